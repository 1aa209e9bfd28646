import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WithdrawNominationInput } from '../../schema.types.js';
import { NominationRepository } from '../data/nomination.repository.js';
import type { Nomination } from '../domain/nomination.js';
import { madeNominationPolicy } from '../nomination.policy.js';

/** The agency takes a nomination back before it is decided. */
@Injectable()
export class WithdrawNomination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { nominationId, version }: WithdrawNominationInput): Promise<Nomination> {
    return this.work.as(caller, async (actor) => {
      const nomination = await this.nominations.get(nominationId);
      permit(actor, madeNominationPolicy.withdraw, nomination);
      nomination.refuseUnlessPending();
      expectVersion(nomination, version, 'nomination');
      nomination.withdraw(this.clock.now());
      return this.nominations.save(nomination);
    });
  }
}
