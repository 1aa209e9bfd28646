import { policy, type Actor } from '@lib/access';

export interface InPartnership {
  readonly partnershipId: string;
  /** Whether the national coordinator looks after it; left out where that makes no difference. */
  readonly isInCare?: boolean;
}

/** Those who run the partnership day by day; the national coordinator while it is in care. */
const runs = (actor: Actor, { partnershipId, isInCare }: InPartnership): boolean =>
  actor.coordinates(partnershipId) || actor.chairs(partnershipId) || (actor.isNationalCoordinator && isInCare === true);

/** Who may found a partnership. */
export const foundingPolicy = policy<null>()('partnership', {
  create: (actor) => actor.isNationalCoordinator,
});

/** Who may do what to a partnership and its table. */
export const partnershipPolicy = policy<InPartnership>()('partnership', {
  manageSeats: runs,
  invite: runs,
  appointOfficers: (actor, { partnershipId }) =>
    actor.coordinates(partnershipId) || actor.chairs(partnershipId) || actor.isNationalCoordinator,
  endTerm: runs,
  scheduleMeeting: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
});
