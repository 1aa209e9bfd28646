import type { DirectoryActivity, DirectoryField, DirectoryRecordState, Office } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const activityWords: Record<DirectoryActivity, string> = {
  VICTIM_SUPPORT: 'Victim support and case coordination',
  INTELLIGENCE: 'Intelligence and risk assessment',
  AWARENESS: 'Community awareness',
  BUSINESS_ENGAGEMENT: 'Business engagement',
  PREVENTION: 'Targeted prevention',
  TRAINING: 'Practitioner training',
  FUNDING: 'Funding',
  INVESTIGATIONS: 'Support to investigations',
  GOALS_AND_OUTCOMES: 'Goal setting and outcome measures',
  INFORMATION_SHARING: 'Information sharing or co-location',
};

/** Who confirmed an entry, in a sentence. */
export const confirmerWords: Record<Office, string> = {
  CHAIR: 'its chair',
  VICE_CHAIR: 'its vice-chair',
  COORDINATOR: 'its coordinator',
  NATIONAL_COORDINATOR: 'the national coordinator',
};

export const fieldWords: Record<DirectoryField, string> = {
  SUMMARY: 'What it is for',
  ACTIVITIES: 'What it does',
  SECTORS: 'Sectors at the table',
  AGENCIES: 'Names of agencies that have published a profile',
  HOW_TO_JOIN: 'How to join',
  CONTACT: 'A form to write to its officers',
  ADDRESSES: 'Addresses that are marked to be shown, never safe locations',
};

export const recordWords: Record<DirectoryRecordState, string> = {
  NEVER_PUBLISHED: 'Never published',
  WITHDRAWN: 'Withdrawn',
  CURRENT: 'Published',
  UNCONFIRMED: 'Published, unconfirmed',
  HIDDEN: 'Hidden: unconfirmed',
  ENDED: 'Ended',
};

export const recordTones: Record<DirectoryRecordState, Tone> = {
  NEVER_PUBLISHED: 'neutral',
  WITHDRAWN: 'quiet',
  CURRENT: 'good',
  UNCONFIRMED: 'waiting',
  HIDDEN: 'bad',
  ENDED: 'quiet',
};
