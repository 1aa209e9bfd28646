import { EntitySchema } from 'typeorm';
import { Correction } from '../domain/correction.js';
import { MinutesDocument } from '../domain/minutes-document.js';
import { Minutes } from '../domain/minutes.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const minutesEntities = [
  new EntitySchema<Minutes>({
    name: 'Minutes',
    target: Minutes,
    tableName: 'minutes',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      state: { type: 'text' },
      begunById: { name: 'begun_by_id', type: 'uuid', ...fixed },
      begunAt: { name: 'begun_at', type: 'timestamptz', ...fixed },
      checkedById: { name: 'checked_by_id', type: 'uuid', nullable: true },
      checkedAt: { name: 'checked_at', type: 'timestamptz', nullable: true },
      sentBackBecause: { name: 'sent_back_because', type: 'text' },
      circulatedById: { name: 'circulated_by_id', type: 'uuid', nullable: true },
      circulatedAt: { name: 'circulated_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<MinutesDocument>({
    name: 'MinutesDocument',
    target: MinutesDocument,
    tableName: 'minutes_document',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      kind: { type: 'text', ...fixed },
      state: { type: 'text' },
      number: { type: 'int' },
      circulatedAt: { name: 'circulated_at', type: 'timestamptz', ...fixed },
      approvedAtMeetingId: { name: 'approved_at_meeting_id', type: 'uuid', nullable: true },
      approvedAtItemId: { name: 'approved_at_item_id', type: 'uuid', nullable: true },
      approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
      approvedById: { name: 'approved_by_id', type: 'uuid', nullable: true },
      approvedByName: { name: 'approved_by_name', type: 'text' },
      sha256: { type: 'text', nullable: true },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<Correction>({
    name: 'Correction',
    target: Correction,
    tableName: 'minutes_correction',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      documentId: { name: 'document_id', type: 'uuid', ...fixed },
      sectionId: { name: 'section_id', type: 'uuid', ...fixed },
      passage: { type: 'text', ...fixed },
      words: { type: 'text', ...fixed },
      why: { type: 'text', ...fixed },
      proposedById: { name: 'proposed_by_id', type: 'uuid', ...fixed },
      proposedAt: { name: 'proposed_at', type: 'timestamptz', ...fixed },
      state: { type: 'text' },
      reason: { type: 'text' },
      decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
      decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
];
