import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { PartnershipRepository, type Partnership } from '../../partnerships/index.js';
import type { ChangeUndertakingInput } from '../../schema.types.js';
import { UndertakingRepository } from '../data/undertaking.repository.js';
import { undertakingPolicy } from '../undertaking.policy.js';

/** Writes the next version of the undertaking. Nobody loses anything until they accept it. */
@Injectable()
export class ChangeUndertaking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly undertakings: UndertakingRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partnershipId, number, words }: ChangeUndertakingInput): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, undertakingPolicy.change, { partnershipId });
      const undertaking = await this.undertakings.ofPartnership(partnershipId);
      await this.undertakings.add(undertaking.next(words, number, String(actor.personId), this.clock.now()));
      return partnership;
    });
  }
}
