export { campaignEntities } from './data/campaign.mapping.js';
export { campaignReads } from './data/campaign.reads.js';
export { CampaignRepository, type PartnerSeat } from './data/campaign.repository.js';
export { Campaign } from './domain/campaign.js';
export { canTake, isOver, type CampaignStatus } from './domain/campaign-status.js';
export { campaignWords } from './domain/campaign-words.js';
export { objectiveProblems, objectivesOf, type Objective, type ObjectiveWords } from './domain/objective.js';
export { campaignPolicy, campaignsPolicy, speaksFor } from './campaign.policy.js';
export {
  CampaignBegun,
  CampaignCancelled,
  CampaignChanged,
  CampaignEnded,
  CampaignEvaluated,
  CampaignLaunched,
  CampaignPlanned,
  CampaignRefused,
  CampaignSigned,
  CampaignSignedOff,
  CampaignSignOffAsked,
  CampaignSignOffDue,
  CampaignToEvaluateAgain,
  CampaignToSignAgain,
} from './campaign.events.js';
export { signOffReads } from './data/sign-off.reads.js';
export { RemindOfSignOffs } from './use-cases/remind-of-sign-offs.js';
export { SettleSignOff } from './use-cases/settle-sign-off.js';
export { CampaignsModule } from './campaigns.module.js';
