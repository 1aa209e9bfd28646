import type { Rule } from '../forms/rules';
import { minutesOf, type AgendaDraft } from './agenda';

const mostItems = 60;

interface WithAgenda {
  agendaItems: AgendaDraft[];
}

/** One rule for each field of each row, so that all that is wrong is said at once. */
export const agendaRules: Rule<WithAgenda>[] = Array.from({ length: mostItems }, (_, index): Rule<WithAgenda>[] => [
  ({ agendaItems }) =>
    agendaItems[index] && !agendaItems[index].title.trim()
      ? {
          code: 'REQUIRED',
          message: `Enter the title of item ${index + 1}, or remove it`,
          path: ['agendaItems', String(index), 'title'],
        }
      : undefined,
  ({ agendaItems }) =>
    agendaItems[index]?.minutes.trim() && !minutesOf(agendaItems[index].minutes)
      ? {
          code: 'MINUTES',
          message: `Enter the minutes of item ${index + 1} as a whole number, like 15`,
          path: ['agendaItems', String(index), 'minutes'],
        }
      : undefined,
]).flat();
