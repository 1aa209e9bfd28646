import { Module } from '@nestjs/common';
import { TrainingFeedbackResolver } from './graphql/training-feedback.resolver.js';
import { GiveTrainingFeedback } from './use-cases/give-training-feedback.js';

@Module({ providers: [GiveTrainingFeedback, TrainingFeedbackResolver] })
export class TrainingFeedbackModule {}
