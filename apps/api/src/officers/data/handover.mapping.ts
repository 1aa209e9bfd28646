import { EntitySchema } from 'typeorm';
import { Handover } from '../domain/handover.js';

/** Written once, or by the database as the invitation goes. */
const fixed = { update: false } as const;

export const handoverMapping = new EntitySchema<Handover>({
  name: 'Handover',
  target: Handover,
  tableName: 'handover',
  columns: {
    id: { type: 'uuid', primary: true },
    partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
    audienceId: { name: 'audience_id', type: 'int', ...fixed },
    office: { type: 'text', ...fixed },
    outgoingTermId: { name: 'outgoing_term_id', type: 'uuid', ...fixed },
    incomingTermId: { name: 'incoming_term_id', type: 'uuid', nullable: true, ...fixed },
    invitationId: { name: 'invitation_id', type: 'uuid', ...fixed },
    overlapUntil: { name: 'overlap_until', type: 'date' },
    termEndsOn: { name: 'term_ends_on', type: 'date', nullable: true, ...fixed },
    state: { type: 'text', ...fixed },
    startedById: { name: 'started_by_id', type: 'uuid', ...fixed },
    startedAt: { name: 'started_at', type: 'timestamptz', ...fixed },
    version: { type: 'int' },
  },
});

export const officerEntities = [handoverMapping];
