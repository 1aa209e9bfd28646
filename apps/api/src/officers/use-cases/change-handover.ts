import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { TermRepository, withCare } from '../../partnerships/index.js';
import type { ChangeHandoverInput } from '../../schema.types.js';
import { HandoverRepository } from '../data/handover.repository.js';
import type { Handover } from '../domain/handover.js';
import { handoverPolicy } from '../officer.policy.js';

const ZONE = 'Europe/London';

/** Gives the overlap another last day; after the successor has accepted, that is the last day of the outgoing term too. */
@Injectable()
export class ChangeHandover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handovers: HandoverRepository,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { handoverId, version, overlapUntil }: ChangeHandoverInput): Promise<Handover> {
    return this.work.as(caller, async (actor) => {
      const handover = await this.handovers.get(handoverId);
      const outgoing = await this.terms.ofOffice(handover.outgoingTermId);
      permit(actor, handoverPolicy.manage, { ...(await withCare(handover)), personId: outgoing.personId });
      expectVersion(handover, version, 'handover');
      const today = this.clock.today(ZONE);
      const incoming = handover.incomingTermId ? await this.terms.ofOffice(handover.incomingTermId) : null;
      handover.overlapTo(overlapUntil, incoming?.startsOn ?? (await this.handovers.firstDay(handover)), today);
      // The handover before the term, as when the successor accepts: the two must not wait for each other.
      await this.handovers.save(handover);
      if (handover.state === 'ACCEPTED') {
        outgoing.endOn(overlapUntil, today);
        await this.terms.saveOfOffice(outgoing);
      }
      return handover;
    });
  }
}
