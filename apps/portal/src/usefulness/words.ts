import type { ExperienceOutcome, Verdict } from '../gql/enums';
import type { Tone } from '../ui/Tag';

/** In the order in which they are offered. */
export const outcomeWords: Record<ExperienceOutcome, string> = {
  WORKED: 'It worked',
  IN_PART: 'It worked in part',
  DID_NOT_WORK: 'It did not work',
};

export const outcomeTones: Record<ExperienceOutcome, Tone> = {
  WORKED: 'good',
  IN_PART: 'neutral',
  DID_NOT_WORK: 'bad',
};

export const verdictWords: Record<Verdict, string> = { USEFUL: 'Useful', NOT_USEFUL: 'Not useful' };

/** Counts are told in fives, and never more than there are. */
export const atLeast = (count: number) => `${count} or more people`;

/** "March 2026", of its first day. */
export const monthInWords = (month: string) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00Z`),
  );
