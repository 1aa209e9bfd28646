import { policy, type Actor } from '@lib/access';
import type { InPartnership } from '../partnerships/index.js';

/** Officers keep the entry; the national coordinator while the partnership is in care. */
const keeps = (actor: Actor, { partnershipId, isInCare }: InPartnership): boolean =>
  actor.isOfficerOf(partnershipId) || (actor.isNationalCoordinator && isInCare === true);

/** Who may do what to a partnership's entry in the directory. */
export const directoryPolicy = policy<InPartnership>()('directoryEntry', {
  change: keeps,
  publish: keeps,
  confirm: keeps,
  // Whoever learns that an entry puts somebody in danger must not wait for its officers.
  withdraw: (actor, it) => keeps(actor, it) || actor.isNationalCoordinator,
});
