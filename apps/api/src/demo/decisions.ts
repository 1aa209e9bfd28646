import { DateTime } from 'luxon';
import { demoId } from './draw.js';
import type { Diary } from './meetings.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoDecisions {
  readonly decisions: Row[];
}

/** What each table decided at its last two meetings: one without a quorum, one that takes the place of another, one to look at again. */
export function decisionsOf({ days }: Seating, diary: Diary): DemoDecisions {
  const over = diary.meetings
    .filter(
      (each) => each['seenBy'] === 'PARTNERSHIP' && each['status'] === 'SCHEDULED' && atOf(each, 'endsAt') < days.now,
    )
    .toSorted((a, b) => Number(atOf(b, 'startsAt')) - Number(atOf(a, 'startsAt')));
  const ofTables = Map.groupBy(over, (meeting) => String(meeting['partnershipId']));
  return {
    decisions: [...ofTables.values()].flatMap(([last, before]) => [
      ...(before ? earlier(before, days.now) : []),
      ...(last ? latest(last, before) : []),
    ]),
  };
}

const earlier = (meeting: Row, now: DateTime): Row[] => [
  decision(meeting, 'referrals', {
    text: 'Referrals to the support service go by telephone first, and in writing within two working days.',
  }),
  decision(meeting, 'awareness', {
    text: 'Hotels and short lets are the first whom this year’s awareness work is for.',
    dissent: 'One member would have begun with car washes, where more reports come from.',
    reviewOn: DateTime.max(now.minus({ days: 2 }), atOf(meeting, 'startsAt').plus({ days: 1 })).toISODate(),
  }),
];

const latest = (meeting: Row, before: Row | undefined): Row[] => [
  decision(meeting, 'rota', {
    text: 'The on-call rota for reception centres is shared among the statutory members, a month each.',
    reviewOn: atOf(meeting, 'startsAt').plus({ months: 6 }).toISODate(),
  }),
  decision(meeting, 'referrals', {
    text: 'Referrals to the support service go in writing from the start; the telephone is for what cannot wait a day.',
    supersedesId: before ? demoId('decision', String(before['id']), 'referrals') : null,
  }),
  decision(meeting, 'budget', {
    text: 'What is left of this year’s money goes to interpreters.',
    dissent: 'The treasurer abstained.',
    quorum: 'INQUORATE',
    seatsPresent: 3,
    quorumMissing: 'needs one health seat',
    ratification: 'WAITING',
  }),
];

const decision = (meeting: Row, key: string, said: Row): Row => ({
  id: demoId('decision', String(meeting['id']), key),
  audience: meeting['audience'],
  partnershipId: meeting['partnershipId'],
  meetingId: meeting['id'],
  itemId: null,
  dissent: '',
  takenOn: meeting['heldOn'],
  reviewOn: null,
  quorum: 'QUORATE',
  seatsPresent: 9,
  quorumMissing: '',
  ratification: 'NOT_NEEDED',
  supersedesId: null,
  recordedById: meeting['organiserId'],
  recordedAt: atOf(meeting, 'endsAt').toUTC().toISO(),
  ...said,
});

const atOf = (meeting: Row, at: 'startsAt' | 'endsAt') => DateTime.fromISO(String(meeting[at]));
