import { saying, telling } from '../../factories/evaluations.js';
import { change } from './asking.js';
import type { Door } from './door.js';

const onSection = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'evaluation_section',
  ask: change(name, type, (sectionId) => ({ sectionId, version: 99, ...more })),
});
const onEvaluation = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'campaign_evaluation',
  ask: change(name, type, (evaluationId) => ({ evaluationId, ...more })),
});

export const evaluations: Readonly<Record<string, Door>> = {
  'Mutation.beginEvaluation.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('beginEvaluation', 'BeginEvaluationInput', (campaignId) => ({ campaignId })),
  },
  'Mutation.writeEvaluationSection.input.sectionId': onSection(
    'writeEvaluationSection',
    'WriteEvaluationSectionInput',
    {
      content: saying('Any'),
    },
  ),
  'Mutation.draftEvaluationSection.input.sectionId': onSection('draftEvaluationSection', 'DraftEvaluationSectionInput'),
  'Mutation.signEvaluation.input.evaluationId': onEvaluation('signEvaluation', 'SignEvaluationInput', {
    wordsRead: 'unread',
  }),
  'Mutation.reopenEvaluation.input.evaluationId': onEvaluation('reopenEvaluation', 'ReopenEvaluationInput'),
  'Mutation.tellCaseStudy.input.evaluationId': onEvaluation('tellCaseStudy', 'TellCaseStudyInput', telling),
};
