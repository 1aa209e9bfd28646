import { Module } from '@nestjs/common';
import { ActivitiesModule } from '../activities/index.js';
import { AssetsModule } from '../assets/index.js';
import { CampaignsModule } from '../campaigns/index.js';
import { MetricsModule } from '../metrics/index.js';
import { KitRepository } from './data/kit.repository.js';
import { KitResolver } from './graphql/kit.resolver.js';
import { AdoptCampaign } from './use-cases/adopt-campaign.js';
import { AnswerProposal } from './use-cases/answer-proposal.js';
import { SuggestActivities } from './use-cases/suggest-activities.js';
import { TakeProposal } from './use-cases/take-proposal.js';

@Module({
  imports: [ActivitiesModule, AssetsModule, CampaignsModule, MetricsModule],
  providers: [KitRepository, AdoptCampaign, AnswerProposal, SuggestActivities, TakeProposal, KitResolver],
})
export class KitsModule {}
