import { policy, type Actor } from '@lib/access';
import { campaignPolicy, campaignsPolicy } from '../campaigns/index.js';

interface Run {
  /** Null of a national campaign. */
  readonly partnershipId: string | null;
}

/** Who adopts a national campaign: whoever may begin one of the partnership's own. */
export const kitsPolicy = policy<Run>()('kits', {
  adopt: (actor: Actor, { partnershipId }) =>
    partnershipId !== null && campaignsPolicy.begin.allows(actor, { partnershipId }),
});

/** Who says what a national campaign suggests, and who answers what it proposes: whoever runs it, there or here. */
export const kitPolicy = policy<Run>()('kit', {
  suggest: (actor, campaign) => campaign.partnershipId === null && campaignPolicy.change.allows(actor, campaign),
  answer: (actor, campaign) => campaign.partnershipId !== null && campaignPolicy.change.allows(actor, campaign),
});
