import { EntitySchema } from 'typeorm';
import { Action } from '../domain/action.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const actionEntities = [
  new EntitySchema<Action>({
    name: 'Action',
    target: Action,
    tableName: 'action',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      itemId: { name: 'item_id', type: 'uuid', nullable: true, ...fixed },
      what: { type: 'text', ...fixed },
      recordedById: { name: 'recorded_by_id', type: 'uuid', ...fixed },
      ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
      agencyId: { name: 'agency_id', type: 'uuid', nullable: true },
      dueOn: { name: 'due_on', type: 'date', nullable: true },
      state: { type: 'text' },
      doneById: { name: 'done_by_id', type: 'uuid', nullable: true },
      doneAt: { name: 'done_at', type: 'timestamptz', nullable: true },
      closedById: { name: 'closed_by_id', type: 'uuid', nullable: true },
      closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
      snoozedUntil: { name: 'snoozed_until', type: 'date', nullable: true },
      chasedFrom: { name: 'chased_from', type: 'date' },
      chaseRound: { name: 'chase_round', type: 'int' },
      nextStepOn: { name: 'next_step_on', type: 'date', nullable: true },
      version: { type: 'int' },
    },
  }),
];
