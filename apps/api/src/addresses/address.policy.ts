import { policy } from '@lib/access';
import type { InPartnership } from '../partnerships/index.js';

/** Who keeps the addresses of a partnership: its officers, who read all of them. A partnership in care shows them to nobody else. */
export const addressPolicy = policy<InPartnership>()('address', {
  keep: (actor, { partnershipId }) => actor.isOfficerOf(partnershipId),
});
