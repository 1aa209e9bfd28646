import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PaperAskedFor, PaperIsDue, PaperRequestWithdrawn, PapersCirculated } from '../../papers/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import { invitedTo } from '../data/invited.js';
import { owesPaper } from '../data/owes-paper.js';

const KINDS: Record<string, DeliveryKind> = {
  PaperAskedFor: 'PAPER_ASKED',
  PaperIsDue: 'PAPER_DUE',
  PaperRequestWithdrawn: 'PAPER_NOT_WANTED',
};

/** Works out who is to hear of a paper. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfPapers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PaperAskedFor, PaperIsDue, PaperRequestWithdrawn)
  tellWhoeverIsAsked(event: Heard): Promise<void> {
    const kind = KINDS[event.name];
    if (!kind) throw new Error(`Nothing is said about ${event.name}.`);
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const owing = await owesPaper(event.subjectId);
      await this.deliveries.add(
        event,
        owing.map((person) => ({ kind, ...person, subjectId: event.subjectId, meetingId: null })),
      );
    });
  }

  /** Everybody invited, whether or not there is anything for them: what there is, is read as they are. */
  @ListensTo(PapersCirculated)
  tellTheInvited(event: Heard): Promise<void> {
    const { meetingId } = event.data as { meetingId: string };
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const invited = await invitedTo(meetingId);
      const once = new Map(invited.map(({ personId, address }) => [personId, address]));
      await this.deliveries.add(
        event,
        [...once].map(([personId, address]) => ({
          kind: 'PAPERS_CIRCULATED' as const,
          personId,
          address,
          subjectId: event.subjectId,
          meetingId,
        })),
      );
    });
  }
}
