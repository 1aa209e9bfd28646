import { transaction } from '@lib/database';
import { figuresOf, type MetricRow } from '../domain/figures.js';
import { FEWEST_TOLD } from '../domain/small-numbers.js';

interface ToldRow extends MetricRow {
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  /** Null when it is left out for readers. */
  readonly told: number | null;
  readonly objective: { readonly what: string; readonly unit: string; readonly target: number | null } | null;
}

/**
 * What a campaign measured, as it may be told to its readers, with what each figure does not show: of what was counted in all,
 * small numbers and those that would tell one are left out. Of a national campaign readers are told nothing, so these figures
 * are for those who plan it. Call inside a transaction.
 */
export async function figuresTold(campaignId: string) {
  const rows = await transaction().query<ToldRow[]>(
    `select m.name, m.definition, m.unit, m.kind, m.period_type as "periodType", m.adds_across_agencies as "addsAcrossAgencies",
       m.adds_across_periods as "addsAcrossPeriods", m.baseline_from::text as "baselineFrom", m.baseline_to::text as "baselineTo",
       case when m.baseline = 0 or m.baseline >= $2 then m.baseline::float end as baseline, c.partnership_id is null as "isNational", true as "isExact",
       case when c.partnership_id is null
         then (select s.total::float from metric_sum s where s.metric_id = m.id and s.sum_of = 'WHOLE')
         else (select f.value::float from metric_open_figure f where f.metric_id = m.id and f.figure_of = 'WHOLE') end as told,
       (select json_build_object('what', o.what, 'unit', o.unit, 'target', o.target) from campaign_objective o where o.id = m.objective_id) as objective,
       (select json_agg(json_build_object('of', s.sum_of, 'periodOn', s.period_on, 'agencyId', s.agency_id, 'campaignId', s.part_campaign_id, 'name', null,
          'value', s.total, 'readings', s.readings, 'estimated', s.estimated, 'guessed', s.guessed, 'isCounted', s.is_counted,
          'isDefinedAlike', s.is_defined_alike)) from metric_sum s where s.metric_id = m.id) as sums
     from campaign_metric m join campaign c on c.id = m.campaign_id where m.campaign_id = $1 order by m.position, m.id`,
    [campaignId, FEWEST_TOLD],
  );
  return rows.map(({ name, definition, unit, told, objective, ...metric }) => {
    const sums = (metric.sums ?? []).map((row) => (row.of === 'WHOLE' ? { ...row, value: told } : row));
    const { value, isTooSmall, isAtLeast, change, changeShare, cautions } = figuresOf({ ...metric, sums });
    const { baseline } = metric;
    return { name, definition, unit, baseline, value, isTooSmall, isAtLeast, change, changeShare, objective, cautions };
  });
}
