import { policy } from '@lib/access';

/** Who may answer the checklist for a partnership: its officers. Everybody of its table reads. */
export const checklistPolicy = policy<{ readonly partnershipId: string }>()('checklist', {
  answer: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
