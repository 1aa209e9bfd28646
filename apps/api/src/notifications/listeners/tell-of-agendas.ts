import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { AgendaItemProposed, AgendaProposalDecided } from '../../meetings/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { officersOf, type Addressee } from '../data/officers.js';

/** Officers hear what is proposed for an agenda, and whoever proposed it what became of it. */
@Injectable()
export class TellOfAgendas {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(AgendaItemProposed)
  tellTheOfficers(event: Heard): Promise<void> {
    return this.tell(event, 'ITEM_PROPOSED', async () =>
      (await officersOf(event.partnershipId)).filter(({ personId }) => personId !== event.actorPersonId),
    );
  }

  @ListensTo(AgendaProposalDecided)
  tellTheProposer(event: Heard): Promise<void> {
    return this.tell(event, 'PROPOSED_ITEM_DECIDED', () =>
      transaction().query<Addressee[]>(
        `select p.id as "personId", p.email as address from agenda_proposal a join person p on p.id = a.proposed_by_id
         where a.id = $1 and a.proposed_by_id <> a.decided_by_id`,
        [event.subjectId],
      ),
    );
  }

  private tell(
    event: Heard,
    kind: 'ITEM_PROPOSED' | 'PROPOSED_ITEM_DECIDED',
    find: () => Promise<Addressee[]>,
  ): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const { meetingId } = event.data as { meetingId: string };
      const found = await find();
      await this.deliveries.add(
        event,
        found.map((each) => ({ ...each, kind, subjectId: event.subjectId, meetingId })),
      );
    });
  }
}
