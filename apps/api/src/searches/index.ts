export { searchEntities } from './data/search.mapping.js';
export { searchReads } from './data/search.reads.js';
export { addressOf, type SearchFilter } from './domain/search.js';
export { SearchesHaveNews } from './search.events.js';
export { SearchesModule } from './searches.module.js';
export { LookIntoSearches } from './use-cases/look-into-searches.js';
