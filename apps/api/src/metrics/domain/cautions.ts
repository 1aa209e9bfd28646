import type { MetricKind } from './metric-words.js';
import { daysFrom, endOfPeriod, type PeriodType } from './period.js';

/** What is to be known of a metric, and of what has been read, to say what its figure does not show. */
export interface Shown {
  readonly kind: MetricKind;
  readonly periodType: PeriodType;
  readonly addsAcrossAgencies: boolean;
  readonly addsAcrossPeriods: boolean;
  readonly baseline: number | null;
  readonly baselineFrom: string | null;
  readonly baselineTo: string | null;
  readonly isNational: boolean;
  readonly periodsOn: readonly (string | null)[];
  readonly parts: readonly {
    readonly isWhole: boolean;
    readonly isCounted: boolean;
    readonly isDefinedAlike: boolean;
  }[];
  /** Readings, and how many of them are estimates or guesses; null when it is not told. */
  readonly readings: { readonly count: number; readonly estimated: number; readonly guessed: number } | null;
}

const PERIODS = { DAY: 'days', WEEK: 'weeks', MONTH: 'months', CAMPAIGN: 'periods' } as const;
const n = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What the figure does not show, in sentences. */
export function cautionsOf(shown: Shown): string[] {
  const { kind, periodType, parts, periodsOn, readings } = shown;
  if (periodsOn.length === 0) return [];
  const [one, many] = shown.isNational ? ['partnership', 'partnerships'] : ['agency', 'agencies'];
  const otherwise = parts.filter(({ isCounted }) => !isCounted).length;
  const inOtherWords = parts.filter((each) => each.isCounted && !each.isDefinedAlike).length;
  const counted = parts.filter(({ isCounted }) => isCounted);
  return [
    !shown.addsAcrossAgencies &&
      counted.length > 1 &&
      `At least this many: it is the largest of ${n(counted.length, one, many)}. Whom one counted another may have counted too, so they are not added.`,
    shown.addsAcrossAgencies &&
      counted.length > 1 &&
      counted.some(({ isWhole }) => isWhole) &&
      `Some readings are of the campaign as a whole and others of single ${many}. What both counted is in this figure twice.`,
    !shown.addsAcrossPeriods &&
      periodsOn.length > 1 &&
      `This is the latest of ${n(periodsOn.length, 'period', PERIODS[periodType])}. Whoever is counted in one may be counted in the next, so they are not added.`,
    otherwise > 0 &&
      `${n(otherwise, `${one} counts`, `${many} count`)} it by another unit, period or rule for adding, and ${otherwise === 1 ? 'is' : 'are'} not in this figure.`,
    inOtherWords > 0 &&
      `${n(inOtherWords, `${one} says`, `${many} say`)} in other words what is counted. ${inOtherWords === 1 ? 'It is' : 'They are'} in this figure all the same: definitions are mixed.`,
    readings && readings.estimated + readings.guessed > 0 && uncertain(readings),
    (kind === 'RESPONSE' || kind === 'OUTCOME') &&
      'Shown against time. Reports and referrals have many causes, and are never the work of one campaign alone.',
    ...comparison(shown),
  ].filter((each) => typeof each === 'string');
}

function uncertain({ count, estimated, guessed }: NonNullable<Shown['readings']>): string {
  const parts = [
    estimated > 0 && n(estimated, 'is an estimate', 'are estimates'),
    guessed > 0 && n(guessed, 'is a guess', 'are guesses'),
  ].filter(Boolean);
  return `Of ${n(count, 'reading', 'readings')}, ${parts.join(' and ')}.`;
}

/** A sum of some days beside that of others says little, unless they are as many. */
function comparison({ baseline, baselineFrom, baselineTo, periodType, periodsOn, addsAcrossPeriods }: Shown) {
  if (baseline === null) return ['Nobody has said where things stood before, so no change is shown.'];
  if (!addsAcrossPeriods || periodType === 'CAMPAIGN' || !baselineFrom || !baselineTo) return [];
  const before = daysFrom(baselineFrom, baselineTo);
  const read = periodsOn.reduce((days, on) => days + (on ? daysFrom(on, endOfPeriod(periodType, on)) : 0), 0);
  return Math.abs(read - before) / before > 0.1
    ? [`The baseline is of ${n(before, 'day', 'days')}, the readings are of ${read}: the change is no like for like.`]
    : [];
}
