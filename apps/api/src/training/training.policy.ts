import { policy, type Actor } from '@lib/access';

interface Kept {
  readonly partnershipId: string | null;
}

/** National coordinators keep the courses of the network, officers those of their partnership. */
const keeps = (actor: Actor, { partnershipId }: Kept): boolean =>
  partnershipId === null ? actor.isNationalCoordinator : actor.isOfficerOf(partnershipId);

export const coursesPolicy = policy<Kept>()('courses', { create: keeps });

/** Whether somebody may create a course at all, of the network or somewhere. */
export const createsSomeCourse = (actor: Actor): boolean => actor.isNationalCoordinator || actor.runsATable;

/** Who may do what to a course that they see: its keepers see to it, and whoever is of the network takes part. */
export const coursePolicy = policy<Kept>()('course', {
  change: keeps,
  keepRegister: keeps,
  book: (actor) => actor.isOfTheNetwork,
});
