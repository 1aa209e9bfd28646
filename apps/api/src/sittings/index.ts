export { QuorumOfSitting } from './data/quorum-of-sitting.js';
export { sittingEntities } from './data/sitting.mapping.js';
export { interestReads } from './data/interest.reads.js';
export { sittingReads } from './data/sitting.reads.js';
export { AttendanceChanged, SittingClosed, SittingOpened } from './sitting.events.js';
export { SettleSitting } from './use-cases/settle-sitting.js';
export { SittingsModule } from './sittings.module.js';
