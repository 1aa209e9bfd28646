import type { LibraryGapState } from '../gql/enums';

export const gapStateWords: Record<LibraryGapState, string> = {
  OPEN: 'Open',
  CALLED: 'Called out',
  FILLED: 'Filled',
  WITHDRAWN: 'Withdrawn',
};

export const gapStateTones = { OPEN: 'waiting', CALLED: 'neutral', FILLED: 'good', WITHDRAWN: 'quiet' } as const;

/** Of few it is not said how many they are. */
export const peopleInWords = (neededBy: number | null | undefined): string =>
  neededBy ? `${neededBy.toLocaleString('en-GB')} people` : 'fewer than 5 people';
