export { decisionEntities } from './data/decision.mapping.js';
export { decisionReads } from './data/decision.reads.js';
export { DecisionReviewIsDue } from './decision.events.js';
export { DecisionsModule } from './decisions.module.js';
export { RemindOfDecisions } from './use-cases/remind-of-decisions.js';
