import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { SeatTermEnding, SeatTermRanOut } from '../../nominations/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';
import { leadsOf, whoDecides } from '../data/who-decides.js';

/** Tells those who can do something about it that a term ends, or that it ended and nobody followed. */
@Injectable()
export class TellOfEndings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Whoever's term it is, and for a deputy's the representative too. */
  @ListensTo(SeatTermEnding)
  tellBefore(event: Heard): Promise<void> {
    return this.tell(event, 'TERM_ENDING', (seatId) =>
      transaction().query<Addressee[]>(
        `select distinct p.id as "personId", p.email as address from seat_term t join person p on p.id = t.person_id
         where t.seat_id = $1 and t.ended_at is null and t.held @> app.today() and (t.id = $2 or t.capacity = 'REPRESENTATIVE')`,
        [seatId, event.subjectId],
      ),
    );
  }

  @ListensTo(SeatTermRanOut)
  async tellAfter(event: Heard): Promise<void> {
    if (event.data['capacity'] === 'REPRESENTATIVE') await this.tell(event, 'SEAT_VACANT', async () => []);
  }

  private tell(event: Heard, kind: DeliveryKind, whomElse: (seatId: string) => Promise<Addressee[]>): Promise<void> {
    const seatId = String(event.data['seatId']);
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const [seat] = await transaction().query<{ agencyId: string }[]>(
        'select agency_id as "agencyId" from seat where id = $1',
        [seatId],
      );
      if (!seat) return;
      const all = [
        ...(await whoDecides(String(event.partnershipId))),
        ...(await leadsOf(seat.agencyId)),
        ...(await whomElse(seatId)),
      ];
      const readers = new Map(all.map(({ personId, address }) => [personId, { personId, address }]));
      await this.deliveries.add(
        event,
        [...readers.values()].map((to) => ({ ...to, kind, subjectId: event.subjectId, meetingId: null })),
      );
    });
  }
}
