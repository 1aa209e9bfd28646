export { ask, connected } from './ask.js';
export { cloneDatabase, emptyDatabase, type TestDatabase } from './test-database.js';
