import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { ExampleDecided, ExampleReceived } from '../../examples/index.js';
import { ResourcePublished } from '../../library/index.js';
import { DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';

/** Writes to whoever answered a call: that we have it, and what becomes of it. They need not be known to us. */
@Injectable()
export class TellOfExamples {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(ExampleReceived)
  sendTheReference(event: Heard): Promise<void> {
    return this.tell(event, 'EXAMPLE_RECEIVED', { id: event.subjectId });
  }

  @ListensTo(ExampleDecided)
  sendTheOutcome(event: Heard): Promise<void> {
    return this.tell(event, 'EXAMPLE_OUTCOME', { id: event.subjectId });
  }

  /** Of later versions nobody is told: they are others' work. */
  @ListensTo(ResourcePublished)
  sayThatItIsThere(event: Heard<{ resourceId?: string }>): Promise<void> {
    const { resourceId } = event.data;
    return resourceId ? this.tell(event, 'EXAMPLE_PUBLISHED', { resourceId }) : Promise.resolve();
  }

  /** To the curators once in a working day at most, however many examples come. */
  @ListensTo(ExampleReceived)
  sayThatExamplesWait(event: Heard): Promise<void> {
    return this.work.as({ kind: 'national', purpose: 'work out who is told' }, async () => {
      // Of two that come at once the second waits, and finds that they are told.
      await transaction().query(`select pg_advisory_xact_lock(hashtextextended('examples wait', 0))`);
      // Of people the national coordinator's office sees those alone who hold it.
      const curators = await transaction().query<{ address: string }[]>(
        `select p.email as address from person p where not exists (select from delivery d
           where d.kind = 'EXAMPLES_WAIT' and d.address = p.email and d.queued_at > now() - interval '20 hours')`,
      );
      await this.deliveries.add(
        event,
        curators.map(({ address }) => ({
          kind: 'EXAMPLES_WAIT',
          personId: null,
          address,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }

  private tell(event: Heard, kind: DeliveryKind, which: { id?: string; resourceId?: string }): Promise<void> {
    return this.work.as({ kind: 'national', purpose: 'work out who is told' }, async () => {
      const found = await transaction().query<{ id: string; address: string }[]>(
        `select e.id, e.email as address from example e where (e.id = $1 or e.resource_id = $3) and e.email is not null
           and ($2 <> 'EXAMPLE_PUBLISHED' or not exists (select from delivery d where d.subject_id = e.id and d.kind = $2))`,
        [which.id ?? null, kind, which.resourceId ?? null],
      );
      for (const { id: subjectId, address } of found)
        await this.deliveries.add(event, [{ kind, personId: null, address, subjectId, meetingId: null }]);
    });
  }
}
