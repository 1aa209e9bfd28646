import { Module } from '@nestjs/common';
import { CampaignRepository } from './data/campaign.repository.js';
import { CampaignResolver } from './graphql/campaign.resolver.js';
import { BeginCampaign } from './use-cases/begin-campaign.js';
import { RunCampaign } from './use-cases/run-campaign.js';

@Module({
  providers: [CampaignRepository, BeginCampaign, RunCampaign, CampaignResolver],
  exports: [CampaignRepository],
})
export class CampaignsModule {}
