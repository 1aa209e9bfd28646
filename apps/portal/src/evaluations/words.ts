import type { EvaluationSectionKind } from '../gql/enums';

export const sectionTitles: Record<EvaluationSectionKind, string> = {
  AIMS: 'What it set out to do',
  DONE: 'What was done',
  FIGURES: 'What the figures show, and do not',
  WORKED: 'What worked',
  NOT_WORKED: 'What did not',
  COST: 'What it cost',
  NEXT: 'What comes next',
};

/** What whoever writes is asked. */
export const sectionHints: Record<EvaluationSectionKind, string> = {
  AIMS: 'What was to change, for whom, and where things stood before. Say so if the aims changed on the way.',
  DONE: 'What each agency did, and what was dropped and why. What nobody can show was done does not belong here.',
  FIGURES:
    'Say what each figure shows, and leave beside it what it does not: who may be counted twice, what is a guess, what else happened at that time.',
  WORKED: 'What would you do again? Say how you know.',
  NOT_WORKED: 'What would you leave out, or do otherwise? Others learn most from this.',
  COST: 'Money, and the time that people gave. Say where it differs from what was planned.',
  NEXT: 'What follows from this, who does it, and by when.',
};

/** The last part of the address where a section is written: "not-worked". */
export const placeOf = (kind: EvaluationSectionKind): string => kind.toLowerCase().replaceAll('_', '-');
