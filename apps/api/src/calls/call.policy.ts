import { policy } from '@lib/access';

/** Who may call for examples of what the library lacks, and see to a call: the national coordinators. Everybody may answer. */
export const callPolicy = policy<null>()('callForExamples', {
  open: (actor) => actor.isNationalCoordinator,
  change: (actor) => actor.isNationalCoordinator,
  withdraw: (actor) => actor.isNationalCoordinator,
});
