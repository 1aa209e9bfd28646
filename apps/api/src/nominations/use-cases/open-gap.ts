import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { OpenGapInput } from '../../schema.types.js';
import { GapRepository } from '../data/gap.repository.js';
import { Gap } from '../domain/gap.js';
import { vacancyPolicy } from '../nomination.policy.js';

/** Says that the table wants an agency of a sector and has none yet. */
@Injectable()
export class OpenGap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly gaps: GapRepository,
  ) {}

  execute(caller: Caller, { partnershipId, sector, lookedFor }: OpenGapInput): Promise<Gap> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, vacancyPolicy.manage, { partnershipId });
      return this.gaps.add(Gap.open(partnershipId, sector, lookedFor, String(actor.personId)));
    });
  }
}
