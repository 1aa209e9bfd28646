import { policy } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may do what to the terms of reference of a partnership. */
export const termsPolicy = policy<OfPartnership>()('termsOfReference', {
  draft: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  // By the chair alone, also where a meeting approved them: whoever records that vouches for it.
  approve: (actor, { partnershipId }) => actor.chairs(partnershipId),
  moveReview: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  setQuorum: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});
