import { Module } from '@nestjs/common';
import { TrainingFeedbackRepository } from './data/training-feedback.repository.js';
import { TrainingFeedbackResolver } from './graphql/training-feedback.resolver.js';
import { GiveFeedback } from './use-cases/give-feedback.js';

@Module({ providers: [TrainingFeedbackRepository, GiveFeedback, TrainingFeedbackResolver] })
export class TrainingFeedbackModule {}
