import { policy } from '@lib/access';

interface OfMessage {
  readonly partnershipId: string;
  /** It came while nobody held office. */
  readonly isCaredFor: boolean;
}

/** Who may do what to messages written to a partnership: its officers. Where none held office when it came, the row is the national coordinator's. */
export const directoryMessagePolicy = policy<OfMessage>()('directoryMessages', {
  settle: (actor, { partnershipId, isCaredFor }) =>
    actor.isOfficerOf(partnershipId) || (actor.isNationalCoordinator && isCaredFor),
});
