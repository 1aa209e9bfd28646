import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import type { PeriodType } from './period.js';

export type MetricKind = 'OUTPUT' | 'REACH' | 'ENGAGEMENT' | 'RESPONSE' | 'OUTCOME';
export type MetricDirection = 'UP' | 'DOWN';

/** What those who run a campaign say of what it measures. */
export interface SaidOfMetric {
  readonly name: string;
  readonly definition: string;
  readonly kind: MetricKind;
  readonly unit: string;
  readonly source?: string | null;
  readonly periodType: PeriodType;
  readonly direction: MetricDirection;
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
  readonly baseline?: number | null;
  readonly baselineFrom?: string | null;
  readonly baselineTo?: string | null;
  readonly baselineSource?: string | null;
  readonly objectiveId?: string | null;
}

/** The words as they are kept. */
export type MetricWords = ReturnType<typeof metricWords>;

/** Larger figures than these are slips. */
export const LARGEST = 1_000_000_000_000;

/** The problem with a figure, if there is one: none is negative, and none has more than two decimal places. */
export function figureProblem(value: number | null | undefined, label: string, ...path: string[]): Problem | null {
  if (value == null) return null;
  if (value < 0) return problem('NEGATIVE', `${label} cannot be less than 0.`, ...path);
  if (value > LARGEST)
    return problem('TOO_LARGE', `${label} must be ${LARGEST.toLocaleString('en-GB')} or less.`, ...path);
  if (Math.abs(Math.round(value * 100) - value * 100) > 1e-6)
    return problem('TOO_FINE', `${label} must have two decimal places or fewer.`, ...path);
  return null;
}

/** Refuses with every fault at once. `objectives`: those of the campaign. */
export function metricWords(said: SaidOfMetric, objectives: ReadonlySet<string>) {
  const { baseline, baselineFrom, baselineTo, objectiveId } = said;
  const isCompared = Boolean(baselineFrom) || Boolean(baselineTo);
  refuse([
    wordsProblem(said.name, { label: 'what is measured', max: 200, required: true }, 'name'),
    wordsProblem(said.definition, { label: 'how it is counted', max: 1000, required: true }, 'definition'),
    wordsProblem(said.unit, { label: 'the unit', max: 60, required: true }, 'unit'),
    wordsProblem(said.source, { label: 'the source', max: 300 }, 'source'),
    wordsProblem(said.baselineSource, { label: 'where the baseline comes from', max: 300 }, 'baselineSource'),
    figureProblem(baseline, 'The baseline', 'baseline'),
    isCompared && baseline == null && problem('REQUIRED', 'Enter the baseline of those days.', 'baseline'),
    (baseline != null || isCompared) &&
      !baselineFrom &&
      problem('REQUIRED', 'Enter the first day of the baseline.', 'baselineFrom'),
    (baseline != null || isCompared) &&
      !baselineTo &&
      problem('REQUIRED', 'Enter the last day of the baseline.', 'baselineTo'),
    Boolean(baselineFrom && baselineTo && baselineTo < baselineFrom) &&
      problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'baselineTo'),
    Boolean(objectiveId) &&
      !objectives.has(String(objectiveId)) &&
      problem('NOT_A_CHOICE', 'Choose an objective of this campaign.', 'objectiveId'),
  ]);
  return {
    name: tidy(said.name),
    definition: tidy(said.definition),
    kind: said.kind,
    unit: tidy(said.unit),
    source: tidy(said.source),
    periodType: said.periodType,
    direction: said.direction,
    addsAcrossAgencies: said.addsAcrossAgencies,
    // Of one period there is nothing to add.
    addsAcrossPeriods: said.periodType === 'CAMPAIGN' || said.addsAcrossPeriods,
    baseline: baseline ?? null,
    baselineFrom: baselineFrom ?? null,
    baselineTo: baselineTo ?? null,
    baselineSource: tidy(said.baselineSource),
    objectiveId: objectiveId || null,
  };
}
