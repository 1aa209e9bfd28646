import type { Actor } from '@lib/access';
import { closingPolicy, partnershipPolicy } from '../partnership.policy.js';

interface Row {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly inCareSince: string | null;
}

/** What somebody may do with a partnership now: who may, and whether its status lets it be done. */
export function abilitiesIn({ id, status, kind, inCareSince }: Row, actor: Actor) {
  const it = { partnershipId: id, kind, isInCare: inCareSince !== null };
  const isGoing = status !== 'MERGED' && status !== 'CLOSED';
  const may = (ability: keyof typeof partnershipPolicy) => isGoing && partnershipPolicy[ability].allows(actor, it);
  const changes = may('changeStatus');
  return {
    invite: may('invite'),
    manageSeats: may('manageSeats'),
    appointOfficers: may('appointOfficers'),
    scheduleMeeting: may('scheduleMeeting'),
    edit: may('edit'),
    changeParent: kind === 'PARTNERSHIP' && may('changeParent'),
    activate: changes && status === 'FORMING',
    makeDormant: changes && status === 'ACTIVE',
    wake: changes && status === 'DORMANT',
    createGroup: may('createGroup'),
    seatPartnership: may('seatPartnership'),
    merge: kind === 'PARTNERSHIP' && may('merge'),
    close: isGoing && closingPolicy.close.allows(actor, it),
  };
}
