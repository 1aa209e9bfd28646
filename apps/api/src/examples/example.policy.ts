import { policy } from '@lib/access';

/** Who may do what to answers to a call for examples: the national coordinators, who alone read them. Everybody may send one. */
export const examplePolicy = policy<null>()('example', {
  read: (actor) => actor.isNationalCoordinator,
  accept: (actor) => actor.isNationalCoordinator,
  decline: (actor) => actor.isNationalCoordinator,
});
