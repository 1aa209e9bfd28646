import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { figuresOf, type MetricRow } from '../domain/figures.js';
import { FEWEST_TOLD } from '../domain/small-numbers.js';
import { metricPolicy, readingPolicy } from '../metric.policy.js';
import type { Party } from './metric.repository.js';

interface Campaign {
  readonly partnershipId: string | null;
  readonly status: string;
}

interface EnteringRow {
  readonly campaign: Campaign;
  readonly parties: readonly Party[] | null;
}

interface AbilityRow extends EnteringRow {
  readonly isRead: boolean;
}

interface ReadingRow extends EnteringRow {
  readonly agencyId: string | null;
  readonly isStanding: boolean;
}

/** Of the plan: what follows from small numbers is then no secret. */
const IS_EXACT = sql`(${self}.audience_id = any ((select app.audience_ids())::int[]))`;

const CAMPAIGN = sql`(select json_build_object('partnershipId', c.partnership_id, 'status', c.status) from campaign c where c.id = ${self}.campaign_id)`;

const PARTIES = sql`(select json_agg(json_build_object('agencyId', x.agency_id, 'name', x.name, 'seatIds', x.seat_ids) order by x.name, x.agency_id) from (
  select p.agency_id, a.name, array_agg(p.seat_id) as seat_ids from campaign_partner p join agency a on a.id = p.agency_id
    where p.campaign_id = ${self}.campaign_id group by 1, 2) x)`;

/**
 * As the database keeps them for those who plan; for readers, what they are told. Names are looked up for parts alone: a join
 * would read all agencies and partnerships for each metric.
 */
const SUMS = sql`case when ${IS_EXACT} then (
  select json_agg(json_build_object('of', s.sum_of, 'periodOn', s.period_on, 'agencyId', s.agency_id, 'campaignId', s.part_campaign_id, 'name', s.name,
      'value', case s.sum_of when 'PERIOD' then case when ${self}.adds_across_agencies then s.total else s.largest end
        when 'PART' then case when ${self}.adds_across_periods or s.part_campaign_id is not null then s.total else s.latest end else s.total end,
      'readings', s.readings, 'estimated', s.estimated, 'guessed', s.guessed, 'isCounted', s.is_counted, 'isDefinedAlike', s.is_defined_alike)
      order by s.sum_of, s.period_on, s.name)
    from (select x.*, case when x.sum_of = 'PART' then
        coalesce((select a.name from agency a where a.id = x.agency_id), (select p.name from partnership p where p.id = x.partnership_id)) end as name
      from metric_sum x where x.metric_id = ${self}.id offset 0) s)
  else (
  select json_agg(json_build_object('of', f.figure_of, 'periodOn', f.period_on, 'agencyId', f.agency_id, 'campaignId', null, 'name', f.name, 'value', f.value,
      'readings', 0, 'estimated', 0, 'guessed', 0, 'isCounted', true, 'isDefinedAlike', true) order by f.figure_of, f.period_on, f.name)
    from (select x.*, (select a.name from agency a where a.id = x.agency_id) as name from metric_open_figure x where x.metric_id = ${self}.id offset 0) f) end`;

const BASELINE = sql`case when ${self}.baseline = 0 or ${self}.baseline >= ${FEWEST_TOLD} or ${IS_EXACT} then ${self}.baseline end`;

const WAITS_FOR_NONE = ['IDEA', 'CANCELLED'];
const mayEnter = (
  actor: Actor,
  { partnershipId, status }: Campaign,
  agencyId: string | null,
  parties: readonly Party[],
) =>
  !WAITS_FOR_NONE.includes(status) &&
  readingPolicy.enter.allows(actor, {
    partnershipId,
    agencyId,
    seatIds: parties.find((each) => each.agencyId === agencyId)?.seatIds ?? [],
  });
const enterFor = (actor: Actor, { campaign, parties }: EnteringRow) => [
  ...(parties ?? [])
    .filter(({ agencyId }) => mayEnter(actor, campaign, agencyId, parties ?? []))
    .map(({ agencyId, name }): { agencyId: string | null; name: string } => ({ agencyId, name })),
  ...(mayEnter(actor, campaign, null, []) ? [{ agencyId: null, name: 'The campaign as a whole' }] : []),
];

export const metricReads = reads({
  Query: {
    campaignMetric: one('campaign_metric', { where: { id: arg('id') } }),
    metricReading: one('metric_reading', { where: { id: arg('id') } }),
  },
  Campaign: {
    metrics: many('campaign_metric', { on: 'campaign_id', order: ['position', 'id'] }),
    canDefineMetrics: computed({
      needs: ['partnership_id', 'status'],
      by: ({ status, ...campaign }: Campaign, actor: Actor) =>
        status !== 'CANCELLED' && metricPolicy.define.allows(actor, campaign),
    }),
  },
  CampaignMetric: from('campaign_metric', {
    campaign: one('campaign', { on: 'campaign_id' }),
    objective: one('campaign_objective', { on: 'objective_id' }),
    baseline: BASELINE,
    isOfKit: sql`${self}.kit_metric_id is not null`,
    readings: page('metric_reading', { on: 'metric_id', key: ['entered_at desc', 'id desc'], total: 1000 }),
    figures: computed({
      needs: ['kind', 'period_type', 'adds_across_agencies', 'adds_across_periods', 'baseline_from', 'baseline_to'],
      with: {
        baseline: BASELINE,
        isNational: sql`(select c.partnership_id is null from campaign c where c.id = ${self}.campaign_id)`,
        isExact: IS_EXACT,
        sums: SUMS,
      },
      by: (row: MetricRow) => figuresOf(row),
    }),
    enterFor: computed({
      with: { campaign: CAMPAIGN, parties: PARTIES },
      by: (row: EnteringRow, actor: Actor) => enterFor(actor, row),
    }),
    viewerCan: computed({
      with: {
        campaign: CAMPAIGN,
        parties: PARTIES,
        isRead: sql`exists (select from metric_sum s where s.metric_id = ${self}.id)`,
      },
      by: ({ isRead, ...row }: AbilityRow, actor: Actor) => {
        const goesOn = row.campaign.status !== 'CANCELLED';
        return {
          change: goesOn && metricPolicy.change.allows(actor, row.campaign),
          remove: goesOn && !isRead && metricPolicy.remove.allows(actor, row.campaign),
          enter: enterFor(actor, row).length > 0,
        };
      },
    }),
  }),
  MetricReading: from('metric_reading', {
    agency: one('agency', { on: 'agency_id' }),
    enteredBy: one('person', { on: 'entered_by_id' }),
    replaces: one('metric_reading', { on: 'replaces_id' }),
    metric: one('campaign_metric', { on: 'metric_id' }),
    canCorrect: computed({
      needs: ['agency_id', 'is_standing'],
      with: { campaign: CAMPAIGN, parties: PARTIES },
      by: ({ agencyId, isStanding, campaign, parties }: ReadingRow, actor: Actor) =>
        isStanding && mayEnter(actor, campaign, agencyId, parties ?? []),
    }),
  }),
});
