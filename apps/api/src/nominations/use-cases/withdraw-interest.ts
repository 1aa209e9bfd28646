import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WithdrawInterestInput } from '../../schema.types.js';
import { InterestRepository } from '../data/interest.repository.js';
import type { Interest } from '../domain/interest.js';
import { interestPolicy } from '../nomination.policy.js';

/** Takes one's own expression of interest back. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly interests: InterestRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { interestId, version }: WithdrawInterestInput): Promise<Interest> {
    return this.work.as(caller, async (actor) => {
      const interest = await this.interests.get(interestId);
      permit(actor, interestPolicy.withdraw, interest);
      interest.refuseUnlessPending();
      expectVersion(interest, version, 'interest');
      interest.withdraw(this.clock.now());
      return this.interests.save(interest);
    });
  }
}
