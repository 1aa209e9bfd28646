import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, isTaken, record, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem, refuse } from '@lib/kernel';
import { SeatRepository, shareADay, TermRepository, type SeatTerm } from '../../partnerships/index.js';
import type { SetLastDayInput } from '../../schema.types.js';
import { TermEndPlanned } from '../nomination.events.js';
import { termPolicy } from '../nomination.policy.js';

const ZONE = 'Europe/London';
const FOLLOWED = problem(
  'SEAT_FILLED',
  'Somebody follows in this place. The term must end before they begin.',
  'endsOn',
);

/** Plans the end of a term, so that somebody can be found to follow; or leaves it open again. */
@Injectable()
export class SetLastDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { termId, version, endsOn = null }: SetLastDayInput): Promise<SeatTerm> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.ofSeat(termId);
      const { agencyId } = await this.seats.get(term.seatId);
      permit(actor, termPolicy.planEnd, { partnershipId: term.partnershipId, agencyId });
      expectVersion(term, version, 'term');
      const today = this.clock.today(ZONE);
      term.planEnd(endsOn ?? null, today);
      const others = await this.terms.runningOfSeat(term.seatId, today);
      const isFollowed = ({ id, capacity, ...days }: SeatTerm) =>
        id !== term.id && capacity === term.capacity && shareADay(days, term);
      refuse([others.some(isFollowed) && FOLLOWED]);
      record(new TermEndPlanned(term.id, term.partnershipId));
      return this.terms.saveOfSeat(term).catch((error: unknown) => {
        throw isTaken(error) ? new ProblemError(FOLLOWED) : error;
      });
    });
  }
}
