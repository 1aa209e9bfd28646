import { policy } from '@lib/access';

/** Who may look after mail that did not arrive. */
export const deliveryPolicy = policy<{ readonly partnershipId: string | null }>()('delivery', {
  retry: (actor, { partnershipId }) => partnershipId !== null && actor.isOfficerOf(partnershipId),
});
