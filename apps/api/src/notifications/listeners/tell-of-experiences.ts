import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { ExperienceWithdrawn } from '../../usefulness/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';

/** Tells whoever told what came of trying a resource that others took it from its readers. */
@Injectable()
export class TellOfExperiences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(ExperienceWithdrawn)
  async tellOfWithdrawn(event: Heard<{ tellerId: string }>): Promise<void> {
    const personId = event.data.tellerId;
    if (personId === event.actorPersonId) return;
    // Theirs alone, as what they told is now.
    await this.work.as(caretakerOf({ partnershipId: null, personId }), async () => {
      const [person] = await transaction().query<{ address: string }[]>(
        'select email as address from person where id = $1',
        [personId],
      );
      const of = { kind: 'EXPERIENCE_WITHDRAWN', personId, subjectId: event.subjectId, meetingId: null } as const;
      if (person) await this.deliveries.add({ ...event, partnershipId: null }, [{ ...of, ...person }]);
    });
  }
}
