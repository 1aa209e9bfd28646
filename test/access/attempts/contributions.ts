import { aCampaign } from '../../factories/campaigns.js';
import type { Attempt } from './attempt.js';

export const contributions: Readonly<Record<string, Attempt>> = {
  'sayContribution (of the core seat)': {
    ability: 'campaignContribution.say',
    type: 'SayContributionInput',
    input: async ({ home, seats, world }, chair) => {
      const { id: campaignId } = await aCampaign(chair, { partnershipId: home.id });
      const [partner] = await world.sql<{ id: string }>(
        `insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
         select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1 returning id`,
        [campaignId, seats.core.id, seats.core.agencyId],
      );
      return { partnerId: partner!.id, version: 0, money: 10 };
    },
  },
};
