export { directoryEntities } from './data/directory.mapping.js';
export { directoryRecordReads } from './data/directory-record.reads.js';
export { directoryReads } from './data/directory.reads.js';
export { leadsToAPerson } from './domain/directory-entry.js';
export { DirectoryConfirmationIsDue, DirectoryEntryChanged, type DirectoryChange } from './directory.events.js';
export { DirectoryModule } from './directory.module.js';
export { FindPartnerships } from './use-cases/find-partnerships.js';
export { RemindOfEntries } from './use-cases/remind-of-entries.js';
