import { asProblems, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

export type AgendaPurpose = 'NOTE' | 'DISCUSS' | 'DECIDE';

export interface AgendaItemData {
  readonly id?: string | null | undefined;
  readonly title: string;
  readonly presenter?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly purpose: AgendaPurpose;
}

/** One thing to be noted, discussed or decided. */
export class AgendaItem {
  id: string;
  meetingId: string;
  audienceId: number;
  position: number;
  title: string;
  presenter: string;
  minutes: number | null;
  purpose: AgendaPurpose;
}

const MOST_ITEMS = 100;

/** The items in their order. Items that are kept keep their id: what attaches to an item stays with it. */
export function agendaFrom(data: readonly AgendaItemData[], known: readonly AgendaItem[] = []): AgendaItem[] {
  refuse([
    data.length > MOST_ITEMS && problem('TOO_MANY', `An agenda has at most ${MOST_ITEMS} items.`, 'agendaItems'),
  ]);
  refuse(data.flatMap((item, index) => asProblems(['agendaItems', String(index)], () => refuse(faultsOf(item)))));
  const ids = new Set(known.map(({ id }) => id));
  return data.map(({ id, title, presenter, minutes, purpose }, index) =>
    Object.assign(new AgendaItem(), {
      // An id that is not of this meeting is somebody else's, or made up.
      id: id && ids.delete(id) ? id : newId(),
      position: index + 1,
      title: tidy(title),
      presenter: tidy(presenter),
      minutes: minutes ?? null,
      purpose,
    }),
  );
}

const faultsOf = ({ title, presenter, minutes }: AgendaItemData): (Problem | null | false)[] => [
  wordsProblem(title, { label: 'what the item is about', max: 200, required: true }, 'title'),
  wordsProblem(presenter, { label: 'presenter', max: 120 }, 'presenter'),
  typeof minutes === 'number' &&
    (minutes < 1 || minutes > 480) &&
    problem('OUT_OF_RANGE', 'Minutes must be between 1 and 480.', 'minutes'),
];
