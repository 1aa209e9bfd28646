import { policy } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may say whom a table looks for, and tell the network. */
export const vacancyPolicy = policy<OfPartnership>()('vacancy', {
  manage: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});

interface Expressed extends OfPartnership {
  /** Whoever expressed it. */
  readonly personId: string | null;
}

/** Who may do what to an expression of interest. The whole network is shown the vacancies, and may express it. */
export const interestPolicy = policy<Expressed>()('interest', {
  express: (actor) => actor.isOfTheNetwork,
  decide: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  withdraw: (actor, { personId }) => actor.isSignedIn && actor.is(personId),
});

interface Named extends OfPartnership {
  readonly seatId: string;
  readonly agencyId: string;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';
}

/** Who may name somebody for a seat: the agency's lead, and for a deputy the representative of the seat as well. */
export const nominationPolicy = policy<Named>()('nomination', {
  nominate: (actor, { agencyId, seatId, capacity }) =>
    actor.leads(agencyId) || (capacity === 'DEPUTY' && actor.represents(seatId)),
  decide: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});

interface Made {
  readonly agencyId: string;
  readonly nominatedById: string;
}

/** Who may take a nomination back. */
export const madeNominationPolicy = policy<Made>()('nomination', {
  withdraw: (actor, { agencyId, nominatedById }) =>
    actor.leads(agencyId) || (actor.isSignedIn && actor.is(nominatedById)),
});

interface Held extends OfPartnership {
  readonly agencyId: string;
}

/** Who may say when a term is to end. */
export const termPolicy = policy<Held>()('seatTerm', {
  planEnd: (actor, { partnershipId, agencyId }) =>
    actor.coordinates(partnershipId) || actor.chairs(partnershipId) || actor.leads(agencyId),
});
