export { cloneDatabase, emptyDatabase, type TestDatabase } from './test-database.js';
