export { trainingEntities } from './data/training.mapping.js';
export { TrainingRepository } from './data/training.repository.js';
export { trainingReads } from './data/training.reads.js';
export {
  PlaceBooked,
  PlaceCancelled,
  PlaceGiven,
  TrainingSessionCancelled,
  TrainingSessionMoved,
} from './training.events.js';
export { TrainingModule } from './training.module.js';
export { coursePolicy } from './training.policy.js';
