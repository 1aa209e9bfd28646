export { findingReads } from './data/finding.reads.js';
export { snippetOf } from './domain/snippet.js';
export { FindingModule } from './finding.module.js';
export { IndexLibrary } from './use-cases/index-library.js';
