import type { DemoPartnership } from './partnerships.js';

export interface AgendaLine {
  readonly title: string;
  /** An office, replaced by the name of whoever holds it, or words that stand as they are. */
  readonly presenter: string;
  readonly minutes: number | null;
  readonly purpose: 'NOTE' | 'DISCUSS' | 'DECIDE';
  readonly heading?: string;
  readonly notes?: string;
  readonly content?: 'MATTERS_ARISING' | 'OPEN_ACTIONS';
  /** Left out: everybody who sees the meeting. */
  readonly seenBy?: 'STATUTORY' | 'OFFICERS';
  readonly isHidden?: boolean;
  /** How it is to be handled; what has it is OFFICIAL-SENSITIVE. */
  readonly handling?: string;
}

const lines = (table: string): readonly AgendaLine[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [purpose, minutes, presenter, title] = line.trim().split(/\s{2,}/) as [
        AgendaLine['purpose'],
        string,
        string,
        string,
      ];
      return { title, presenter: presenter === '–' ? '' : presenter, minutes: Number(minutes) || null, purpose };
    });

/** Two hours of a board that sets direction. */
export const strategicBoard = lines(`
  NOTE     5   CHAIR        Welcome, apologies, deputies and quorum
  NOTE     5   CHAIR        Confidentiality and declarations of interest
  DECIDE   5   CHAIR        Minutes of the last meeting
  DISCUSS  10  COORDINATOR  Action log, overdue actions first
  DISCUSS  15  –            Strategic picture: what has changed since we last met
  DISCUSS  15  COORDINATOR  Priorities and progress against the delivery plan
  DISCUSS  10  COORDINATOR  Risk register
  NOTE     10  –            Reports from subgroups
  NOTE     10  COORDINATOR  Campaign and training update
  DISCUSS  10  –            Resources, gaps and calls for examples
  DECIDE   10  CHAIR        Decisions
  DISCUSS  10  CHAIR        Part 2: statutory members only
  NOTE     5   COORDINATOR  Date of next meeting
`);

/** An hour of a group that plans and does. */
export const tacticalGroup = lines(`
  NOTE     5   CHAIR        Apologies and deputies
  NOTE     2   CHAIR        Confidentiality reminder: partnership business only, no personal data
  DISCUSS  8   COORDINATOR  Actions from last time
  DISCUSS  15  –            Emerging themes
  DECIDE   10  –            Plan of joint visits
  NOTE     5   –            Referrals to agency systems, by reference only
  DECIDE   10  COORDINATOR  New actions and who takes them
  NOTE     5   CHAIR        Any other business
`);

export const taskAndFinishKickOff = lines(`
  NOTE     5   CHAIR        Mandate, and the date on which we end
  DISCUSS  10  CHAIR        Scope: what we will not do
  DECIDE   5   CHAIR        Members and lead
  DECIDE   15  COORDINATOR  Products: pathway map, referral card, housing protocol
  DISCUSS  15  COORDINATOR  Plan and dates
  NOTE     5   COORDINATOR  Reporting line to the partnership
  DECIDE   5   CHAIR        How we shall know that we are done
`);

export const annualReview = lines(`
  DECIDE   15  COORDINATOR  Terms of reference
  DISCUSS  15  COORDINATOR  Membership and vacancies
  NOTE     10  COORDINATOR  Information sharing agreements: who has signed, what expires
  DISCUSS  15  COORDINATOR  Attendance by agency
  DISCUSS  30  –            Self-assessment against the checklist
  DECIDE   15  CHAIR        Rotation of the chair
  DECIDE   5   COORDINATOR  Confirming our entry in the directory
`);

export const statutoryMembers = lines(`
  NOTE     5   CHAIR        Who is here, and in what capacity
  DISCUSS  20  –            Sites for joint enforcement this quarter
  DECIDE   10  –            Which powers to use, and who leads
  DECIDE   5   CHAIR        What may be shared with the whole board
`);

export const handover = lines(`
  DISCUSS  20  CHAIR        Work in hand, and promises made
  DISCUSS  15  COORDINATOR  Vacancies, agreements and dates that fall due
  DECIDE   10  CHAIR        Day of the handover, and how we tell members
`);

export const planningMeeting = lines(`
  NOTE     5   –            Why we meet: staff at stations ask for training
  DISCUSS  25  –            Content of the day, and survivors' part in it
  DECIDE   15  –            Date, venue and who pays
`);

export const coordinatorsForum = lines(`
  NOTE     10  CHAIR        Welcome, and who is new
  DISCUSS  30  –            Round the partnerships: one thing that worked, one that did not
  DISCUSS  25  –            Survivors at the table: paid, prepared, heard
  DISCUSS  20  CHAIR        Calls for examples from the national library
  DECIDE   15  CHAIR        What we ask of the Commissioner
  NOTE     5   COORDINATOR  Date of next meeting
`);

const WELSH: Record<string, string> = {
  'Welcome, apologies, deputies and quorum': 'Croeso, ymddiheuriadau, dirprwyon a chworwm',
  'Confidentiality and declarations of interest': 'Cyfrinachedd a datganiadau o fuddiant',
  'Minutes of the last meeting': 'Cofnodion y cyfarfod diwethaf',
  'Action log, overdue actions first': 'Cofnod gweithredu, camau hwyr yn gyntaf',
  'Strategic picture: what has changed since we last met': 'Y darlun strategol',
  'Priorities and progress against the delivery plan': 'Blaenoriaethau a’r cynllun cyflawni',
  'Risk register': 'Cofrestr risgiau',
  'Reports from subgroups': 'Adroddiadau is-grwpiau',
  'Campaign and training update': 'Ymgyrchoedd a hyfforddiant',
  'Resources, gaps and calls for examples': 'Adnoddau, bylchau a galwadau am enghreifftiau',
  Decisions: 'Penderfyniadau',
  'Part 2: statutory members only': 'Rhan 2: aelodau statudol yn unig',
  'Date of next meeting': 'Dyddiad y cyfarfod nesaf',
};

/** What is more of a line than the table above says, by its title. */
const MORE: Readonly<Record<string, Partial<AgendaLine>>> = {
  'Welcome, apologies, deputies and quorum': { heading: 'Opening' },
  'Minutes of the last meeting': { content: 'MATTERS_ARISING' },
  'Action log, overdue actions first': { content: 'OPEN_ACTIONS' },
  'Strategic picture: what has changed since we last met': { heading: 'Picture and delivery' },
  Decisions: { heading: 'Decisions and close' },
  'Part 2: statutory members only': { seenBy: 'STATUTORY' },
  'Actions from last time': { content: 'OPEN_ACTIONS' },
};

/** The board that keeps a part of each meeting to those with a duty to act. */
const ofTheBlackCountry: readonly AgendaLine[] = [
  ...tacticalGroup,
  {
    title: 'Sites for joint visits this month',
    presenter: 'COORDINATOR',
    minutes: 10,
    purpose: 'DECIDE',
    heading: 'Part 2: statutory members',
    notes: 'Addresses are read out and not written down.',
    seenBy: 'STATUTORY',
    handling: 'Statutory members only. Do not forward, and do not take notes of addresses.',
  },
  {
    title: 'Which powers to use, and who leads',
    presenter: 'CHAIR',
    minutes: 10,
    purpose: 'DECIDE',
    seenBy: 'STATUTORY',
  },
  {
    title: 'Whether the coordinator’s post is paid for after March',
    presenter: 'CHAIR',
    minutes: 5,
    purpose: 'DISCUSS',
    seenBy: 'OFFICERS',
    isHidden: true,
  },
];

/** What the partnership's ordinary meetings go through. */
export function agendaOf({ key, rhythm }: DemoPartnership): readonly AgendaLine[] {
  if (key === '14') return coordinatorsForum;
  if (key === '5') return ofTheBlackCountry.map((line) => ({ ...line, ...MORE[line.title] }));
  const plain = rhythm.minutes === 120 ? strategicBoard : tacticalGroup;
  const agenda = plain.map((line) => ({ ...line, ...MORE[line.title] }));
  return key === '11'
    ? agenda.map((line) => ({ ...line, title: `${WELSH[line.title] ?? line.title} / ${line.title}` }))
    : agenda;
}
