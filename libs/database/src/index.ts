export { assertHarmlessRole, connect, type DatabaseSettings } from './data-source.js';
export { asUnavailable, isTaken } from './database-faults.js';
export { expectVersion, load, saveVersioned } from './save.js';
export { forRequest, record, transaction, UnitOfWork } from './unit-of-work.js';
