import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { EndTermInput } from '../../schema.types.js';
import { TermRepository } from '../data/term.repository.js';
import type { OfficeTerm } from '../domain/term.js';
import { partnershipPolicy } from '../partnership.policy.js';

const ZONE = 'Europe/London';

/** Ends an officer's term; what they saw as an officer is closed to them at once. */
@Injectable()
export class EndOfficeTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { termId, version, reason }: EndTermInput): Promise<OfficeTerm> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.ofOffice(termId);
      permit(actor, partnershipPolicy.appointOfficers, term);
      expectVersion(term, version, 'term');
      term.end(reason, this.clock.now(), this.clock.today(ZONE));
      return this.terms.saveOfOffice(term);
    });
  }
}
