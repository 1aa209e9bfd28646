import { policy, type Actor } from '@lib/access';
import { isLocal, type FoundBy } from './domain/details.js';

interface Place {
  readonly foundBy: FoundBy;
  readonly partnershipId: string | null;
}

const reviews = (actor: Actor, { foundBy, partnershipId }: Place): boolean =>
  isLocal(foundBy) ? partnershipId !== null && actor.isOfficerOf(partnershipId) : actor.isNationalCoordinator;

/**
 * Who may put something into the library: for the network and the public whoever belongs to it, for a table whoever sits there; and
 * who vouches for what is for that table alone in something wider, whose reviewers do not see it: its officers.
 */
export const libraryPolicy = policy<Place>()('library', {
  submit: (actor, { partnershipId }) =>
    partnershipId === null ? actor.isOfTheNetwork : actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId),
  vouch: (actor, { partnershipId }) => partnershipId !== null && actor.isOfficerOf(partnershipId),
});

interface Kept extends Place {
  readonly ownerId: string | null;
}

/** Its owner, while they have a place by which they see to it. */
const keeps = (actor: Actor, { ownerId, foundBy, partnershipId }: Kept): boolean =>
  actor.isSignedIn &&
  actor.is(ownerId) &&
  (isLocal(foundBy)
    ? partnershipId !== null && (actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId))
    : actor.isOfTheNetwork);

/** Who may do what to a resource that is published: its owner, and those who review such things. */
export const resourcePolicy = policy<Kept>()('resource', {
  addVersion: (actor, it) => keeps(actor, it) || reviews(actor, it),
  confirm: (actor, it) => keeps(actor, it) || reviews(actor, it),
  withdraw: (actor, it) => keeps(actor, it) || reviews(actor, it),
  hand: (actor, it) => keeps(actor, it) || reviews(actor, it),
  restore: (actor, it) => reviews(actor, it),
});

interface Written extends Place {
  readonly submitterId: string;
  /** Whether somebody other than the actor reviews such things. */
  readonly hasOtherReviewer: boolean;
}

/** Who may do what to a version: whoever writes it, and its reviewers, who are others where there are any. */
export const versionPolicy = policy<Written>()('resourceVersion', {
  change: (actor, { submitterId }) => actor.isSignedIn && actor.is(submitterId),
  submit: (actor, { submitterId }) => actor.isSignedIn && actor.is(submitterId),
  takeBack: (actor, { submitterId }) => actor.isSignedIn && actor.is(submitterId),
  discard: (actor, { submitterId }) => actor.isSignedIn && actor.is(submitterId),
  review: (actor, it) => reviews(actor, it) && !(actor.is(it.submitterId) && it.hasOtherReviewer),
});
