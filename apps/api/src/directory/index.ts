export { directoryEntities } from './data/directory.mapping.js';
export { directoryRecordReads } from './data/directory-record.reads.js';
export { directoryReads } from './data/directory.reads.js';
export { DirectoryEntryChanged, type DirectoryChange } from './directory.events.js';
export { DirectoryModule } from './directory.module.js';
