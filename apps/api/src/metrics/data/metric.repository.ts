import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { load, record, save, transaction } from '@lib/database';
import { Metric } from '../domain/metric.js';

/** Whose figures there may be: a partner of the campaign, with the seats by which it takes part. */
export interface Party {
  readonly agencyId: string;
  readonly name: string;
  readonly seatIds: readonly string[];
}

/** Loads and saves what campaigns measure. */
@Injectable()
export class MetricRepository {
  get(id: string): Promise<Metric> {
    return load(Metric, id);
  }

  /** One who writes to a metric waits for the other: the database takes the same lock where it adds up. */
  async take(id: string): Promise<Metric> {
    await transaction().query(`select pg_advisory_xact_lock(hashtextextended('sums of ' || $1, 0))`, [id]);
    return load(Metric, id);
  }

  async add(...metrics: readonly Metric[]): Promise<void> {
    await transaction().query(
      `insert into campaign_metric (id, campaign_id, audience_id, readers_audience_id, opens_at, position, name, definition, kind, unit, source,
         period_type, direction, adds_across_agencies, adds_across_periods, baseline, baseline_from, baseline_to, baseline_source, objective_id,
         kit_metric_id)
       select m.id, c.id, c.audience_id, c.readers_audience_id, c.opens_at, m.position, m.name, m.definition, m.kind, m.unit, m.source,
         m."periodType", m.direction, m."addsAcrossAgencies", m."addsAcrossPeriods", m.baseline, m."baselineFrom", m."baselineTo", m."baselineSource",
         m."objectiveId", m."kitMetricId"
       from json_to_recordset($1) m (id uuid, "campaignId" uuid, position int, name text, definition text, kind text, unit text, source text,
         "periodType" text, direction text, "addsAcrossAgencies" boolean, "addsAcrossPeriods" boolean, baseline numeric, "baselineFrom" date,
         "baselineTo" date, "baselineSource" text, "objectiveId" uuid, "kitMetricId" uuid)
       join campaign c on c.id = m."campaignId"`,
      [JSON.stringify(metrics)],
    );
    record(...metrics.flatMap((metric) => metric.takeEvents()));
  }

  save(metric: Metric): Promise<Metric> {
    return save(Metric, metric, 'metric');
  }

  async remove(metric: Metric): Promise<void> {
    const [row] = await transaction().query<{ done: boolean }[]>('select app.remove_metric($1) as done', [metric.id]);
    if (!row?.done) throw new NotFound();
    record(...metric.takeEvents());
  }

  /** After all others of the campaign. */
  async nextPosition(campaignId: string): Promise<number> {
    const [row] = await transaction().query<{ next: number }[]>(
      'select coalesce(max(position), 0)::int + 1 as next from campaign_metric where campaign_id = $1',
      [campaignId],
    );
    return row!.next;
  }

  /** Whether anything has been counted by it, here or where it was adopted. */
  async isRead(id: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>('select from metric_sum where metric_id = $1 limit 1', [id]);
    return rows.length > 0;
  }

  /** Partners, each once, whatever seats it has. */
  async parties(campaignId: string): Promise<Party[]> {
    return transaction().query<Party[]>(
      `select p.agency_id as "agencyId", a.name, array_agg(p.seat_id) as "seatIds" from campaign_partner p join agency a on a.id = p.agency_id
       where p.campaign_id = $1 group by 1, 2 order by 2, 1`,
      [campaignId],
    );
  }
}
