import { policy } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may do what while a meeting is held. */
export const sittingPolicy = policy<OfPartnership>()('sitting', {
  open: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  close: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  recordAttendance: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  turn: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  declareInterest: (actor, { partnershipId }) => actor.sitsAt(partnershipId) || actor.isOfficerOf(partnershipId),
  recordInterest: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  decideInterest: (actor, { partnershipId }) =>
    actor.chairs(partnershipId) || actor.deputisesForTheChair(partnershipId),
});

interface Declared extends OfPartnership {
  readonly declaredById: string;
}

/** Who may take a declaration back: whoever made it, and the officers. */
export const interestPolicy = policy<Declared>()('interestDeclaration', {
  withdraw: (actor, { partnershipId, declaredById }) => actor.isOfficerOf(partnershipId) || actor.is(declaredById),
});
