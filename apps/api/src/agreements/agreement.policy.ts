import { policy } from '@lib/access';

interface InPartnership {
  readonly partnershipId: string;
}

/** Who may do what to an information-sharing agreement. */
export const agreementPolicy = policy<InPartnership>()('agreement', {
  manage: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  record: (actor, { partnershipId }) => actor.coordinates(partnershipId),
});

/** Who speaks for an agency that is asked to sign. */
export const partyPolicy = policy<InPartnership & { readonly agencyId: string }>()('agreementParty', {
  sign: (actor, { agencyId }) => actor.leads(agencyId),
  withdraw: (actor, { agencyId, partnershipId }) => actor.leads(agencyId) || actor.coordinates(partnershipId),
});
