import { policy } from '@lib/access';
import { campaignPolicy } from '../campaigns/index.js';

interface Run {
  /** Which runs the campaign; null of a national one. */
  readonly partnershipId: string | null;
}

/** Who makes and ends short links of a campaign: whoever runs it. */
export const linkPolicy = policy<Run>()('campaignLink', {
  make: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
  end: (actor, campaign) => campaignPolicy.change.allows(actor, campaign),
});
