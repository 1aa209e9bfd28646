import { policy } from '@lib/access';

interface Given {
  readonly partnershipId: string;
  readonly ownerId: string | null;
  readonly agencyId: string | null;
}

/** Who may do what about an action: whoever it is given to says how far it is, and whoever runs the table closes it. */
export const actionPolicy = policy<Given>()('action', {
  update: (actor, { partnershipId, ownerId, agencyId }) =>
    (actor.isSignedIn && actor.is(ownerId)) ||
    (agencyId !== null && (actor.sitsFor(agencyId, partnershipId) || actor.leads(agencyId))) ||
    actor.isOfficerOf(partnershipId),
  change: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  close: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});
