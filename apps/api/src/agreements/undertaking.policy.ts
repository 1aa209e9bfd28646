import { policy } from '@lib/access';

/** Who may do what about the undertaking of a partnership. */
export const undertakingPolicy = policy<{ readonly partnershipId: string }>()('undertaking', {
  accept: (actor, { partnershipId }) => actor.hasPlaceAt(partnershipId),
  change: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});
