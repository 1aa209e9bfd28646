export { trainingFeedbackReads } from './data/training-feedback.reads.js';
export { TrainingFeedbackModule } from './training-feedback.module.js';
