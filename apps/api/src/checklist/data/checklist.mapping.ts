import { EntitySchema } from 'typeorm';
import { ChecklistAnswer } from '../domain/checklist-answer.js';
import { SelfAssessment } from '../domain/self-assessment.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const checklistEntities = [
  new EntitySchema<SelfAssessment>({
    name: 'SelfAssessment',
    target: SelfAssessment,
    tableName: 'self_assessment',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      begunById: { name: 'begun_by_id', type: 'uuid', ...fixed },
      begunAt: { name: 'begun_at', type: 'timestamptz', ...fixed },
      finishedById: { name: 'finished_by_id', type: 'uuid', nullable: true },
      finishedAt: { name: 'finished_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<ChecklistAnswer>({
    name: 'ChecklistAnswer',
    target: ChecklistAnswer,
    tableName: 'self_assessment_answer',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      assessmentId: { name: 'assessment_id', type: 'uuid', ...fixed },
      questionCode: { name: 'question_code', type: 'text', ...fixed },
      answer: { type: 'text' },
      note: { type: 'text' },
      answeredById: { name: 'answered_by_id', type: 'uuid' },
      answeredAt: { name: 'answered_at', type: 'timestamptz' },
      version: { type: 'int' },
    },
  }),
];
