import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { PartnershipRepository, type Partnership } from '../../partnerships/index.js';
import type { AcceptUndertakingInput } from '../../schema.types.js';
import { UndertakingRepository } from '../data/undertaking.repository.js';
import { undertakingPolicy } from '../undertaking.policy.js';

/** Accepts the words that a partnership asks for, as somebody who has a place there. */
@Injectable()
export class AcceptUndertaking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly undertakings: UndertakingRepository,
  ) {}

  execute(caller: Caller, { partnershipId, number, accepts }: AcceptUndertakingInput): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, undertakingPolicy.accept, { partnershipId });
      const undertaking = await this.undertakings.ofPartnership(partnershipId);
      undertaking.accept(number, accepts);
      await this.undertakings.saveAcceptance(undertaking, String(actor.personId));
      return partnership;
    });
  }
}
