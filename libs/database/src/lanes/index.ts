export { DatabaseUnavailable, StatementTimedOut } from './errors.js';
export { ReadLanes, type Read, type ReadAnswer, type ReadLanesOptions } from './read-lanes.js';
export { type Statement } from './read-unit.js';
