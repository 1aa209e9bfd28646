export { decisionEntities } from './data/decision.mapping.js';
export { decisionReads } from './data/decision.reads.js';
export { DecisionsModule } from './decisions.module.js';
