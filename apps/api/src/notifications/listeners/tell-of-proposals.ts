import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PartnershipProposed, ProposalJoined, ProposalSettled } from '../../proposals/index.js';
import { DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';

/** Writes to whoever told us of a partnership: that we have it, and what becomes of it. They need not be known to us. */
@Injectable()
export class TellOfProposals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PartnershipProposed)
  sendTheReference(event: Heard): Promise<void> {
    return this.tell(event, 'PROPOSAL_RECEIVED');
  }

  @ListensTo(ProposalJoined, ProposalSettled)
  sendTheOutcome(event: Heard): Promise<void> {
    return this.tell(event, 'PROPOSAL_OUTCOME');
  }

  /** A fact about a proposal is nobody's; a member who told us gets the same mail as anybody. */
  private tell(event: Heard, kind: DeliveryKind): Promise<void> {
    return this.work.as({ kind: 'national', purpose: 'work out who is told' }, async () => {
      const [proposal] = await transaction().query<{ address: string | null }[]>(
        'select proposer_email as address from partnership_proposal where id = $1',
        [event.subjectId],
      );
      if (!proposal?.address) return;
      await this.deliveries.add(event, [
        { kind, personId: null, address: proposal.address, subjectId: event.subjectId, meetingId: null },
      ]);
    });
  }
}
