import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import type { RetryDeliveryInput } from '../../schema.types.js';
import { DeliveryRepository } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { deliveryPolicy } from '../notifications.policy.js';

/** Tries a parked delivery once more. */
@Injectable()
export class RetryDelivery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  execute(caller: Caller, { deliveryId }: RetryDeliveryInput): Promise<Delivery> {
    return this.work.as(caller, async (actor) => {
      const delivery = await this.deliveries.get(deliveryId);
      if (!delivery) throw new NotFound();
      permit(actor, deliveryPolicy.retry, delivery);
      if (!(await this.deliveries.unpark(delivery)))
        throw new ProblemError(problem('NOT_PARKED', 'This message is not waiting any more.'));
      return delivery;
    });
  }
}
