import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { GapRepository } from '../../gaps/index.js';
import type {
  ChangeCallForExamplesInput,
  OpenCallForExamplesInput,
  WithdrawCallForExamplesInput,
} from '../../schema.types.js';
import { callPolicy } from '../call.policy.js';
import { CallRepository } from '../data/call.repository.js';
import { CallForExamples } from '../domain/call-for-examples.js';

/** Asks anybody for examples of what the library lacks, says it better, and takes it back. */
@Injectable()
export class CallingForExamples {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallRepository,
    private readonly gaps: GapRepository,
    private readonly clock: Clock,
  ) {}

  open(caller: Caller, { gapId, ...words }: OpenCallForExamplesInput): Promise<CallForExamples> {
    return this.work.as(caller, async (actor) => {
      const gap = await this.gaps.get(gapId);
      permit(actor, callPolicy.open, null);
      gap.callOut();
      const by = { gapId, calledById: String(actor.personId) };
      const call = CallForExamples.opened(words, by, this.today(), this.clock.now());
      await this.gaps.save(gap);
      return this.calls.add(call);
    });
  }

  change(caller: Caller, { callId, version, ...words }: ChangeCallForExamplesInput): Promise<CallForExamples> {
    return this.work.as(caller, async (actor) => {
      const call = await this.calls.get(callId);
      permit(actor, callPolicy.change, null);
      expectVersion(call, version, 'call');
      call.change(words, this.today());
      return this.calls.save(call);
    });
  }

  /** The gap is open as it was before, unless another call was out for it. */
  withdraw(caller: Caller, { callId, version, because }: WithdrawCallForExamplesInput): Promise<CallForExamples> {
    return this.work.as(caller, async (actor) => {
      const call = await this.calls.get(callId);
      permit(actor, callPolicy.withdraw, null);
      expectVersion(call, version, 'call');
      call.withdraw(because, this.clock.now());
      await this.calls.save(call);
      if (!(await this.calls.hasOther(call))) {
        const gap = await this.gaps.get(call.gapId);
        gap.callIsBack();
        await this.gaps.save(gap);
      }
      return call;
    });
  }

  private today(): string {
    return this.clock.today('Europe/London');
  }
}
