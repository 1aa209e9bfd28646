export { collectionEntities } from './data/collection.mapping.js';
export { collectionReads } from './data/collection.reads.js';
export { CollectionsModule } from './collections.module.js';
