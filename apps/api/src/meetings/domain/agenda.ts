import { asProblems, newId, problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { handlingOf, handlingProblems, type Marking } from './handling.js';
import type { PartKind } from './parts.js';

export type AgendaPurpose = 'NOTE' | 'DISCUSS' | 'DECIDE';
/** What writes itself beneath an item. */
export type AgendaContent = 'NOTHING' | 'MATTERS_ARISING' | 'OPEN_ACTIONS';

export interface AgendaItemData {
  readonly id?: string | null | undefined;
  readonly heading?: string | null | undefined;
  readonly title: string;
  readonly presenter?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly purpose: AgendaPurpose;
  readonly notes?: string | null | undefined;
  readonly content?: AgendaContent | null | undefined;
  readonly seenBy?: PartKind | null | undefined;
  readonly isHidden?: boolean | null | undefined;
  readonly seatIds?: readonly string[] | null | undefined;
  readonly marking?: Marking | null | undefined;
  readonly handling?: string | null | undefined;
}

/** One thing to be noted, discussed or decided. */
export interface AgendaItem {
  readonly id: string;
  /** Stands over this item and those after it; empty where no section begins. */
  readonly heading: string;
  readonly title: string;
  readonly presenter: string;
  readonly minutes: number | null;
  readonly purpose: AgendaPurpose;
  readonly notes: string;
  readonly content: AgendaContent;
  readonly seenBy: PartKind;
  /** Others do not learn that there is such an item. */
  readonly isHidden: boolean;
  /** Seats for which it is, where it is for some by name. */
  readonly seatIds: readonly string[];
  readonly marking: Marking;
  readonly handling: string;
  /** To be taken up again at the next meeting, as a matter arising. */
  readonly isCarried: boolean;
}

const MOST_ITEMS = 100;

/**
 * The items in their order; hidden ones after all others, so that the numbers and times of the rest hold for everybody.
 * Items that are kept keep their id: what attaches to an item stays with it.
 */
export function agendaFrom(data: readonly AgendaItemData[], known: readonly AgendaItem[] = []): AgendaItem[] {
  refuse([
    data.length > MOST_ITEMS && problem('TOO_MANY', `An agenda has at most ${MOST_ITEMS} items.`, 'agendaItems'),
  ]);
  refuse(data.flatMap((item, index) => asProblems(['agendaItems', String(index)], () => refuse(faultsOf(item)))));
  const left = new Map(known.map((item) => [item.id, item]));
  const items = data.map((item): AgendaItem => {
    // An id that is not of this meeting is somebody else's, or made up.
    const before = item.id ? left.get(item.id) : undefined;
    if (before) left.delete(before.id);
    const seenBy = item.seenBy ?? 'EVERYBODY';
    const isHidden = Boolean(item.isHidden) && seenBy !== 'EVERYBODY';
    return {
      id: before?.id ?? newId(),
      heading: isHidden ? '' : tidy(item.heading),
      title: tidy(item.title),
      presenter: tidy(item.presenter),
      minutes: item.minutes ?? null,
      purpose: item.purpose,
      notes: tidy(item.notes),
      content: item.content ?? 'NOTHING',
      seenBy,
      isHidden,
      seatIds: seenBy === 'NAMED' ? [...new Set(item.seatIds ?? [])].toSorted() : [],
      ...handlingOf(item),
      isCarried: before?.isCarried ?? false,
    };
  });
  return [...items.filter(({ isHidden }) => !isHidden), ...items.filter(({ isHidden }) => isHidden)];
}

const faultsOf = (item: AgendaItemData): (Problem | null | false)[] => [
  wordsProblem(item.heading, { label: 'heading', max: 120 }, 'heading'),
  wordsProblem(item.title, { label: 'what the item is about', max: 200, required: true }, 'title'),
  wordsProblem(item.presenter, { label: 'presenter', max: 120 }, 'presenter'),
  wordsProblem(item.notes, { label: 'notes', max: 2000 }, 'notes'),
  typeof item.minutes === 'number' &&
    (item.minutes < 1 || item.minutes > 480) &&
    problem('OUT_OF_RANGE', 'Minutes must be between 1 and 480.', 'minutes'),
  // Those who see a meeting are never the public, nor the network.
  ...handlingProblems(item, item.seenBy ?? 'EVERYBODY'),
];
