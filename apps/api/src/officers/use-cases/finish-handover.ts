import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { TermRepository, withCare } from '../../partnerships/index.js';
import type { HandoverInput } from '../../schema.types.js';
import { HandoverRepository } from '../data/handover.repository.js';
import type { Handover } from '../domain/handover.js';
import { handoverPolicy } from '../officer.policy.js';

const ZONE = 'Europe/London';

/** Ends the overlap at once: from now on the successor holds the office alone. */
@Injectable()
export class FinishHandover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handovers: HandoverRepository,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { handoverId, version }: HandoverInput): Promise<Handover> {
    return this.work.as(caller, async (actor) => {
      const handover = await this.handovers.get(handoverId);
      const outgoing = await this.terms.ofOffice(handover.outgoingTermId);
      permit(actor, handoverPolicy.manage, { ...(await withCare(handover)), personId: outgoing.personId });
      expectVersion(handover, version, 'handover');
      const today = this.clock.today(ZONE);
      const incoming = handover.incomingTermId ? await this.terms.ofOffice(handover.incomingTermId) : null;
      handover.finish(incoming?.holdsOn(today) ?? false, today);
      await this.handovers.save(handover);
      outgoing.end('Handed over', this.clock.now(), today);
      await this.terms.saveOfOffice(outgoing);
      return handover;
    });
  }
}
