import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { TermRepository, withCare } from '../../partnerships/index.js';
import type { HandoverInput } from '../../schema.types.js';
import { HandoverRepository } from '../data/handover.repository.js';
import type { Handover } from '../domain/handover.js';
import { handoverPolicy } from '../officer.policy.js';

/** Takes a handover back before the successor has accepted; the link that they were sent stops working. */
@Injectable()
export class WithdrawHandover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handovers: HandoverRepository,
    private readonly terms: TermRepository,
  ) {}

  execute(caller: Caller, { handoverId, version }: HandoverInput): Promise<Handover> {
    return this.work.as(caller, async (actor) => {
      const handover = await this.handovers.get(handoverId);
      const { personId } = await this.terms.ofOffice(handover.outgoingTermId);
      permit(actor, handoverPolicy.manage, { ...(await withCare(handover)), personId });
      expectVersion(handover, version, 'handover');
      handover.refuseUnlessStarted();
      await this.handovers.withdraw(handover);
      return handover;
    });
  }
}
