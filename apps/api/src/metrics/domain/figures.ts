import { cautionsOf } from './cautions.js';
import type { MetricKind } from './metric-words.js';
import type { PeriodType } from './period.js';

/** A metric with its sums, as the database gives them. */
export interface MetricRow {
  readonly kind: MetricKind;
  readonly periodType: PeriodType;
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
  readonly baseline: number | null;
  readonly baselineFrom: string | null;
  readonly baselineTo: string | null;
  readonly isNational: boolean;
  /** Of the plan: then the sums are told as they are. */
  readonly isExact: boolean;
  readonly sums: readonly SumRow[] | null;
}

export interface SumRow {
  readonly of: 'PERIOD' | 'PART' | 'WHOLE';
  readonly periodOn: string | null;
  readonly agencyId: string | null;
  readonly campaignId: string | null;
  readonly name: string | null;
  readonly value: number | null;
  readonly readings: number;
  readonly estimated: number;
  readonly guessed: number;
  readonly isCounted: boolean;
  readonly isDefinedAlike: boolean;
}

/** The figure of a metric, beside what it is compared with, and what it does not show. */
export function figuresOf({ sums, ...metric }: MetricRow) {
  const rows = sums ?? [];
  const whole = rows.find((row) => row.of === 'WHOLE');
  const periods = rows.filter((row) => row.of === 'PERIOD');
  const parts = rows.filter((row) => row.of === 'PART');
  const value = whole?.value ?? null;
  const change = value === null || metric.baseline === null ? null : rounded(value - metric.baseline);
  return {
    value,
    isTooSmall: whole !== undefined && value === null,
    isAtLeast: !metric.addsAcrossAgencies && parts.filter(({ isCounted }) => isCounted).length > 1,
    isExact: metric.isExact,
    change,
    changeShare: change === null || !metric.baseline ? null : change / metric.baseline,
    readingCount: metric.isExact ? (whole?.readings ?? 0) : null,
    periods: periods.map(({ periodOn, value: of }) => ({ periodOn, value: of, isTooSmall: of === null })),
    parts: parts.map(({ agencyId, campaignId, name, value: of, isCounted }) => ({
      agencyId,
      campaignId,
      name: name ?? 'The campaign as a whole',
      value: of,
      isTooSmall: of === null,
      isCounted,
    })),
    cautions: cautionsOf({
      ...metric,
      periodsOn: periods.map(({ periodOn }) => periodOn),
      parts: parts.map(({ agencyId, campaignId, ...part }) => ({ ...part, isWhole: !agencyId && !campaignId })),
      readings:
        metric.isExact && whole ? { count: whole.readings, estimated: whole.estimated, guessed: whole.guessed } : null,
    }),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
