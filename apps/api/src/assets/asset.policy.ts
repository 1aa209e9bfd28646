import { policy } from '@lib/access';
import { campaignPolicy } from '../campaigns/index.js';

interface Run {
  /** Which runs the campaign; null of a national one. */
  readonly partnershipId: string | null;
}

/** Who may do what to the assets of a campaign: whoever runs it. */
export const assetPolicy = policy<Run>()('campaignAsset', {
  add: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  change: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  order: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  remove: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
});
