import { anAssessment, answerAll } from '../../factories/checklist.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

/** What is open at the home partnership is finished, so that another can be begun. */
const finish = ({ world, home }: RoundTable) =>
  world.sql(
    'update self_assessment set finished_at = now(), finished_by_id = $2 where partnership_id = $1 and finished_at is null',
    [home.id, home.chair.id],
  );
const begun = async (table: RoundTable): Promise<any> => {
  await finish(table);
  return anAssessment(await table.world.as(table.home.chair), table.home.id);
};

export const checklist: Readonly<Record<string, Attempt>> = {
  beginSelfAssessment: {
    ability: 'checklist.answer',
    type: 'BeginSelfAssessmentInput',
    input: async (table) => {
      await finish(table);
      return { partnershipId: table.home.id };
    },
  },
  answerChecklist: {
    ability: 'checklist.answer',
    type: 'AnswerChecklistInput',
    input: async (table) => ({
      assessmentId: (await begun(table)).id,
      questionCode: 'STRATEGY',
      version: 0,
      answer: 'YES',
    }),
  },
  discardSelfAssessment: {
    ability: 'checklist.answer',
    type: 'DiscardSelfAssessmentInput',
    input: async (table) => ({ assessmentId: (await begun(table)).id }),
  },
  finishSelfAssessment: {
    ability: 'checklist.answer',
    type: 'FinishSelfAssessmentInput',
    input: async (table) => {
      const { id, version } = await answerAll(await table.world.as(table.home.chair), await begun(table));
      return { assessmentId: id, version };
    },
  },
};
