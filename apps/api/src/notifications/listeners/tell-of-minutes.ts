import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { CorrectionDecided, MinutesCirculated } from '../../minutes/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { invitedTo } from '../data/invited.js';
import type { Addressee } from '../data/officers.js';

/** Those invited hear that there are minutes to read, and whoever proposed a correction what became of it. */
@Injectable()
export class TellOfMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** One letter to each, whichever of the documents they read, and how many: what there is, is read as they are. */
  @ListensTo(MinutesCirculated)
  tellTheInvited(event: Heard): Promise<void> {
    return this.tell(event, 'MINUTES_CIRCULATED', async (meetingId) => {
      const invited = await invitedTo(meetingId);
      const once = new Map(invited.map(({ personId, address }) => [personId, address]));
      return [...once]
        .filter(([personId]) => personId !== event.actorPersonId)
        .map(([personId, address]) => ({ personId, address }));
    });
  }

  @ListensTo(CorrectionDecided)
  tellTheProposer(event: Heard): Promise<void> {
    return this.tell(event, 'CORRECTION_DECIDED', () =>
      transaction().query<Addressee[]>(
        `select p.id as "personId", p.email as address from minutes_correction c join person p on p.id = c.proposed_by_id
         where c.id = $1 and c.proposed_by_id <> c.decided_by_id`,
        [event.subjectId],
      ),
    );
  }

  private tell(
    event: Heard,
    kind: 'MINUTES_CIRCULATED' | 'CORRECTION_DECIDED',
    find: (meetingId: string) => Promise<Addressee[]>,
  ): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const { meetingId } = event.data as { meetingId: string };
      const found = await find(meetingId);
      await this.deliveries.add(
        event,
        found.map((each) => ({ ...each, kind, subjectId: event.subjectId, meetingId })),
      );
    });
  }
}
