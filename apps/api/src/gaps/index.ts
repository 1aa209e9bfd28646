export { GapRepository } from './data/gap.repository.js';
export { gapEntities } from './data/gap.mapping.js';
export { gapReads } from './data/gap.reads.js';
export { LibraryGapFilled } from './gap.events.js';
export { GapsModule } from './gaps.module.js';
