import type { Confidence } from './reading.js';

/** Which figures of a metric may be added. */
export interface Adding {
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
}

export interface Reading {
  readonly id: string;
  /** An agency; null for the campaign as a whole. */
  readonly agencyId: string | null;
  readonly periodOn: string | null;
  readonly value: number;
  readonly confidence: Confidence;
  /** The reading that it corrects. */
  readonly replacesId?: string | null;
}

/** Of one period over all parts, or of one part over all periods. */
export interface Figure<Key> {
  readonly key: Key;
  readonly value: number;
}

export interface RollUp {
  /** Null while nothing has been read. */
  readonly value: number | null;
  /** In the order of their days. */
  readonly periods: readonly Figure<string | null>[];
  /** In the order of their keys. */
  readonly parts: readonly Figure<string | null>[];
}

/** What stands: of a reading and its correction, the correction alone. */
export function standing(readings: readonly Reading[]): Reading[] {
  const replaced = new Set(readings.map(({ replacesId }) => replacesId));
  return readings.filter(({ id }) => !replaced.has(id));
}

/** In hundredths, so that the order of adding makes no difference. */
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/** Null comes first; it never stands beside another period. */
const inOrder = <T extends Figure<string | null>>(figures: T[]): T[] =>
  figures.toSorted(({ key: one }, { key: other }) => ((one ?? '') < (other ?? '') ? -1 : 1));

/**
 * The figure of a metric and of its parts. What may be added is added. Of agencies that may not, the largest: the whole is at
 * least that. Of periods that may not, the latest. The database keeps the same sums (`app.sum_metric`).
 */
export function rollUp({ addsAcrossAgencies, addsAcrossPeriods }: Adding, readings: readonly Reading[]): RollUp {
  const across = (values: readonly number[]) => (addsAcrossAgencies ? sum(values) : largest(values));
  const along = (figures: readonly Figure<string | null>[]) =>
    addsAcrossPeriods ? sum(figures.map(({ value }) => value)) : inOrder([...figures]).at(-1)!.value;

  const periods = inOrder(
    [...Map.groupBy(readings, ({ periodOn }) => periodOn)].map(([key, of]) => ({
      key,
      value: across(of.map(({ value }) => value)),
    })),
  );
  const parts = inOrder(
    [...Map.groupBy(readings, ({ agencyId }) => agencyId)].map(([key, of]) => ({
      key,
      value: along(of.map(({ periodOn, value }) => ({ key: periodOn, value }))),
    })),
  );
  if (readings.length === 0) return { value: null, periods, parts };
  return { value: addsAcrossAgencies ? along(periods) : largest(parts.map(({ value }) => value)), periods, parts };
}
