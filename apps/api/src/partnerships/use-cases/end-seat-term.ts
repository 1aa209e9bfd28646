import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { EndTermInput } from '../../schema.types.js';
import { TermRepository } from '../data/term.repository.js';
import { withCare } from '../data/with-care.js';
import type { SeatTerm } from '../domain/term.js';
import { partnershipPolicy } from '../partnership.policy.js';

const ZONE = 'Europe/London';

/** Ends a representative's or deputy's term; their access ends with it. */
@Injectable()
export class EndSeatTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { termId, version, reason }: EndTermInput): Promise<SeatTerm> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.ofSeat(termId);
      permit(actor, partnershipPolicy.endTerm, await withCare(term));
      expectVersion(term, version, 'term');
      term.end(reason, this.clock.now(), this.clock.today(ZONE));
      return this.terms.saveOfSeat(term);
    });
  }
}
