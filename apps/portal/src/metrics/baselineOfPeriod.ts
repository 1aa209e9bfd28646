import type { MetricPeriodType } from '../gql/enums';

interface Compared {
  periodType: MetricPeriodType;
  addsAcrossPeriods: boolean;
  baseline?: number | null;
  baselineFrom?: string | null;
  baselineTo?: string | null;
}

const LENGTHS: Record<MetricPeriodType, number> = { DAY: 1, WEEK: 7, MONTH: 365 / 12, CAMPAIGN: Number.NaN };

/** What one period had before: where periods are added, its share of the days of the baseline. */
export function baselineOfPeriod({ periodType, addsAcrossPeriods, baseline, ...days }: Compared): number | null {
  if (baseline == null) return null;
  if (!addsAcrossPeriods) return baseline;
  if (!days.baselineFrom || !days.baselineTo) return null;
  const length = (Date.parse(days.baselineTo) - Date.parse(days.baselineFrom)) / 86_400_000 + 1;
  const share = (baseline * LENGTHS[periodType]) / length;
  return Number.isFinite(share) ? Math.round(share * 100) / 100 : null;
}
