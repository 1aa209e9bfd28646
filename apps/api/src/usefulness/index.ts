export { CountUse } from './use-cases/count-use.js';
export { usefulnessEntities } from './data/experience.mapping.js';
export { usefulnessReads } from './data/usefulness.reads.js';
export { ReadingRoutes } from './http/reading.routes.js';
export { ExperienceWithdrawn } from './usefulness.events.js';
export { UsefulnessModule } from './usefulness.module.js';
