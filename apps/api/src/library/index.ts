export { libraryEntities } from './data/library.mapping.js';
export { resourceReads } from './data/resource.reads.js';
export { resourceVersionReads } from './data/version.reads.js';
export { ResourcePublished, ResourceReturned, ResourceReviewDue, ResourceSubmitted } from './library.events.js';
export { LibraryModule } from './library.module.js';
export { RemindOfResources } from './use-cases/remind-of-resources.js';
