import { policy } from '@lib/access';

interface OfPartnership {
  readonly partnershipId: string;
}

/** Who begins a document of a partnership from a template, and looks after it: its officers. */
export const templatePolicy = policy<OfPartnership>()('templates', {
  use: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  change: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
  remove: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
