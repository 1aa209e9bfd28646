import { policy } from '@lib/access';

/** Whoever sees a meeting may have their pack of it; who sees it is not for a policy to say. */
export const packPolicy = policy<object>()('pack', {
  make: (actor) => actor.isSignedIn,
});
