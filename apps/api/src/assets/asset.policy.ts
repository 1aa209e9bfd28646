import { policy } from '@lib/access';
import { campaignPolicy } from '../campaigns/index.js';

interface Run {
  /** Which runs the campaign; null of a national one. */
  readonly partnershipId: string | null;
}

/**
 * Who may do what to the assets of a campaign: whoever runs it. Of a national one nothing is replaced: what stands in for it would
 * be had by all who adopted it, and they are to be asked.
 */
export const assetPolicy = policy<Run>()('campaignAsset', {
  add: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  change: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  order: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  replace: (actor, campaign) => campaign.partnershipId !== null && campaignPolicy.change.allows(actor, campaign),
  remove: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
});
