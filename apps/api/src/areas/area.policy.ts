import { policy } from '@lib/access';

/** Who sees to what maps of areas are drawn from. */
export const boundariesPolicy = policy<null>()('boundaries', {
  import: (actor) => actor.isNationalCoordinator,
  takeBack: (actor) => actor.isNationalCoordinator,
});
