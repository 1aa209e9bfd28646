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
      ownerId: { name: 'owner_id', type: 'uuid', nullable: true, ...fixed },
      agencyId: { name: 'agency_id', type: 'uuid', nullable: true, ...fixed },
      dueOn: { name: 'due_on', type: 'date', nullable: true, ...fixed },
      recordedById: { name: 'recorded_by_id', type: 'uuid', ...fixed },
      state: { type: 'text' },
      closedById: { name: 'closed_by_id', type: 'uuid', nullable: true },
      closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
];
