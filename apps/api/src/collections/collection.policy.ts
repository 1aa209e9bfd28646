import { policy } from '@lib/access';

/** National coordinators keep the collections of the network's library. */
export const collectionPolicy = policy<null>()('collections', {
  keep: (actor) => actor.isNationalCoordinator,
});
