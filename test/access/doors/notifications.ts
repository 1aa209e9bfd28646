import type { Door } from './door.js';
import { change } from './asking.js';

export const notifications: Readonly<Record<string, Door>> = {
  'Mutation.retryDelivery.input.deliveryId': {
    leadsTo: 'delivery',
    ask: change('retryDelivery', 'RetryDeliveryInput', (deliveryId) => ({ deliveryId })),
  },
};
