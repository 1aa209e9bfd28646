import { policy, type Actor } from '@lib/access';
import { campaignPolicy, speaksFor } from '../campaigns/index.js';

interface Run {
  /** Null of a national campaign. */
  readonly partnershipId: string | null;
}

interface Counted extends Run {
  /** Whose figure it is: that of a partner, by the seats it takes part with; or none, of the campaign as a whole. */
  readonly agencyId: string | null;
  readonly seatIds: readonly string[];
}

const runs = (actor: Actor, campaign: Run): boolean => campaignPolicy.change.allows(actor, campaign);

/** Who says what a campaign measures: whoever runs it. */
export const metricPolicy = policy<Run>()('metric', { define: runs, change: runs, remove: runs });

/** Who enters readings: whoever runs the campaign, and of a partner whoever speaks for it. */
export const readingPolicy = policy<Counted>()('metricReading', {
  enter: (actor, { agencyId, seatIds, ...campaign }) =>
    runs(actor, campaign) || (agencyId !== null && seatIds.some((seatId) => speaksFor(actor, { seatId, agencyId }))),
});
