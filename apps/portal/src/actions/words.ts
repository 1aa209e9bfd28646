import type { ActionPart, ActionState, ActionStep, ActionUrgency } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const stateWords: Record<ActionState, string> = {
  OPEN: 'Open',
  DONE: 'Said to be done',
  CLOSED: 'Closed',
};

export const stateTones: Record<ActionState, Tone> = { OPEN: 'neutral', DONE: 'waiting', CLOSED: 'good' };

/** As headings over the parts of a list. */
export const urgencyWords: Record<ActionUrgency, string> = {
  OVERDUE: 'Overdue',
  THIS_WEEK: 'Within a week',
  LATER: 'Later',
  WAITING: 'Waiting to be closed',
  CLOSED: 'Closed',
};

export const urgencies = Object.keys(urgencyWords) as ActionUrgency[];

/** What is not closed. */
export const unclosed = urgencies.filter((each) => each !== 'CLOSED');

/** After whom it was told. */
export const stepWords: Record<ActionStep, string> = {
  SOON: 'because it was due soon',
  DUE: 'because it was due',
  LEADS: 'because it was overdue',
  CHAIR: 'because it was overdue for long',
  AGAIN: 'because it was still overdue',
};

const partWords: Record<ActionPart, string> = {
  OWNER: 'whoever does it',
  LEADS: 'the leads of the agency',
  CHAIR: 'the chair',
};

/** "Whoever does it and the leads of the agency" */
export function toldInWords(parts: readonly ActionPart[]): string {
  const words = parts.length ? parts.map((part) => partWords[part]) : ['nobody, since nobody was there'];
  const list = new Intl.ListFormat('en-GB').format(words);
  return list.charAt(0).toUpperCase() + list.slice(1);
}
