import { EntitySchema } from 'typeorm';
import { DatePoll } from '../domain/date-poll.js';
import { PollAsked } from '../domain/poll-asked.js';
import { PollTime } from '../domain/poll-times.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const datePollEntities = [
  new EntitySchema<DatePoll>({
    name: 'DatePoll',
    target: DatePoll,
    tableName: 'date_poll',
    columns: {
      id,
      audienceId: { name: 'audience_id', type: 'int' },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      title: { type: 'text' },
      minutes: { type: 'int' },
      notes: { type: 'text' },
      timeZone: { name: 'time_zone', type: 'text', ...fixed },
      seenBy: { name: 'seen_by', type: 'text', ...fixed },
      closesOn: { name: 'closes_on', type: 'date' },
      closesTime: { name: 'closes_time', type: 'time' },
      closesAt: { name: 'closes_at', type: 'timestamptz' },
      state: { type: 'text' },
      endReason: { name: 'end_reason', type: 'text' },
      endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
      chosenTimeId: { name: 'chosen_time_id', type: 'uuid', nullable: true },
      meetingId: { name: 'meeting_id', type: 'uuid', nullable: true },
      organiserId: { name: 'organiser_id', type: 'uuid', ...fixed },
      requestKey: { name: 'request_key', type: 'uuid', ...fixed },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<PollTime>({
    name: 'PollTime',
    target: PollTime,
    tableName: 'date_poll_time',
    columns: {
      id,
      pollId: { name: 'poll_id', type: 'uuid', ...fixed },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      heldOn: { name: 'held_on', type: 'date', ...fixed },
      startsTime: { name: 'starts_time', type: 'time', ...fixed },
      endsTime: { name: 'ends_time', type: 'time' },
      startsAt: { name: 'starts_at', type: 'timestamptz', ...fixed },
      endsAt: { name: 'ends_at', type: 'timestamptz' },
    },
  }),
  new EntitySchema<PollAsked>({
    name: 'PollAsked',
    target: PollAsked,
    tableName: 'date_poll_asked',
    columns: {
      id,
      pollId: { name: 'poll_id', type: 'uuid', ...fixed },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      seatId: { name: 'seat_id', type: 'uuid', nullable: true, ...fixed },
      personId: { name: 'person_id', type: 'uuid', nullable: true, ...fixed },
      role: { type: 'text', ...fixed },
      comment: { type: 'text' },
      answeredById: { name: 'answered_by_id', type: 'uuid', nullable: true },
      answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
];
