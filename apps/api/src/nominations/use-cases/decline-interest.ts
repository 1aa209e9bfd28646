import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { DeclineInterestInput } from '../../schema.types.js';
import { InterestRepository } from '../data/interest.repository.js';
import type { Interest } from '../domain/interest.js';
import { interestPolicy } from '../nomination.policy.js';

/** Says no to an expression of interest, with a reason that the person is told. */
@Injectable()
export class DeclineInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly interests: InterestRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { interestId, version, reason }: DeclineInterestInput): Promise<Interest> {
    return this.work.as(caller, async (actor) => {
      const interest = await this.interests.get(interestId);
      permit(actor, interestPolicy.decide, interest);
      interest.refuseUnlessPending();
      expectVersion(interest, version, 'interest');
      interest.decline(reason, String(actor.personId), this.clock.now());
      return this.interests.save(interest);
    });
  }
}
