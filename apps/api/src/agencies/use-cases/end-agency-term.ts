import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, record, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { EndTermInput } from '../../schema.types.js';
import { AgencyEndedTerm } from '../agency.events.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyTerms } from '../data/agency-terms.js';

const ZONE = 'Europe/London';

/** Ends for an agency the term of somebody at its seat, at whatever table. Their access ends with it. */
@Injectable()
export class EndAgencyTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly terms: AgencyTerms,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { termId, version, reason }: EndTermInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.get(termId);
      const agencyId = await this.terms.agencyOf(term);
      permit(actor, agencyPolicy.confirm, { agencyId });
      expectVersion(term, version, 'term');
      term.end(reason, this.clock.now(), this.clock.today(ZONE));
      await this.terms.end(term);
      record(new AgencyEndedTerm(term.id, term.partnershipId, agencyId, term.personId));
      return term.seatId;
    });
  }
}
