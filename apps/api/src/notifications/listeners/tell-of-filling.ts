import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  InterestDecided,
  InterestExpressed,
  NominationDecided,
  PersonNominated,
  VacancyClosed,
} from '../../nominations/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';
import { leadsOf, whoDecides } from '../data/who-decides.js';

/** Tells those who decide what waits for them, and whoever asked what became of it. The person nominated is never among them. */
@Injectable()
export class TellOfFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PersonNominated)
  tellWhoDecides(event: Heard): Promise<void> {
    return this.tell(event, 'NOMINATION_MADE', () => whoDecides(String(event.partnershipId)));
  }

  @ListensTo(NominationDecided)
  tellTheNominator(event: Heard): Promise<void> {
    return this.tell(event, 'NOMINATION_DECIDED', () =>
      transaction().query<Addressee[]>(
        `select p.id as "personId", p.email as address from nomination n join person p on p.id = n.nominated_by_id where n.id = $1`,
        [event.subjectId],
      ),
    );
  }

  @ListensTo(InterestExpressed)
  tellOfInterest(event: Heard): Promise<void> {
    return this.tell(event, 'INTEREST_EXPRESSED', async () => {
      const [interest] = await transaction().query<{ agencyId: string }[]>(
        'select agency_id as "agencyId" from interest where id = $1',
        [event.subjectId],
      );
      if (!interest) return [];
      return [...(await whoDecides(String(event.partnershipId))), ...(await leadsOf(interest.agencyId))];
    });
  }

  /** The person, and when it was taken up the leads of the agency, who may now nominate. */
  @ListensTo(InterestDecided)
  tellTheInterested(event: Heard): Promise<void> {
    return this.tell(event, 'INTEREST_DECIDED', async () => {
      const [interest] = await transaction().query<(Addressee & { agencyId: string; state: string })[]>(
        `select person_id as "personId", email as address, agency_id as "agencyId", state from interest where id = $1`,
        [event.subjectId],
      );
      if (!interest) return [];
      const { personId, address, agencyId, state } = interest;
      return [{ personId, address }, ...(state === 'TAKEN_UP' ? await leadsOf(agencyId) : [])];
    });
  }

  @ListensTo(VacancyClosed)
  tellWhoeverWaited(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const waited = await transaction().query<(Addressee & { id: string })[]>(
        `select id, person_id as "personId", email as address from interest where vacancy_id = $1 and state = 'CLOSED'`,
        [event.subjectId],
      );
      await this.deliveries.add(
        event,
        waited.map(({ id, ...to }) => ({ ...to, kind: 'INTEREST_DECIDED', subjectId: id, meetingId: null })),
      );
    });
  }

  private tell(event: Heard, kind: DeliveryKind, whom: () => Promise<Addressee[]>): Promise<void> {
    return this.within(event, async () => {
      const readers = new Map((await whom()).map(({ personId, address }) => [personId, { personId, address }]));
      await this.deliveries.add(
        event,
        [...readers.values()].map((to) => ({ ...to, kind, subjectId: event.subjectId, meetingId: null })),
      );
    });
  }

  private within(event: Heard, work: () => Promise<void>): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), work);
  }
}
