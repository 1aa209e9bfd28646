import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { LibraryGapFilled } from '../../gaps/index.js';
import { SearchesHaveNews } from '../../searches/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';

/** Tells people that the library has what they look for. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfFinds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(SearchesHaveNews)
  async tellOfNews(event: Heard): Promise<void> {
    const personId = String(event.personId);
    const [person] = await this.work.as(caretakerOf({ partnershipId: null, personId }), () =>
      transaction().query<{ address: string }[]>('select email as address from person where id = $1', [personId]),
    );
    if (person) await this.tell(event, 'SEARCH_NEWS', { personId, ...person });
  }

  @ListensTo(LibraryGapFilled)
  async tellOfFilled(event: Heard): Promise<void> {
    const people = await this.work.as({ kind: 'national', purpose: 'work out who is told' }, () =>
      transaction().query<Addressee[]>('select "personId", address from app.told_of_library_gap($1)', [
        event.subjectId,
      ]),
    );
    for (const person of people) await this.tell(event, 'GAP_FILLED', person);
  }

  private tell(event: Heard, kind: DeliveryKind, person: Addressee): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: null, personId: person.personId }), () =>
      this.deliveries.add(event, [{ kind, ...person, subjectId: event.subjectId, meetingId: null }]),
    );
  }
}
