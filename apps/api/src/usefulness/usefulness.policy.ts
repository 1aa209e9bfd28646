import { policy } from '@lib/access';

/** Who says of what use a version was to them: everybody who reads it, signed in, but whoever wrote it. */
export const opinionPolicy = policy<{ readonly submitterId: string }>()('opinion', {
  say: (actor, { submitterId }) => actor.isSignedIn && !actor.is(submitterId),
});

interface Experience {
  /** Who told it, or would. */
  readonly tellerId: string;
  readonly partnershipId: string;
  /** Whose officers see to it; null for the national coordinators. */
  readonly keptIn: string | null;
}

/** Who tells of trying a resource, on behalf of a table at which they sit, and who changes or withdraws what was told. */
export const experiencePolicy = policy<Experience>()('experience', {
  tell: (actor, { partnershipId }) => actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId),
  change: (actor, { tellerId }) => actor.isSignedIn && actor.is(tellerId),
  remove: (actor, { tellerId }) => actor.isSignedIn && actor.is(tellerId),
  withdraw: (actor, { keptIn }) => (keptIn === null ? actor.isNationalCoordinator : actor.isOfficerOf(keptIn)),
});
