import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { topicCodes } from '../../library/index.js';
import type { RecordLibraryGapInput } from '../../schema.types.js';
import { GapRepository } from '../data/gap.repository.js';
import { LibraryGap } from '../domain/library-gap.js';
import { libraryGapPolicy } from '../gap.policy.js';

/** Says what the library lacks. Whoever says so is the first who needs it. */
@Injectable()
export class RecordGap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { words, partnershipId = null, ...said }: RecordLibraryGapInput): Promise<LibraryGap> {
    return this.work.as(caller, async (actor) => {
      permit(actor, libraryGapPolicy.record, { partnershipId });
      const now = this.clock.now();
      const beginning = { words, partnershipId, recordedById: String(actor.personId) };
      const gap = LibraryGap.recorded(said, beginning, await topicCodes(), now);
      await this.gaps.add(gap);
      await this.gaps.need(gap.id, true, now);
      return gap;
    });
  }
}
