import type { Rule } from '../forms/rules';
import { minutesOf, type AgendaDraft } from './agenda';

const mostItems = 100;

interface WithAgenda {
  agendaItems: AgendaDraft[];
}

const fault = (code: string, message: string, index: number, field: string) => ({
  code,
  message,
  path: ['agendaItems', String(index), field],
});

/** One rule for each field of each row, so that all that is wrong is said at once. */
export const agendaRules: Rule<WithAgenda>[] = Array.from({ length: mostItems }, (_, index): Rule<WithAgenda>[] => [
  ({ agendaItems }) =>
    agendaItems[index]?.heading?.trim() === ''
      ? fault('REQUIRED', `Enter the heading over item ${index + 1}, or remove it`, index, 'heading')
      : undefined,
  ({ agendaItems }) =>
    agendaItems[index] && !agendaItems[index].title.trim()
      ? fault('REQUIRED', `Enter the title of item ${index + 1}, or remove it`, index, 'title')
      : undefined,
  ({ agendaItems }) =>
    agendaItems[index]?.minutes.trim() && !minutesOf(agendaItems[index].minutes)
      ? fault('MINUTES', `Enter the minutes of item ${index + 1} as a whole number, like 15`, index, 'minutes')
      : undefined,
  ({ agendaItems }) =>
    agendaItems[index]?.seenBy === 'NAMED' && !agendaItems[index].seatIds.length
      ? fault('REQUIRED', `Choose at least one seat for item ${index + 1}`, index, 'seatIds')
      : undefined,
  ({ agendaItems }) =>
    agendaItems[index]?.marking === 'OFFICIAL_SENSITIVE' && !agendaItems[index].handling.trim()
      ? fault('REQUIRED', `Enter how item ${index + 1} is to be handled`, index, 'handling')
      : undefined,
]).flat();
