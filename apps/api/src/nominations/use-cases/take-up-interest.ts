import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { TakeUpInterestInput } from '../../schema.types.js';
import { InterestRepository } from '../data/interest.repository.js';
import type { Interest } from '../domain/interest.js';
import { interestPolicy } from '../nomination.policy.js';
import { SeatForInterest } from './seat-for-interest.js';

/** Goes on with somebody's interest: their agency's lead nominates for its seat, and gets one first if it has none. */
@Injectable()
export class TakeUpInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly interests: InterestRepository,
    private readonly seat: SeatForInterest,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { interestId, version, kind, isStatutory }: TakeUpInterestInput): Promise<Interest> {
    return this.work.as(caller, async (actor) => {
      const interest = await this.interests.get(interestId);
      permit(actor, interestPolicy.decide, interest);
      interest.refuseUnlessPending();
      expectVersion(interest, version, 'interest');
      interest.takeUp(String(actor.personId), this.clock.now());
      // Before the seat: a gap closes with it, and the interest of everybody else.
      await this.interests.save(interest);
      await this.seat.addUnlessThere(interest, { kind: kind ?? null, isStatutory: isStatutory ?? false });
      return interest;
    });
  }
}
