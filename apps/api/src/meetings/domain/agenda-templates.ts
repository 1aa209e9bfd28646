import type { AgendaContent, AgendaItemData, AgendaPurpose } from './agenda.js';
import type { MeetingAudience } from './meeting.js';
import { partsOf, type PartKind } from './parts.js';

export type AgendaTemplateKey = 'STRATEGIC_BOARD' | 'OPERATIONAL_GROUP' | 'TASK_AND_FINISH' | 'ANNUAL_REVIEW';

interface TemplateItem {
  readonly heading: string;
  readonly title: string;
  readonly minutes: number;
  readonly purpose: AgendaPurpose;
  readonly content: AgendaContent;
  readonly seenBy: PartKind;
}

export interface AgendaTemplate {
  readonly key: AgendaTemplateKey;
  readonly name: string;
  readonly items: readonly TemplateItem[];
}

type More = Partial<Pick<TemplateItem, 'heading' | 'content' | 'seenBy'>>;

const item = (title: string, minutes: number, purpose: AgendaPurpose, more: More = {}): TemplateItem => ({
  heading: '',
  title,
  minutes,
  purpose,
  content: 'NOTHING',
  seenBy: 'EVERYBODY',
  ...more,
});

/** As boards and groups of this field run their meetings. */
export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    key: 'STRATEGIC_BOARD',
    name: 'Strategic board (2 hours)',
    items: [
      item('Welcome, apologies, deputies and quorum', 5, 'NOTE', { heading: 'Opening' }),
      item('Confidentiality and declarations of interest', 5, 'NOTE'),
      item('Minutes of the last meeting, and matters arising', 5, 'DECIDE', { content: 'MATTERS_ARISING' }),
      item('Action log, overdue first', 15, 'DISCUSS', { content: 'OPEN_ACTIONS' }),
      item('Strategic picture', 15, 'NOTE', { heading: 'Picture and delivery' }),
      item('Priorities and progress of the delivery plan', 15, 'DISCUSS'),
      item('Risk register', 10, 'DISCUSS'),
      item('Reports of the subgroups', 10, 'NOTE'),
      item('Campaign and training update', 10, 'NOTE'),
      item('Resources, gaps and calls for examples', 10, 'DISCUSS'),
      item('Decisions', 5, 'DECIDE', { heading: 'Decisions and close' }),
      item('Part 2: statutory members', 10, 'DISCUSS', { seenBy: 'STATUTORY' }),
      item('Next meeting', 5, 'NOTE'),
    ],
  },
  {
    key: 'OPERATIONAL_GROUP',
    name: 'Tactical or operational group (1 hour)',
    items: [
      item('Apologies', 2, 'NOTE'),
      item('Confidentiality', 1, 'NOTE'),
      item('Matters arising', 2, 'NOTE', { content: 'MATTERS_ARISING' }),
      item('Actions', 10, 'DISCUSS', { content: 'OPEN_ACTIONS' }),
      item('Emerging themes (no personal data)', 15, 'DISCUSS'),
      item('Plan for joint visits', 10, 'DECIDE'),
      item('Referrals to agency systems (reference only)', 5, 'NOTE'),
      item('New actions', 10, 'DECIDE'),
      item('Any other business', 5, 'DISCUSS'),
    ],
  },
  {
    key: 'TASK_AND_FINISH',
    name: 'Task and finish group, first meeting (1 hour)',
    items: [
      item('Mandate and end date', 10, 'NOTE'),
      item('Scope', 10, 'DECIDE'),
      item('Members and lead', 5, 'DECIDE'),
      item('Products', 10, 'DECIDE'),
      item('Plan', 15, 'DISCUSS'),
      item('Reporting line', 5, 'DECIDE'),
      item('How we will know that we have finished', 5, 'DECIDE'),
    ],
  },
  {
    key: 'ANNUAL_REVIEW',
    name: 'Annual review (1 hour 30 minutes)',
    items: [
      item('Terms of reference', 15, 'DECIDE'),
      item('Membership and vacancies', 15, 'DISCUSS'),
      item('State of the information sharing agreement', 10, 'NOTE'),
      item('Attendance by agency', 10, 'NOTE'),
      item('Self-assessment checklist', 20, 'DISCUSS'),
      item('Rotation of the chair', 10, 'DECIDE'),
      item('Confirm the entry in the directory', 10, 'DECIDE'),
    ],
  },
];

/** The items of a template for such a meeting; none without a template. A part that the meeting does not have is everybody. */
export function itemsOf(key: AgendaTemplateKey | null | undefined, seenBy: MeetingAudience): AgendaItemData[] {
  const items = agendaTemplates.find((template) => template.key === key)?.items ?? [];
  return items.map((each) => (partsOf(seenBy).includes(each.seenBy) ? each : { ...each, seenBy: 'EVERYBODY' }));
}
