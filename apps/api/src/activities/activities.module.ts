import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { ActivityRepository } from './data/activity.repository.js';
import { ActivityResolver } from './graphql/activity.resolver.js';
import { PlanActivity } from './use-cases/plan-activity.js';
import { ProveActivity } from './use-cases/prove-activity.js';
import { TalkOfActivity } from './use-cases/talk-of-activity.js';

@Module({
  imports: [FilesModule],
  providers: [ActivityRepository, PlanActivity, ProveActivity, TalkOfActivity, ActivityResolver],
  exports: [ActivityRepository],
})
export class ActivitiesModule {}
