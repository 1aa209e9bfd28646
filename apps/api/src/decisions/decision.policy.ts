import { policy } from '@lib/access';

/** Who may do what to the decisions of a partnership. */
export const decisionPolicy = policy<{ readonly partnershipId: string }>()('decision', {
  record: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
