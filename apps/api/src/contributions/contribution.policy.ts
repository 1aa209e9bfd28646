import { policy } from '@lib/access';
import { campaignPolicy, speaksFor } from '../campaigns/index.js';

/** The partner that gives. */
export interface Giver {
  /** Which runs the campaign; null of a national one. */
  readonly partnershipId: string | null;
  readonly seatId: string;
  readonly agencyId: string;
}

/** Who says what a partner gives: whoever speaks for it, and whoever runs the campaign. */
export const contributionPolicy = policy<Giver>()('campaignContribution', {
  say: (actor, { partnershipId, ...partner }) =>
    campaignPolicy.change.allows(actor, { partnershipId }) || speaksFor(actor, partner),
});
