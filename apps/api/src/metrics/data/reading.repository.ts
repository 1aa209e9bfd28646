import { Injectable } from '@nestjs/common';
import { newId, NotFound } from '@lib/kernel';
import { record, transaction } from '@lib/database';
import type { Metric } from '../domain/metric.js';
import type { Confidence } from '../domain/reading.js';
import type { Reading } from '../domain/roll-up.js';
import { openFigures } from '../domain/small-numbers.js';
import { MetricRead } from '../metric.events.js';

export interface NewReading {
  readonly agencyId: string | null;
  readonly periodOn: string | null;
  readonly value: number;
  readonly evidence: string;
  readonly confidence: Confidence;
  /** The reading that it corrects, and why. */
  readonly replacesId?: string | null;
  readonly because?: string;
}

/** Which columns of a file hold what. */
export interface KeptColumns {
  readonly period: string;
  readonly value: string;
  readonly agency: string;
}

/** Readings of a metric: written, never changed. */
@Injectable()
export class ReadingRepository {
  async get(id: string): Promise<Reading & { readonly metricId: string; readonly isStanding: boolean }> {
    const [row] = await transaction().query<(Reading & { metricId: string; isStanding: boolean })[]>(
      `select id, metric_id as "metricId", agency_id as "agencyId", period_on::text as "periodOn", value::float8 as value, confidence, is_standing as "isStanding"
       from metric_reading where id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  standingOf(metricId: string): Promise<Reading[]> {
    return transaction().query<Reading[]>(
      `select id, agency_id as "agencyId", period_on::text as "periodOn", value::float8 as value, confidence
       from metric_reading where metric_id = $1 and is_standing`,
      [metricId],
    );
  }

  /** All in one statement, so that the database adds up once; and what readers are told of it, anew. */
  async add(
    metric: Metric,
    partnershipId: string | null,
    readings: readonly NewReading[],
    by: { readonly personId: string; readonly at: Date },
  ): Promise<void> {
    await transaction().query(
      `insert into metric_reading (id, audience_id, campaign_id, metric_id, agency_id, period_on, value, evidence, confidence, entered_by_id, entered_at, replaces_id, because)
       select r.id, m.audience_id, m.campaign_id, m.id, r.agency_id, r.period_on, r.value, r.evidence, r.confidence, $2, $3, r.replaces_id, r.because
       from campaign_metric m, unnest($4::uuid[], $5::uuid[], $6::date[], $7::numeric[], $8::text[], $9::text[], $10::uuid[], $11::text[])
         as r (id, agency_id, period_on, value, evidence, confidence, replaces_id, because) where m.id = $1`,
      [
        metric.id,
        by.personId,
        by.at,
        readings.map(() => newId()),
        readings.map(({ agencyId }) => agencyId),
        readings.map(({ periodOn }) => periodOn),
        readings.map(({ value }) => value),
        readings.map(({ evidence }) => evidence),
        readings.map(({ confidence }) => confidence),
        readings.map(({ replacesId }) => replacesId ?? null),
        readings.map(({ because }) => because ?? ''),
      ],
    );
    record(new MetricRead(metric.id, metric.campaignId, partnershipId));
    // Of a national campaign the whole is what partnerships found as well, which is told to those who plan it alone.
    if (partnershipId !== null) await this.open(metric);
  }

  /** Tells readers of the campaign what they may know. */
  private async open(metric: Metric): Promise<void> {
    const figures = openFigures(metric, await this.standingOf(metric.id));
    await transaction().query('delete from metric_open_figure where metric_id = $1', [metric.id]);
    await transaction().query(
      `insert into metric_open_figure (audience_id, readers_audience_id, opens_at, campaign_id, metric_id, figure_of, period_on, agency_id, value)
       select m.audience_id, m.readers_audience_id, m.opens_at, m.campaign_id, m.id, f.of, f.period_on, f.agency_id, f.value
       from campaign_metric m, unnest($2::text[], $3::date[], $4::uuid[], $5::numeric[]) as f (of, period_on, agency_id, value) where m.id = $1`,
      [
        metric.id,
        figures.map((each) => each.of),
        figures.map((each) => (each.of === 'PERIOD' ? each.key : null)),
        figures.map((each) => (each.of === 'PART' ? each.key : null)),
        figures.map(({ value }) => value),
      ],
    );
  }

  async columnsOf(metricId: string, agencyId: string | null): Promise<KeptColumns | null> {
    const [row] = await transaction().query<KeptColumns[]>(
      `select period_heading as period, value_heading as value, agency_heading as agency from reading_columns
       where metric_id = $1 and agency_id is not distinct from $2`,
      [metricId, agencyId],
    );
    return row ?? null;
  }

  async keepColumns(metricId: string, agencyId: string | null, { period, value, agency }: KeptColumns): Promise<void> {
    await transaction().query(
      `insert into reading_columns (audience_id, campaign_id, metric_id, agency_id, period_heading, value_heading, agency_heading)
       select audience_id, campaign_id, id, $2, $3, $4, $5 from campaign_metric where id = $1
       on conflict (metric_id, agency_id) do update set period_heading = excluded.period_heading, value_heading = excluded.value_heading,
         agency_heading = excluded.agency_heading`,
      [metricId, agencyId, period, value, agency],
    );
  }
}
