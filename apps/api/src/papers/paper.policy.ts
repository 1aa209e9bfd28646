import { policy } from '@lib/access';

interface OfMeeting {
  readonly partnershipId: string;
}

/** Who may do what about the papers of a meeting: those who build its agenda, and the vice-chair, who stands in for them. */
export const paperworkPolicy = policy<OfMeeting>()('paperwork', {
  ask: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  add: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  circulate: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});

interface Asked extends OfMeeting {
  /** Whoever is asked for it; null when nobody was. */
  readonly seatId: string | null;
  readonly personId: string | null;
}

/** A paper is delivered by whoever fills the seat that is asked, or is its deputy, by the officer who is asked, and by any officer. */
export const paperPolicy = policy<Asked>()('paper', {
  deliver: (actor, { partnershipId, seatId, personId }) =>
    actor.isOfficerOf(partnershipId) ||
    (actor.isSignedIn && ((seatId !== null && actor.fills(seatId)) || actor.is(personId))),
  addVersion: (actor, { partnershipId, seatId, personId }) =>
    actor.isOfficerOf(partnershipId) ||
    (actor.isSignedIn && ((seatId !== null && actor.fills(seatId)) || actor.is(personId))),
  manage: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
