import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { DeclineNominationInput } from '../../schema.types.js';
import { NominationRepository } from '../data/nomination.repository.js';
import type { Nomination } from '../domain/nomination.js';
import { nominationPolicy } from '../nomination.policy.js';

/** Says no to a nomination, with a reason that the agency is told. */
@Injectable()
export class DeclineNomination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { nominationId, version, reason }: DeclineNominationInput): Promise<Nomination> {
    return this.work.as(caller, async (actor) => {
      const nomination = await this.nominations.get(nominationId);
      permit(actor, nominationPolicy.decide, nomination);
      nomination.refuseUnlessPending();
      expectVersion(nomination, version, 'nomination');
      nomination.decline(reason, String(actor.personId), this.clock.now());
      return this.nominations.save(nomination);
    });
  }
}
