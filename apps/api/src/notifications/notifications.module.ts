import { Module } from '@nestjs/common';
import { DeliveryRepository } from './data/delivery.repository.js';
import { NotificationsResolver } from './graphql/notifications.resolver.js';
import { RetryDelivery } from './use-cases/retry-delivery.js';

/** What the API shows of mail. Writing and sending it is the worker's: see PostModule. */
@Module({ providers: [DeliveryRepository, NotificationsResolver, RetryDelivery] })
export class NotificationsModule {}
