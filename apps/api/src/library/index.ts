export { libraryEntities } from './data/library.mapping.js';
export { topicCodes } from './data/topic-codes.js';
export { isLanguage, languageOf } from './domain/languages.js';
export { slugOf } from './domain/slug.js';
export { resourceReads } from './data/resource.reads.js';
export { resourceVersionReads } from './data/version.reads.js';
export {
  ResourceLinkUnavailable,
  ResourcePublished,
  ResourceReturned,
  ResourceReviewDue,
  ResourceSubmitted,
} from './library.events.js';
export { LibraryModule } from './library.module.js';
export { CheckLinks } from './use-cases/check-links.js';
export { PutForward } from './use-cases/put-forward.js';
export { QueueLinkCheck } from './use-cases/queue-link-check.js';
export { RemindOfResources } from './use-cases/remind-of-resources.js';
