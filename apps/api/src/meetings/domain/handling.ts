import { problem, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** How something is to be handled. Who sees it is another matter, and is said by its audience alone. */
export type Marking = 'OFFICIAL' | 'OFFICIAL_SENSITIVE';

export interface Handling {
  readonly marking: Marking;
  /** What readers are to do or not to do with it; empty where nothing is marked. */
  readonly handling: string;
}

interface Asked {
  readonly marking?: Marking | null | undefined;
  readonly handling?: string | null | undefined;
}

/** Kinds of audience for which nothing may be marked OFFICIAL-SENSITIVE. */
const TOO_WIDE: readonly string[] = ['PUBLIC', 'NETWORK'];

/** What is wrong with a marking, on something for an audience of that kind. */
export function handlingProblems({ marking, handling }: Asked, audienceKind: string, ...path: string[]): Problem[] {
  if (marking !== 'OFFICIAL_SENSITIVE') return [];
  return [
    TOO_WIDE.includes(audienceKind) &&
      problem(
        'TOO_WIDE',
        'What is OFFICIAL-SENSITIVE is never for the public or the whole network.',
        ...path,
        'marking',
      ),
    wordsProblem(handling, { label: 'how it is to be handled', max: 500, required: true }, ...path, 'handling'),
  ].filter((each): each is Problem => Boolean(each));
}

/** Routine OFFICIAL is not marked, and so has no instruction. */
export const handlingOf = ({ marking, handling }: Asked): Handling =>
  marking === 'OFFICIAL_SENSITIVE' ? { marking, handling: tidy(handling) } : { marking: 'OFFICIAL', handling: '' };
