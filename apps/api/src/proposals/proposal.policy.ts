import { policy } from '@lib/access';

/** Who may do what to proposals of partnerships. Everybody may make one. */
export const proposalPolicy = policy<null>()('proposal', {
  decide: (actor) => actor.isNationalCoordinator,
});
