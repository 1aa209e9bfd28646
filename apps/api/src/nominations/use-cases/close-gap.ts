import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { CloseGapInput } from '../../schema.types.js';
import { GapRepository } from '../data/gap.repository.js';
import type { Gap } from '../domain/gap.js';
import { vacancyPolicy } from '../nomination.policy.js';

/** The table looks for it no more; what was advertised of it is withdrawn with it. */
@Injectable()
export class CloseGap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { gapId, version }: CloseGapInput): Promise<Gap> {
    return this.work.as(caller, async (actor) => {
      const gap = await this.gaps.get(gapId);
      permit(actor, vacancyPolicy.manage, gap);
      gap.refuseIfClosed();
      expectVersion(gap, version, 'gap');
      gap.close(this.clock.now());
      return this.gaps.save(gap);
    });
  }
}
