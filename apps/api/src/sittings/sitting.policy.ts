import { policy } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who may do what while a meeting is held. */
export const sittingPolicy = policy<OfPartnership>()('sitting', {
  open: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  close: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  recordAttendance: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
