export { notificationsReads } from './data/notifications.reads.js';
export { NotificationsModule } from './notifications.module.js';
export { PostModule } from './post.module.js';
export { SendDelivery, type SendJob } from './use-cases/send-delivery.js';
