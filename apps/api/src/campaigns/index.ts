export { campaignEntities } from './data/campaign.mapping.js';
export { campaignReads } from './data/campaign.reads.js';
export { CampaignRepository, type PartnerSeat } from './data/campaign.repository.js';
export { Campaign, type CampaignStatus } from './domain/campaign.js';
export { campaignPolicy, speaksFor } from './campaign.policy.js';
export {
  CampaignBegun,
  CampaignCancelled,
  CampaignChanged,
  CampaignEnded,
  CampaignLaunched,
  CampaignPlanned,
} from './campaign.events.js';
export { CampaignsModule } from './campaigns.module.js';
