export { directoryContactEntities } from './data/directory-contact.mapping.js';
export { directoryContactReads } from './data/directory-contact.reads.js';
export { DirectoryMessageReceived, DirectoryMessagesWait } from './directory-contact.events.js';
export { DirectoryContactModule } from './directory-contact.module.js';
export { LookAfterMessages } from './use-cases/look-after-messages.js';
