import type { Draw } from './draw.js';

// prettier-ignore
const TITLES: Record<string, readonly string[]> = {
  POLICING: ['Detective Inspector, Exploitation', 'Detective Superintendent, Public Protection', 'Chief Inspector, Partnerships', 'Detective Sergeant, Modern Slavery Unit', 'Policy Officer, Victims', 'Intelligence Analyst'],
  LOCAL_GOVERNMENT: ['Head of Community Safety', 'Community Safety Manager', 'Service Manager, Adult Safeguarding', 'Trading Standards Manager', 'Licensing Team Leader', 'Private Sector Housing Officer', 'Cabinet Support Officer'],
  HEALTH: ['Designated Nurse, Safeguarding Adults', 'Head of Safeguarding', 'Named GP for Safeguarding', 'Public Health Consultant', 'Emergency Department Matron'],
  FIRE_AND_RESCUE: ['Station Manager, Protection', 'Group Manager, Prevention', 'Fire Safety Inspector'],
  PROBATION_AND_PRISONS: ['Senior Probation Officer', 'Head of Probation Delivery Unit', 'Head of Security and Intelligence', 'Victim Liaison Officer'],
  IMMIGRATION_AND_BORDER: ['Chief Immigration Officer', 'Safeguarding and Modern Slavery Lead', 'Senior Officer, Ports', 'Partnership Liaison Officer'],
  LABOUR_INSPECTION: ['Regional Compliance Manager', 'Senior Investigating Officer', 'Labour Market Intelligence Officer'],
  PROSECUTION: ['Senior Crown Prosecutor', 'Complex Casework Manager', 'Victim and Witness Manager'],
  EDUCATION: ['Designated Safeguarding Lead', 'Director of Student Services', 'Head of Apprenticeships'],
  HOUSING_AND_HOMELESSNESS: ['Tenancy Enforcement Manager', 'Safeguarding and Support Manager', 'Outreach Team Leader', 'Head of Supported Housing'],
  VICTIM_SUPPORT: ['Service Manager', 'Regional Manager', 'Head of Survivor Support', 'Caseworker Team Leader', 'Director of Services'],
  FAITH: ['Network Convener', 'Chaplain', 'Community Outreach Worker'],
  BUSINESS_AND_TRADE: ['Policy Manager', 'Regional Organiser', 'Ethical Trade Lead', 'Membership Secretary'],
  ACADEMIA: ['Senior Lecturer in Criminology', 'Research Fellow, Modern Slavery', 'Professor of Social Policy'],
  SURVIVORS_ORGANISATIONS: ['Survivor Involvement Lead', 'Lived Experience Consultant', 'Trustee'],
  GOVERNMENT_DEPARTMENT: ['Regional Engagement Lead', 'Head of Policy, Exploitation', 'Consular Officer', 'Senior Policy Adviser'],
};

/** What a person of this sector may well be called at work. */
export const jobTitleIn = (sector: string, draw: Draw): string => draw.pick(TITLES[sector] ?? ['Partnership Lead']);

const SECOND_SEATS: Record<string, readonly string[]> = {
  POLICING: ['Neighbourhood policing', 'Intelligence'],
  LOCAL_GOVERNMENT: ['Housing and licensing', 'Adult social care'],
  HEALTH: ['Mental health services', 'Primary care'],
  VICTIM_SUPPORT: ['Outreach', 'Safe houses'],
  IMMIGRATION_AND_BORDER: ['Casework', 'Ports'],
  PROBATION_AND_PRISONS: ['Victim liaison', 'Resettlement'],
  LABOUR_INSPECTION: ['Licensing', 'Intelligence'],
};

/** The part of an agency that a further seat is for, so that two seats of one agency can be told apart; none when one seat is enough. */
export const secondSeatsIn = (sector: string): readonly string[] => SECOND_SEATS[sector] ?? [];
