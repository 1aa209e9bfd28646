import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { topicCodes } from '../../library/index.js';
import type {
  ChangeLibraryGapInput,
  FillLibraryGapInput,
  NeedLibraryGapInput,
  WithdrawLibraryGapInput,
} from '../../schema.types.js';
import { GapRepository } from '../data/gap.repository.js';
import type { LibraryGap } from '../domain/library-gap.js';
import { recordedGapPolicy } from '../gap.policy.js';

interface Read {
  readonly gapId: string;
  readonly version: number;
}

/** What becomes of a gap once it is recorded: others need it too, it is said better, filled or withdrawn. */
@Injectable()
export class SettleGap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { gapId, version, ...said }: ChangeLibraryGapInput): Promise<LibraryGap> {
    return this.act(caller, { gapId, version }, recordedGapPolicy.change, async (gap) =>
      gap.change(said, await topicCodes()),
    );
  }

  withdraw(caller: Caller, { because, ...read }: WithdrawLibraryGapInput): Promise<LibraryGap> {
    return this.act(caller, read, recordedGapPolicy.withdraw, (gap, actor) =>
      gap.withdraw(because, String(actor.personId), this.clock.now()),
    );
  }

  fill(caller: Caller, { resourceId, ...read }: FillLibraryGapInput): Promise<LibraryGap> {
    return this.act(caller, read, recordedGapPolicy.fill, async (gap, actor) => {
      const found = await this.gaps.resourceForAll(resourceId);
      const unread = problem('NOT_A_CHOICE', 'Choose a resource that the whole network can read.', 'resourceId');
      refuse([!found && unread]);
      gap.fill(resourceId, String(actor.personId), this.clock.now());
    });
  }

  /** Counted once for each person, however often they say so. */
  need(caller: Caller, { gapId, isNeeded }: NeedLibraryGapInput): Promise<LibraryGap> {
    return this.work.as(caller, async (actor) => {
      const gap = await this.gaps.get(gapId);
      permit(actor, recordedGapPolicy.need, gap);
      gap.refuseUnlessOpen();
      await this.gaps.need(gapId, isNeeded, this.clock.now());
      return gap;
    });
  }

  private act(
    caller: Caller,
    { gapId, version }: Read,
    ability: Ability<LibraryGap>,
    change: (gap: LibraryGap, actor: Actor) => void | Promise<void>,
  ): Promise<LibraryGap> {
    return this.work.as(caller, async (actor) => {
      const gap = await this.gaps.get(gapId);
      permit(actor, ability, gap);
      expectVersion(gap, version, 'gap');
      await change(gap, actor);
      return this.gaps.save(gap);
    });
  }
}
