import { policy } from '@lib/access';

interface Letter {
  readonly partnershipId: string | null;
  readonly personId: string | null;
}

/** Who may look after mail that did not arrive. Mail that is of no partnership and for nobody known is the national coordinator's. */
export const deliveryPolicy = policy<Letter>()('delivery', {
  retry: (actor, { partnershipId, personId }) =>
    partnershipId === null ? personId === null && actor.isNationalCoordinator : actor.isOfficerOf(partnershipId),
});
