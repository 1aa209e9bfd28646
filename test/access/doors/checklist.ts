import type { Door } from './door.js';
import { change, read } from './asking.js';

export const checklist: Readonly<Record<string, Door>> = {
  'Query.selfAssessment.id': {
    leadsTo: 'self_assessment',
    ask: read('query ($id: ID!) { selfAssessment(id: $id) { id } }'),
  },
  'Mutation.beginSelfAssessment.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('beginSelfAssessment', 'BeginSelfAssessmentInput', (partnershipId) => ({ partnershipId })),
  },
  'Mutation.answerChecklist.input.assessmentId': {
    leadsTo: 'self_assessment',
    ask: change('answerChecklist', 'AnswerChecklistInput', (assessmentId) => ({
      assessmentId,
      questionCode: 'STRATEGY',
      version: 99,
      answer: 'YES',
    })),
  },
  'Mutation.discardSelfAssessment.input.assessmentId': {
    leadsTo: 'self_assessment',
    ask: change('discardSelfAssessment', 'DiscardSelfAssessmentInput', (assessmentId) => ({ assessmentId })),
  },
  'Mutation.finishSelfAssessment.input.assessmentId': {
    leadsTo: 'self_assessment',
    ask: change('finishSelfAssessment', 'FinishSelfAssessmentInput', (assessmentId) => ({ assessmentId, version: 99 })),
  },
};
