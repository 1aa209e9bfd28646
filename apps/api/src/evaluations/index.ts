export { evaluationEntities } from './data/evaluation.mapping.js';
export { evaluationReads } from './data/evaluation.reads.js';
export { EvaluationBegun, EvaluationReopened, EvaluationSigned, EvaluationWritten } from './evaluation.events.js';
export { EvaluationRoutes } from './http/evaluation.routes.js';
export { EvaluationsModule } from './evaluations.module.js';
