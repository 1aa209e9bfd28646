import type { DomainEvent } from '@lib/kernel';
import { InvitationWithdrawn, SeatClosed, SeatTermEnded } from '../../partnerships/index.js';
import { AgencyChanged, AgencyChangeFailed, AgencyLeftTable, LeadEnded } from '../agency.events.js';
import type { ChangeDone } from '../data/agency-changes.js';

/** What a change of an agency made true, at each table and for each of those it concerns. */
export function factsOfChange(done: ChangeDone): DomainEvent[] {
  const { agencyId, changeId } = done;
  if (done.whyNot) return [new AgencyChangeFailed(agencyId, done.recordedById, changeId)];
  const tables = [
    ...new Set([...done.passed, ...done.closed, ...done.hosted].map(({ partnershipId }) => partnershipId)),
  ];
  return [
    new AgencyChanged(agencyId, changeId, done.kind),
    ...done.terms.map(
      ({ id, partnershipId, seatId, personId, capacity }) =>
        new SeatTermEnded(id, partnershipId, seatId, personId, capacity),
    ),
    ...done.closed.map(({ seatId, partnershipId }) => new SeatClosed(seatId, partnershipId)),
    ...done.invitations.map(({ id, partnershipId }) => new InvitationWithdrawn(id, partnershipId)),
    ...done.leads.map((lead) => new LeadEnded(agencyId, lead)),
    ...tables.map((table) => new AgencyLeftTable(agencyId, table, changeId)),
  ];
}
