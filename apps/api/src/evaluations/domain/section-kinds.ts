/** In their order. */
export const SECTION_KINDS = ['AIMS', 'DONE', 'FIGURES', 'WORKED', 'NOT_WORKED', 'COST', 'NEXT'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

export const SECTION_TITLES: Readonly<Record<SectionKind, string>> = {
  AIMS: 'What it set out to do',
  DONE: 'What was done',
  FIGURES: 'What the figures show, and do not',
  WORKED: 'What worked',
  NOT_WORKED: 'What did not',
  COST: 'What it cost',
  NEXT: 'What comes next',
};
