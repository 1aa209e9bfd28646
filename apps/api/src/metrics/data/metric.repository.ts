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

  async add(metric: Metric): Promise<Metric> {
    await transaction().query(
      `insert into campaign_metric (id, campaign_id, audience_id, readers_audience_id, opens_at, position, name, definition, kind, unit, source,
         period_type, direction, adds_across_agencies, adds_across_periods, baseline, baseline_from, baseline_to, baseline_source, objective_id,
         kit_metric_id)
       select $1, c.id, c.audience_id, c.readers_audience_id, c.opens_at, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18 from campaign c where c.id = $2`,
      [
        metric.id,
        metric.campaignId,
        metric.position,
        metric.name,
        metric.definition,
        metric.kind,
        metric.unit,
        metric.source,
        metric.periodType,
        metric.direction,
        metric.addsAcrossAgencies,
        metric.addsAcrossPeriods,
        metric.baseline,
        metric.baselineFrom,
        metric.baselineTo,
        metric.baselineSource,
        metric.objectiveId,
        metric.kitMetricId,
      ],
    );
    record(...metric.takeEvents());
    return metric;
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
