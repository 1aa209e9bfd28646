import { aCampaign, planCampaign } from '../../factories/campaigns.js';
import { aMetric, enterReading, readingsOf, staffBriefed } from '../../factories/metrics.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** Of the home partnership, planned, with the core seat as its partner. */
const campaign = async ({ home, seats, world }: RoundTable, chair: Visitor): Promise<string> => {
  const { id: campaignId, version } = await aCampaign(chair, { partnershipId: home.id, startsOn: '2025-10-06' });
  await planCampaign(chair, { campaignId, version });
  await world.sql(
    `insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
     select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1`,
    [campaignId, seats.core.id, seats.core.agencyId],
  );
  return campaignId;
};
const metric = async (table: RoundTable, chair: Visitor): Promise<{ metricId: string; version: number }> => {
  const { id: metricId, version } = await aMetric(chair, await campaign(table, chair));
  return { metricId, version };
};
const counted = { value: 12, confidence: 'MEASURED' };
const ofCore = ({ seats }: RoundTable) => ({ agencyId: seats.core.agencyId, seatIds: [seats.core.id] });

export const metrics: Readonly<Record<string, Attempt>> = {
  defineMetric: {
    ability: 'metric.define',
    type: 'DefineMetricInput',
    input: async (table, chair) => ({ campaignId: await campaign(table, chair), ...staffBriefed }),
  },
  changeMetric: {
    ability: 'metric.change',
    type: 'ChangeMetricInput',
    input: async (table, chair) => ({ ...(await metric(table, chair)), ...staffBriefed }),
  },
  removeMetric: { ability: 'metric.remove', type: 'RemoveMetricInput', input: metric },
  enterMetricReading: {
    ability: 'metricReading.enter',
    type: 'EnterMetricReadingInput',
    input: async (table, chair) => ({
      metricId: (await metric(table, chair)).metricId,
      agencyId: table.seats.core.agencyId,
      periodOn: '2025-10-06',
      ...counted,
    }),
    about: ofCore,
  },
  correctMetricReading: {
    ability: 'metricReading.enter',
    type: 'CorrectMetricReadingInput',
    input: async (table, chair) => {
      const { metricId } = await metric(table, chair);
      const { agencyId } = table.seats.core;
      await enterReading(chair, { metricId, agencyId, periodOn: '2025-10-06', ...counted });
      const [{ id: readingId }] = await readingsOf(chair, metricId);
      return { readingId, ...counted, because: 'It was another' };
    },
    about: ofCore,
  },
};
