import { policy } from '@lib/access';

export interface HeldOffice {
  readonly partnershipId: string;
  /** Who holds the office that passes on. */
  readonly personId: string | null;
  /** Whether the national coordinator looks after the partnership. */
  readonly isInCare?: boolean;
}

/** Who may see an office from one person to the next. */
export const handoverPolicy = policy<HeldOffice>()('handover', {
  manage: (actor, { partnershipId, personId, isInCare }) =>
    actor.coordinates(partnershipId) ||
    actor.chairs(partnershipId) ||
    (actor.isOfficerOf(partnershipId) && actor.is(personId)) ||
    (actor.isNationalCoordinator && isInCare === true),
});

/** Who may give an office up. */
export const leavingPolicy = policy<HeldOffice>()('officeTerm', {
  stepDown: (actor, { personId }) => actor.isSignedIn && actor.is(personId),
});

/** Who may look after a partnership without officers. */
export const carePolicy = policy<null>()('partnership', {
  takeIntoCare: (actor) => actor.isNationalCoordinator,
});
