import type { Visitor } from '../support/visitor.js';

const FEEDBACK = `id canGiveFeedback yourFeedback { useful confident best better changeableUntil }
  feedback { answers useful confident best better }`;

export const giveFeedback = async (who: Visitor, input: object): Promise<any> =>
  (
    await who.get(
      `mutation ($input: GiveTrainingFeedbackInput!) { giveTrainingFeedback(input: $input) { trainingSession { ${FEEDBACK} } problems { code path } } }`,
      { input },
    )
  ).giveTrainingFeedback;

export const feedbackOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { trainingSession(id: $id) { ${FEEDBACK} } }`, { id })).trainingSession;
