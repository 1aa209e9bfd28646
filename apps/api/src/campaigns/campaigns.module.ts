import { Module } from '@nestjs/common';
import { CampaignRepository } from './data/campaign.repository.js';
import { SignatureRepository } from './data/signature.repository.js';
import { CampaignResolver } from './graphql/campaign.resolver.js';
import { BeginCampaign } from './use-cases/begin-campaign.js';
import { SignOffResolver } from './graphql/sign-off.resolver.js';
import { RunCampaign } from './use-cases/run-campaign.js';
import { SettleSignOff } from './use-cases/settle-sign-off.js';
import { SignOff } from './use-cases/sign-off.js';

@Module({
  providers: [
    CampaignRepository,
    SignatureRepository,
    BeginCampaign,
    RunCampaign,
    SettleSignOff,
    SignOff,
    CampaignResolver,
    SignOffResolver,
  ],
  exports: [CampaignRepository, SettleSignOff],
})
export class CampaignsModule {}
