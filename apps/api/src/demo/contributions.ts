import { plannedCampaigns } from './campaign-plan.js';
import { campaignId, partnersOf } from './campaigns.js';
import { demoId } from './draw.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoContributions {
  readonly campaignContributions: Row[];
}

/** What partners give to campaigns: said by whoever represents them. */
export const contributionsOf = (seating: Seating): DemoContributions => ({
  campaignContributions: plannedCampaigns.flatMap((plan) =>
    partnersOf(seating, plan).flatMap((seat, index) => {
      const gift = plan.gifts?.[index];
      if (!gift) return [];
      const [money, inKind = '', hours = null, worth = null] = gift;
      return [
        {
          partnerId: demoId('campaign partner', plan.title, seat.id),
          audience: `CAMPAIGN ${campaignId(plan)}`,
          campaignId: campaignId(plan),
          money,
          inKind,
          hours,
          worth,
          saidById: seating.holder(seat, 'REPRESENTATIVE')!.id,
          saidAt: seating.days.noon(plan.begun + 3 + index),
        },
      ];
    }),
  ),
});
