import { policy } from '@lib/access';

/** Who may do what to messages written to a partnership: its officers. Where none held office when it came, the row is the national coordinator's. */
export const directoryMessagePolicy = policy<{ readonly partnershipId: string }>()('directoryMessages', {
  settle: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId) || actor.isNationalCoordinator,
});
