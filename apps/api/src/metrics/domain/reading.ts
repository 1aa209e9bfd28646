import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';
import { figureProblem } from './metric-words.js';
import { endOfPeriod, periodOf, type PeriodType } from './period.js';

export type Confidence = 'MEASURED' | 'ESTIMATED' | 'GUESSED';

/** What stands beside a figure, whichever way it came. */
export interface SaidOfReading {
  readonly value: number;
  readonly evidence?: string | null;
  readonly confidence: Confidence;
}

/** When the campaign is, and which day it is. */
export interface When {
  readonly startsOn: string | null;
  readonly today: string;
}

/** Which period a day stands for, or why none. */
export function periodRead(
  type: PeriodType,
  day: string | null | undefined,
  { startsOn, today }: When,
): { readonly periodOn: string | null } | { readonly fault: { readonly code: string; readonly message: string } } {
  if (type === 'CAMPAIGN') return { periodOn: null };
  if (!day) return { fault: { code: 'REQUIRED', message: 'Enter a day of the period that was counted.' } };
  const periodOn = periodOf(type, day)!;
  if (startsOn && endOfPeriod(type, periodOn) < startsOn)
    return {
      fault: {
        code: 'BEFORE_THE_CAMPAIGN',
        message: 'This is before the campaign begins. How things stood before belongs into the baseline.',
      },
    };
  if (periodOn > today)
    return { fault: { code: 'IN_THE_FUTURE', message: 'This has not begun yet. Enter what has been counted.' } };
  return { periodOn };
}

/** The problems with a figure and what stands beside it. */
export function readingProblems({ value, evidence }: SaidOfReading): (Problem | null)[] {
  return [
    figureProblem(value, 'A figure', 'value'),
    wordsProblem(evidence, { label: 'the evidence', max: 1000 }, 'evidence'),
  ];
}

/** The words as they are kept. Refuses with every fault at once. */
export function readingWords(said: SaidOfReading, more: readonly (Problem | null | false)[] = []) {
  refuse([...more, ...readingProblems(said)]);
  return { value: said.value, evidence: tidy(said.evidence), confidence: said.confidence };
}

export const becauseProblem = (because: string | null | undefined): Problem | null =>
  wordsProblem(because, { label: 'why it is corrected', max: 1000, required: true }, 'because');

export const standsAlready = (...path: string[]): Problem =>
  problem('STANDS_ALREADY', 'A figure stands for this period already. Correct that one, and say why.', ...path);
