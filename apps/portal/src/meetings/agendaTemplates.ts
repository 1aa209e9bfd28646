import type { AgendaPurpose } from '../gql/graphql';
import type { AgendaDraft } from './agenda';

type Line = [title: string, minutes: number, purpose: AgendaPurpose];

interface AgendaTemplate {
  id: string;
  name: string;
  lines: Line[];
}

export const agendaTemplates: AgendaTemplate[] = [
  {
    id: 'strategic-board',
    name: 'Strategic board (2 hours)',
    lines: [
      ['Welcome, apologies, deputies and quorum', 5, 'NOTE'],
      ['Confidentiality and declarations of interest', 5, 'NOTE'],
      ['Minutes of the last meeting', 5, 'DECIDE'],
      ['Action log, overdue first', 15, 'DISCUSS'],
      ['Strategic picture', 15, 'NOTE'],
      ['Priorities and progress of the delivery plan', 15, 'DISCUSS'],
      ['Risk register', 10, 'DISCUSS'],
      ['Reports of the subgroups', 10, 'NOTE'],
      ['Campaign and training update', 10, 'NOTE'],
      ['Resources, gaps and calls for examples', 10, 'DISCUSS'],
      ['Decisions', 5, 'DECIDE'],
      ['Part 2: statutory members', 10, 'DISCUSS'],
      ['Next meeting', 5, 'NOTE'],
    ],
  },
  {
    id: 'operational-group',
    name: 'Tactical or operational group (1 hour)',
    lines: [
      ['Apologies', 3, 'NOTE'],
      ['Confidentiality', 2, 'NOTE'],
      ['Actions', 10, 'DISCUSS'],
      ['Emerging themes (no personal data)', 15, 'DISCUSS'],
      ['Plan for joint visits', 10, 'DECIDE'],
      ['Referrals to agency systems (reference only)', 5, 'NOTE'],
      ['New actions', 10, 'DECIDE'],
      ['Any other business', 5, 'DISCUSS'],
    ],
  },
  {
    id: 'task-and-finish',
    name: 'Task and finish group, first meeting (1 hour)',
    lines: [
      ['Mandate and end date', 10, 'NOTE'],
      ['Scope', 10, 'DECIDE'],
      ['Members and lead', 5, 'DECIDE'],
      ['Products', 10, 'DECIDE'],
      ['Plan', 15, 'DISCUSS'],
      ['Reporting line', 5, 'DECIDE'],
      ['How we will know that we have finished', 5, 'DECIDE'],
    ],
  },
  {
    id: 'annual-review',
    name: 'Annual review (1 hour 30 minutes)',
    lines: [
      ['Terms of reference', 15, 'DECIDE'],
      ['Membership and vacancies', 15, 'DISCUSS'],
      ['State of the information sharing agreement', 10, 'NOTE'],
      ['Attendance by agency', 10, 'NOTE'],
      ['Self-assessment checklist', 20, 'DISCUSS'],
      ['Rotation of the chair', 10, 'DECIDE'],
      ['Confirm the entry in the directory', 10, 'DECIDE'],
    ],
  },
];

export const itemsOf = (template: AgendaTemplate): AgendaDraft[] =>
  template.lines.map(([title, minutes, purpose]) => ({
    key: crypto.randomUUID(),
    title,
    presenter: '',
    minutes: String(minutes),
    purpose,
  }));
