import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** What somebody says that a partner gives. */
export interface SaidOfContribution {
  readonly money?: number | null;
  readonly inKind?: string | null;
  readonly hours?: number | null;
  readonly worth?: number | null;
}

export interface Contribution {
  readonly money: number | null;
  readonly inKind: string;
  readonly hours: number | null;
  readonly worth: number | null;
}

const MOST = 10_000_000;
const MOST_HOURS = 100_000;

/** Refuses with every fault at once; null when nothing is given. */
export function contributionSaid({ money, inKind, hours, worth }: SaidOfContribution): Contribution | null {
  const words = tidy(inKind);
  refuse([
    poundsProblem(money, 'The money', 'money'),
    wordsProblem(inKind, { label: 'what is given in kind', max: 1000 }, 'inKind'),
    hours != null &&
      !(hours >= 0 && hours <= MOST_HOURS && isWhole(hours * 10)) &&
      problem('NOT_A_FIGURE', 'Enter hours of 0 or more, in tenths at the finest, like 12 or 7.5.', 'hours'),
    poundsProblem(worth, 'What it is worth', 'worth'),
    words === '' && (hours != null || worth != null) && problem('REQUIRED', 'Say what is given in kind.', 'inKind'),
  ]);
  return money == null && words === ''
    ? null
    : { money: money ?? null, inKind: words, hours: hours ?? null, worth: worth ?? null };
}

/** In pounds and whole pence. */
const poundsProblem = (value: number | null | undefined, what: string, field: string): Problem | false =>
  value != null &&
  !(value >= 0 && value <= MOST && isWhole(value * 100)) &&
  problem('NOT_A_FIGURE', `${what} must be £0 or more, in whole pence, and no more than £10,000,000.`, field);

/** As far as a binary figure can be: 19.99 times a hundred is not. */
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
