import { Module } from '@nestjs/common';
import { TrainingRepository } from './data/training.repository.js';
import { CourseResolver } from './graphql/course.resolver.js';
import { TrainingSessionResolver } from './graphql/training-session.resolver.js';
import { KeepCourses } from './use-cases/keep-courses.js';
import { KeepSessions } from './use-cases/keep-sessions.js';
import { TakePlace } from './use-cases/take-place.js';

@Module({
  providers: [TrainingRepository, KeepCourses, KeepSessions, TakePlace, CourseResolver, TrainingSessionResolver],
  exports: [TrainingRepository],
})
export class TrainingModule {}
