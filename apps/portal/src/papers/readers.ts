import type { Marking, PartOfMeeting } from '../gql/graphql';
import { partWords, seatName } from '../meetings/words';

interface Readers {
  seenBy: PartOfMeeting;
  seats: readonly Parameters<typeof seatName>[0][];
}

/** After "Seen by": "statutory members and the officers", or the seats that are named. */
export const readersInWords = ({ seenBy, seats }: Readers) =>
  seats.length ? `${seats.map(seatName).join('; ')} and the officers` : partWords[seenBy];

/** What a form holds of readers and marking. */
export interface ReaderValues {
  seenBy: PartOfMeeting;
  seatIds: string[];
  marking: Marking;
  handling: string;
}

export const everybody: ReaderValues = { seenBy: 'EVERYBODY', seatIds: [], marking: 'OFFICIAL', handling: '' };

/** The same as part of an input. */
export const readersOf = ({ seenBy, seatIds, marking, handling }: ReaderValues) => ({
  seenBy,
  seatIds: seenBy === 'NAMED' ? seatIds : [],
  marking,
  handling: marking === 'OFFICIAL_SENSITIVE' ? handling.trim() : '',
});
