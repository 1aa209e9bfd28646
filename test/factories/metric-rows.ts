import type { TestPerson, World } from './world.js';

/** Of each campaign: something that it measures, a reading of it with what the database adds up, what readers are told, and columns. */
export async function metricRows(world: World, by: TestPerson): Promise<void> {
  const whose = `substring(c.title from 'CNRY-(.*)-campaign')`;
  await world.sql(
    `insert into campaign_metric (campaign_id, audience_id, readers_audience_id, opens_at, position, name, definition, kind, unit, source, period_type, direction,
       adds_across_agencies, adds_across_periods, baseline_source)
     select c.id, c.audience_id, c.readers_audience_id, c.opens_at, 1, 'CNRY-' || ${whose} || '-metric', 'CNRY-' || ${whose} || '-definition', 'OUTPUT', 'people',
       'CNRY-' || ${whose} || '-source', 'WEEK', 'UP', true, true, 'CNRY-' || ${whose} || '-compared' from campaign c where ${whose} is not null`,
  );
  await world.sql(
    `insert into metric_reading (audience_id, campaign_id, metric_id, period_on, value, evidence, confidence, entered_by_id, entered_at)
     select m.audience_id, m.campaign_id, m.id, '2030-10-07', 700, replace(m.name, '-metric', '-evidence'), 'MEASURED', $1, now()
     from campaign_metric m where m.name like 'CNRY-%'`,
    [by.id],
  );
  await world.sql(
    `insert into metric_open_figure (audience_id, readers_audience_id, opens_at, campaign_id, metric_id, figure_of, value)
     select audience_id, readers_audience_id, opens_at, campaign_id, id, 'WHOLE', 700 from campaign_metric where name like 'CNRY-%'`,
  );
  await world.sql(
    `insert into reading_columns (audience_id, campaign_id, metric_id, period_heading, value_heading)
     select audience_id, campaign_id, id, replace(name, '-metric', '-columns'), 'Value' from campaign_metric where name like 'CNRY-%'`,
  );
}
