import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { TermRepository, type OfficeTerm } from '../../partnerships/index.js';
import type { EndTermInput } from '../../schema.types.js';
import { leavingPolicy } from '../officer.policy.js';

const ZONE = 'Europe/London';

/** Gives up one's own office, unless nobody else holds one. */
@Injectable()
export class StepDown {
  constructor(
    private readonly work: UnitOfWork,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { termId, version, reason }: EndTermInput): Promise<OfficeTerm> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.ofOffice(termId);
      permit(actor, leavingPolicy.stepDown, term);
      expectVersion(term, version, 'term');
      term.end(reason, this.clock.now(), this.clock.today(ZONE));
      return this.terms.saveOfOffice(term);
    });
  }
}
