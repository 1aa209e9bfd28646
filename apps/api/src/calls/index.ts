export { callEntities } from './data/call.mapping.js';
export { callReads } from './data/call.reads.js';
export { CallsModule } from './calls.module.js';
