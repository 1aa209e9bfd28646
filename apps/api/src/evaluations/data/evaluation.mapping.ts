import { EntitySchema } from 'typeorm';
import { Evaluation } from '../domain/evaluation.js';
import { EvaluationSection } from '../domain/evaluation-section.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const evaluationEntities = [
  new EntitySchema<Evaluation>({
    name: 'Evaluation',
    target: Evaluation,
    tableName: 'campaign_evaluation',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      campaignId: { name: 'campaign_id', type: 'uuid', ...fixed },
      state: { type: 'text' },
      begunById: { name: 'begun_by_id', type: 'uuid', ...fixed },
      begunAt: { name: 'begun_at', type: 'timestamptz', ...fixed },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<EvaluationSection>({
    name: 'EvaluationSection',
    target: EvaluationSection,
    tableName: 'evaluation_section',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      evaluationId: { name: 'evaluation_id', type: 'uuid', ...fixed },
      position: { type: 'int', ...fixed },
      kind: { type: 'text', ...fixed },
      content: { type: 'jsonb' },
      writtenById: { name: 'written_by_id', type: 'uuid', nullable: true },
      writtenAt: { name: 'written_at', type: 'timestamptz' },
      version: { type: 'int' },
    },
  }),
];
