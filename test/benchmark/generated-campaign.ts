import type pg from 'pg';

export const READINGS_AT_SCALE_1 = 100_800;
const METRICS = 6;

/**
 * A national campaign that every partnership has adopted, with six metrics: some may be added, some may not. At scale 1 ten
 * agencies of each partnership read them on 28 days; at 10 there are twenty agencies and 140 days. Then the database adds up.
 */
export async function generateCampaign(client: pg.Client, scale: number): Promise<string> {
  const [agencies, days] = scale === 1 ? [10, 28] : [20, 14 * scale];
  const national = `md5('national campaign')::uuid`;
  const local = (p: string) => `md5('campaign of ' || ${p})::uuid`;
  const metric = (of: string, n: string) => `md5('metric ' || ${n} || ' of ' || ${of})::uuid`;
  const columns = `name, definition, kind, unit, period_type, direction, adds_across_agencies, adds_across_periods, baseline, baseline_from, baseline_to`;
  const said = `'Metric ' || n, 'Counted alike everywhere', (array['OUTPUT', 'REACH', 'ENGAGEMENT', 'RESPONSE', 'OUTCOME', 'OUTPUT'])[n], 'people', 'DAY', 'UP',
    n <> 2, n <> 3, 1000, '2025-01-01'::date, '2025-01-28'::date`;
  await client.query(`
    begin;
    set local session_replication_role = replica;
    select setseed(0.42);
    insert into audience (kind, partnership_id, extends_id) select 'NAMED', partnership_id, id from audience where kind = 'OFFICERS';
    insert into campaign (id, audience_id, readers_audience_id, slug, found_by, status, title, starts_on, ends_on, begun_by_id, begun_at, launched_at)
      select ${national}, 4, 2, 'national', 'NETWORK', 'LIVE', 'National', '2025-10-01', '2026-12-31', (select id from person limit 1), now(), now();
    insert into campaign (id, audience_id, readers_audience_id, slug, partnership_id, found_by, status, title, starts_on, ends_on, begun_by_id, begun_at, launched_at, adopted_from_id)
      select ${local('p.id')}, a.id, 2, 'local-' || p.slug, p.id, 'NETWORK', 'LIVE', 'Local', '2025-10-01', '2026-12-31', (select id from person limit 1), now(), now(), ${national}
      from partnership p join audience a on a.partnership_id = p.id and a.kind = 'NAMED' and a.id = (select max(id) from audience where partnership_id = p.id and kind = 'NAMED');
    insert into campaign_metric (id, campaign_id, audience_id, readers_audience_id, opens_at, position, ${columns})
      select ${metric('c.id', 'n')}, c.id, c.audience_id, c.readers_audience_id, c.opens_at, n, ${said} from campaign c, generate_series(1, ${METRICS}) n where c.partnership_id is null;
    insert into campaign_metric (id, campaign_id, audience_id, readers_audience_id, opens_at, position, kit_metric_id, ${columns})
      select ${metric('c.id', 'n')}, c.id, c.audience_id, c.readers_audience_id, c.opens_at, n, ${metric('c.adopted_from_id', 'n')}, ${said}
      from campaign c, generate_series(1, ${METRICS}) n where c.partnership_id is not null;
    insert into metric_reading (id, audience_id, campaign_id, metric_id, agency_id, period_on, value, confidence, entered_by_id, entered_at)
      select uuidv7(), m.audience_id, m.campaign_id, m.id, a.id, '2025-10-01'::date + d, floor(random() * 500), 'MEASURED', (select id from person limit 1), now()
      from campaign_metric m, (select id from agency order by id limit ${agencies}) a, generate_series(0, ${days - 1}) d where m.kit_metric_id is not null;
    commit;
    analyze campaign, campaign_metric, metric_reading, metric_sum`);
  // Each partnership first, then the nation: as it came to be, reading by reading.
  for (const whose of ['is not null', 'is null']) {
    await client.query(
      `select app.sum_metric(m.id, array(select '2025-10-01'::date + d from generate_series(0, ${days - 1}) d)) from campaign_metric m where m.kit_metric_id ${whose}`,
    );
    await client.query('analyze metric_sum');
  }
  const { rows } = await client.query<{ id: string; readings: string }>(
    `select ${national} as id, (select sum(readings) from metric_sum s join campaign_metric m on m.id = s.metric_id where m.campaign_id = ${national} and sum_of = 'WHOLE') as readings`,
  );
  const [{ id, readings }] = rows as [{ id: string; readings: string }];
  if (Number(readings) !== agencies * days * METRICS * 60)
    throw new Error(`Only ${readings} readings are in the sums.`);
  return id;
}
