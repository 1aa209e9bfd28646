import { policy } from '@lib/access';

/** Who may do what to the decisions of a partnership. */
export const decisionPolicy = policy<{ readonly partnershipId: string }>()('decision', {
  record: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  ratify: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  review: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});

/** Whoever recorded a decision corrects its words, as long as they are an officer. */
export const recordedDecisionPolicy = policy<{ readonly partnershipId: string; readonly recordedById: string }>()(
  'recordedDecision',
  { correct: (actor, { partnershipId, recordedById }) => actor.isOfficerOf(partnershipId) && actor.is(recordedById) },
);
