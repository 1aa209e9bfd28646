import { EntitySchema } from 'typeorm';
import { Paper } from '../domain/paper.js';
import { PaperRequest } from '../domain/paper-request.js';
import { PaperVersion } from '../domain/paper-version.js';

const id = { type: 'uuid', primary: true } as const;
/** Written once; the database grants no change to it. Readers change by app.move_paper. */
const fixed = { update: false } as const;
const audienceId = { name: 'audience_id', type: 'int', ...fixed } as const;
const meetingId = { name: 'meeting_id', type: 'uuid', ...fixed } as const;

export const paperEntities = [
  new EntitySchema<Paper>({
    name: 'Paper',
    target: Paper,
    tableName: 'paper',
    columns: {
      id,
      audienceId,
      meetingId,
      itemId: { name: 'item_id', type: 'uuid', nullable: true },
      supplementToId: { name: 'supplement_to_id', type: 'uuid', nullable: true, ...fixed },
      position: { type: 'int' },
      title: { type: 'text' },
      seenBy: { name: 'seen_by', type: 'text', ...fixed },
      marking: { type: 'text' },
      handling: { type: 'text' },
      isLate: { name: 'is_late', type: 'boolean', ...fixed },
      numberOfVersions: { name: 'number_of_versions', type: 'int' },
      removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
      formerAudienceId: { name: 'former_audience_id', type: 'int', nullable: true },
      formerSeenBy: { name: 'former_seen_by', type: 'text', nullable: true },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<PaperVersion>({
    name: 'PaperVersion',
    target: PaperVersion,
    tableName: 'paper_version',
    columns: {
      id,
      audienceId,
      paperId: { name: 'paper_id', type: 'uuid', ...fixed },
      number: { type: 'int', ...fixed },
      fileId: { name: 'file_id', type: 'uuid', ...fixed },
      note: { type: 'text', ...fixed },
      deliveredAt: { name: 'delivered_at', type: 'timestamptz', ...fixed },
      deliveredById: { name: 'delivered_by_id', type: 'uuid', ...fixed },
    },
  }),
  new EntitySchema<PaperRequest>({
    name: 'PaperRequest',
    target: PaperRequest,
    tableName: 'paper_request',
    columns: {
      id,
      audienceId,
      meetingId,
      itemId: { name: 'item_id', type: 'uuid', nullable: true, ...fixed },
      title: { type: 'text', ...fixed },
      wanted: { type: 'text' },
      dueOn: { name: 'due_on', type: 'date' },
      seatId: { name: 'seat_id', type: 'uuid', nullable: true, ...fixed },
      personId: { name: 'person_id', type: 'uuid', nullable: true, ...fixed },
      paperAudienceId: { name: 'paper_audience_id', type: 'int', ...fixed },
      seenBy: { name: 'seen_by', type: 'text', ...fixed },
      marking: { type: 'text', ...fixed },
      handling: { type: 'text', ...fixed },
      state: { type: 'text' },
      paperId: { name: 'paper_id', type: 'uuid', nullable: true },
      askedById: { name: 'asked_by_id', type: 'uuid', ...fixed },
      askedAt: { name: 'asked_at', type: 'timestamptz', ...fixed },
      settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
];
