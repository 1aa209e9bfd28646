export { trainingEntities } from './data/training.mapping.js';
export { trainingReads } from './data/training.reads.js';
export {
  PlaceBooked,
  PlaceCancelled,
  PlaceGiven,
  TrainingSessionCancelled,
  TrainingSessionMoved,
} from './training.events.js';
export { TrainingModule } from './training.module.js';
