import type { Visitor } from '../support/visitor.js';
import { aCampaign, choosePartners, launchCampaign, planCampaign } from './campaigns.js';
import type { Filled } from './campaign-table.js';
import type { World } from './world.js';

/** A campaign that is over, and the first of its weeks. */
export const MEASURED_DAYS = { startsOn: '2025-10-06', endsOn: '2025-11-02' };
export const WEEKS = ['2025-10-06', '2025-10-13', '2025-10-20'] as const;
export const SURE = { confidence: 'MEASURED' };

const FIGURES = `figures { value isTooSmall isAtLeast isExact change changeShare readingCount cautions
  periods { periodOn value isTooSmall } parts { agencyId campaignId name value isTooSmall isCounted } }`;
const METRIC = `id version name unit baseline isOfKit objective { id } enterFor { agencyId name } viewerCan { change remove enter } ${FIGURES}`;

const ask =
  (name: string, type: string, of: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${of} problems { code message path } } }`, {
        input,
      })
    )[name];

export const defineMetric = ask('defineMetric', 'DefineMetricInput', `metric { ${METRIC} }`);
export const changeMetric = ask('changeMetric', 'ChangeMetricInput', `metric { ${METRIC} }`);
export const removeMetric = ask('removeMetric', 'RemoveMetricInput', 'campaign { id metrics { id } }');
export const enterReading = ask('enterMetricReading', 'EnterMetricReadingInput', `metric { ${METRIC} }`);
export const correctReading = ask('correctMetricReading', 'CorrectMetricReadingInput', `metric { ${METRIC} }`);

/** Staff briefed, counted each week; agencies and weeks may be added. */
export const staffBriefed = {
  name: 'Staff briefed',
  definition: 'Staff who sat through the whole briefing',
  kind: 'OUTPUT',
  unit: 'people',
  periodType: 'WEEK',
  direction: 'UP',
  addsAcrossAgencies: true,
  addsAcrossPeriods: true,
};

export async function aMetric(who: Visitor, campaignId: string, more: object = {}): Promise<any> {
  const { metric, problems } = await defineMetric(who, { campaignId, ...staffBriefed, ...more });
  if (!metric) throw new Error(JSON.stringify(problems));
  return metric;
}

export const metricOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaignMetric(id: $id) { ${METRIC} } }`, { id })).campaignMetric;

export const readingsOf = async (who: Visitor, id: string): Promise<any[]> =>
  (
    await who.get(
      `query ($id: ID!) { campaignMetric(id: $id) { readings(first: 50) { nodes {
         id value periodOn isStanding because confidence canCorrect agency { id } replaces { value } } } } }`,
      { id },
    )
  ).campaignMetric.readings.nodes;

/** Makes of a metric the copy of one of a national campaign, from which its own is adopted. */
export async function countTowards(world: World, { id, kit }: { id: string; kit: string }): Promise<void> {
  await world.sql(
    `update campaign set adopted_from_id = (select campaign_id from campaign_metric where id = $2)
     where id = (select campaign_id from campaign_metric where id = $1)`,
    [id, kit],
  );
  await world.sql('update campaign_metric set kit_metric_id = $2 where id = $1', [id, kit]);
}

/** Of a table, with its partners; live, before they join it, when its readers are to see it. Answers its id. */
export async function aMeasuredCampaign(
  { table, chair, partners }: { table: { id: string }; chair: Visitor; partners: readonly Filled[] },
  isLive = false,
): Promise<string> {
  const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, ...MEASURED_DAYS });
  let { campaign: moved } = await planCampaign(chair, { campaignId, version });
  if (isLive) ({ campaign: moved } = await launchCampaign(chair, { campaignId, version: moved.version }));
  await choosePartners(chair, { campaignId, version: moved.version, seatIds: partners.map(({ id }) => id) });
  return campaignId;
}

/** One reading that nobody doubts; answers the metric. */
export async function enterFor(
  who: Visitor,
  metricId: string,
  agencyId: string | null,
  value: number,
  week = 0,
): Promise<any> {
  const { metric, problems } = await enterReading(who, { metricId, agencyId, value, periodOn: WEEKS[week], ...SURE });
  if (!metric) throw new Error(JSON.stringify(problems));
  return metric;
}
