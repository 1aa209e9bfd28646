import type { MetricConfidence, MetricDirection, MetricKind, MetricPeriodType } from '../gql/enums';

/** From what was done to what came of it: the order in which results are shown. */
export const kindWords: Record<MetricKind, string> = {
  OUTPUT: 'What was done',
  REACH: 'Whom it reached',
  ENGAGEMENT: 'What people did with it',
  RESPONSE: 'What people did about it',
  OUTCOME: 'What came of it',
};

export const kindExamples: Record<MetricKind, string> = {
  OUTPUT: 'Posters put up, staff briefed, visits made',
  REACH: 'People who saw or heard it',
  ENGAGEMENT: 'Page visits, shares, questions asked',
  RESPONSE: 'Calls, reports. Never attributed to one campaign alone',
  OUTCOME: 'Referrals, what people know or do afterwards. Never attributed to one campaign alone',
};

export const periodTypeWords: Record<MetricPeriodType, string> = {
  DAY: 'Each day',
  WEEK: 'Each week',
  MONTH: 'Each month',
  CAMPAIGN: 'Once, for the whole campaign',
};

export const directionWords: Record<MetricDirection, string> = { UP: 'More is better', DOWN: 'Less is better' };

export const confidenceWords: Record<MetricConfidence, string> = {
  MEASURED: 'Measured',
  ESTIMATED: 'Estimated',
  GUESSED: 'Guessed',
};

export const choicesOf = <Value extends string>(words: Record<Value, string>, hints?: Record<Value, string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value], hint: hints?.[value] }));

const word = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const month = word({ month: 'long', year: 'numeric' });
const day = word({ day: 'numeric', month: 'short', year: 'numeric' });

/** "Week of 11 Oct 2027" */
export function periodInWords(type: MetricPeriodType, periodOn: string | null | undefined): string {
  if (!periodOn) return 'Whole campaign';
  const at = new Date(`${periodOn}T00:00Z`);
  if (type === 'MONTH') return month.format(at);
  return type === 'WEEK' ? `Week of ${day.format(at)}` : day.format(at);
}

export const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** "+120 (+50 %)"; relative only where there is something to relate to. */
export function changeInWords(change: number, share: number | null | undefined): string {
  const signed = (value: number, text: string) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;
  const absolute = change === 0 ? 'no change' : signed(change, number(Math.abs(change)));
  if (share == null || change === 0) return absolute;
  const percent = Math.abs(share) < 0.1 ? Math.abs(share * 1000) / 10 : Math.round(Math.abs(share) * 100);
  return `${absolute} (${signed(share, `${number(Math.round(percent * 10) / 10)} %`)})`;
}

/** What stands where a figure is left out. */
export const LEFT_OUT = 'Not shown';
