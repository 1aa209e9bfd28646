export { paperEntities } from './data/paper.mapping.js';
export { paperReads } from './data/papers.reads.js';
export { PapersForReader, type PaperForReader } from './data/papers-for-reader.js';
export { PaperAskedFor, PaperIsDue, PaperRequestWithdrawn, PapersCirculated } from './paper.events.js';
export { PapersModule } from './papers.module.js';
export { RemindOfPapers } from './use-cases/remind-of-papers.js';
