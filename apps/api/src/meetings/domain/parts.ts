import { problem, type Problem } from '@lib/kernel';
import type { MeetingAudience } from './meeting.js';

/** For whom something of a meeting is: everybody who sees the meeting, or a part of them. Officers belong to each. */
export type PartKind = 'EVERYBODY' | 'STATUTORY' | 'OFFICERS' | 'NAMED';

export interface PartChoice {
  readonly seenBy: PartKind;
  /** Seats that are named; of no account otherwise. */
  readonly seatIds?: readonly string[] | null | undefined;
}

const PARTS: Readonly<Record<MeetingAudience, readonly PartKind[]>> = {
  PARTNERSHIP: ['EVERYBODY', 'STATUTORY', 'OFFICERS', 'NAMED'],
  STATUTORY: ['EVERYBODY', 'OFFICERS', 'NAMED'],
  OFFICERS: ['EVERYBODY', 'NAMED'],
  INVITED: ['EVERYBODY', 'NAMED'],
};

/** The parts that something of such a meeting can be for, the widest first. Each is narrower than the meeting. */
export const partsOf = (seenBy: MeetingAudience): readonly PartKind[] => PARTS[seenBy];

/** What is wrong with a part; `nameable` are the seats that see the meeting, observers not. */
export function partProblems(
  meeting: { readonly seenBy: MeetingAudience },
  { seenBy, seatIds }: PartChoice,
  nameable: ReadonlySet<string>,
  ...path: string[]
): Problem[] {
  if (!partsOf(meeting.seenBy).includes(seenBy))
    return [
      problem(
        'NOT_A_PART',
        'Choose people who are among those that see this meeting, and not all of them.',
        ...path,
        'seenBy',
      ),
    ];
  if (seenBy !== 'NAMED') return [];
  if (!seatIds?.length) return [problem('REQUIRED', 'Choose at least one seat.', ...path, 'seatIds')];
  return seatIds.every((id) => nameable.has(id))
    ? []
    : [problem('NOT_A_CHOICE', 'One of the seats does not see this meeting. Choose again.', ...path, 'seatIds')];
}
