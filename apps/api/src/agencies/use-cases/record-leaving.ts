import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { RecordLeavingInput } from '../../schema.types.js';
import { InvitationWithdrawn, OfficeTermEnded, SeatTermEnded } from '../../partnerships/index.js';
import { AgencyWithoutLead, PersonLeftAgency, SeatsReturned } from '../agency.events.js';
import { leavingPolicy } from '../agency.policy.js';
import { AgencyChanges } from '../data/agency-changes.js';
import { Departures, type Left } from '../data/departures.js';

const REFUSALS = {
  NO_SUCH_AGENCY: problem('NOT_A_CHOICE', 'Choose the agency they work for now from the list.', 'nextAgencyId'),
  NOT_THERE: problem(
    'NOT_THERE',
    'Nothing of this agency is theirs any more. Somebody may have recorded their leaving already.',
  ),
  LAST_NATIONAL_COORDINATOR: problem(
    'LAST_NATIONAL_COORDINATOR',
    'You are the only national coordinator. Have another one appointed first.',
  ),
};

/** Somebody leaves an agency: all that they hold through it ends, and returns to the agency. */
@Injectable()
export class RecordLeaving {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agencies: AgencyChanges,
    private readonly departures: Departures,
  ) {}

  execute(caller: Caller, input: RecordLeavingInput): Promise<string> {
    const { personId, agencyId, nextAgencyId } = input;
    return this.work.as(caller, async (actor) => {
      const name = await this.agencies.nameOf(agencyId);
      const partnershipIds = await this.departures.tablesOf(personId, agencyId);
      permit(actor, leavingPolicy.recordLeaving, { personId, agencyId, partnershipIds });
      refuse([
        nextAgencyId === agencyId &&
          problem('THE_SAME', 'Choose another agency than the one that they have left.', 'nextAgencyId'),
        wordsProblem(input.reason, { label: 'the reason', max: 400 }, 'reason'),
      ]);
      const reason = tidy(input.reason) || `Has left ${name}.`;
      const departure = await this.departures.record(personId, agencyId, nextAgencyId ?? null, reason);
      if (departure.outcome !== 'LEFT') throw new ProblemError(REFUSALS[departure.outcome]);
      record(...whatHappened(personId, agencyId, departure));
      return agencyId;
    });
  }
}

function whatHappened(personId: string, agencyId: string, left: Left) {
  const termIds = left.terms.map(({ id }) => id);
  const tables = [...new Set(left.terms.map(({ partnershipId }) => partnershipId))];
  /** With nobody to speak for the agency, its seats are for the officers of each table to see to. */
  const returned = left.leads.length
    ? left.leads.map((lead) => new SeatsReturned(agencyId, lead, null, termIds))
    : tables.map(
        (table) =>
          new SeatsReturned(
            agencyId,
            null,
            table,
            left.terms.filter(({ partnershipId }) => partnershipId === table).map(({ id }) => id),
          ),
      );
  return [
    ...left.terms.map((term) => new SeatTermEnded(term.id, term.partnershipId, term.seatId, personId, term.capacity)),
    ...left.offices.flatMap(({ id, partnershipId, office }) =>
      partnershipId ? [new OfficeTermEnded(id, partnershipId, personId, office)] : [],
    ),
    ...left.invitations.map(({ id, partnershipId }) => new InvitationWithdrawn(id, partnershipId)),
    ...left.unheard.map((each) => new AgencyWithoutLead(agencyId, each)),
    new PersonLeftAgency(personId, agencyId, termIds),
    ...(termIds.length ? returned : []),
  ];
}
