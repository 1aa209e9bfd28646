import { policy, type Actor } from '@lib/access';

export interface InPartnership {
  readonly partnershipId: string;
  /** Whether the national coordinator looks after it; left out where that makes no difference. */
  readonly isInCare?: boolean;
}

/** Those who run the partnership day by day; the national coordinator while it is in care. */
const runs = (actor: Actor, { partnershipId, isInCare }: InPartnership): boolean =>
  actor.coordinates(partnershipId) || actor.chairs(partnershipId) || (actor.isNationalCoordinator && isInCare === true);

/** Who may found a partnership, and looks after all that there are. */
export const foundingPolicy = policy<null>()('partnership', {
  create: (actor) => actor.isNationalCoordinator,
  keepRegister: (actor) => actor.isNationalCoordinator,
});

/** Who may do what to a partnership and its table. */
export const partnershipPolicy = policy<InPartnership>()('partnership', {
  manageSeats: runs,
  invite: runs,
  appointOfficers: (actor, { partnershipId }) =>
    actor.coordinates(partnershipId) || actor.chairs(partnershipId) || actor.isNationalCoordinator,
  endTerm: runs,
  scheduleMeeting: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  edit: (actor, { partnershipId }) =>
    actor.coordinates(partnershipId) || actor.chairs(partnershipId) || actor.isNationalCoordinator,
  // Which partnership reports to which is seen as a whole by the national coordinator alone.
  changeParent: (actor) => actor.isNationalCoordinator,
  changeStatus: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  createGroup: (actor, { partnershipId }) => actor.coordinates(partnershipId) || actor.chairs(partnershipId),
  seatPartnership: (actor, { partnershipId }) =>
    actor.coordinates(partnershipId) || actor.chairs(partnershipId) || actor.isNationalCoordinator,
  merge: (actor) => actor.isNationalCoordinator,
});

interface OfKind extends InPartnership {
  readonly kind: string;
}

/** Who may end a partnership for good. A group is its own officers' to close: its work is done when they say so. */
export const closingPolicy = policy<OfKind>()('partnership', {
  close: (actor, { partnershipId, kind }) =>
    actor.isNationalCoordinator ||
    ((kind === 'SUBGROUP' || kind === 'TASK_AND_FINISH') &&
      (actor.coordinates(partnershipId) || actor.chairs(partnershipId))),
});
