export { ask, connected } from './ask.js';
export { cloneDatabase, cloneFilled, emptyDatabase, type TestDatabase } from './test-database.js';
