export { assertHarmlessRole, connect, type DatabaseSettings } from './data-source.js';
export { breaks, isTaken } from './database-faults.js';
export { ownAudience } from './own-audience.js';
export { expectVersion, insert, insertAll, load, save } from './save.js';
export { forRequest, record, transaction, UnitOfWork } from './unit-of-work.js';
export { Pulse, type Beat } from './pulse.js';
export { DatabaseUnavailable, ReadLanes, StatementTimedOut } from './lanes/index.js';
