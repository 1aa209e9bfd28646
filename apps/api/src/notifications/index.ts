export { notificationsReads } from './data/notifications.reads.js';
export { NotificationsModule } from './notifications.module.js';
