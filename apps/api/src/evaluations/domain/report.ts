import { blocksOf, type ReportBlock, type ReportDescription } from '@lib/pdf-pack';
import { figureInWords, figureOf } from './in-words.js';
import type { FigureTold } from './material.js';
import { SECTION_TITLES } from './section-kinds.js';
import type { SignedEvaluation } from './signed-evaluation.js';

/** What is set on pages when somebody downloads what was signed. */
export function reportOf({
  title,
  runBy,
  sections,
  figures,
  signedByName,
  signedAt,
  number,
}: SignedEvaluation): ReportDescription {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(signedAt);
  return {
    title: `Evaluation: ${title}`,
    organisation: runBy,
    lines: [`Signed off by ${signedByName} on ${day}${number > 1 ? `, version ${number}` : ''}`],
    sections: [
      ...sections.map(({ kind, content }) => ({ title: SECTION_TITLES[kind], blocks: blocksOf(content) })),
      ...(figures.length > 0 ? [{ title: `Figures as they stood on ${day}`, blocks: annex(figures) }] : []),
    ],
    madeAt: signedAt,
  };
}

/** What nobody who wrote the report could change: each figure, and what it does not show. */
const annex = (figures: readonly FigureTold[]): ReportBlock[] => [
  {
    kind: 'table',
    rows: [
      ['What was counted', 'Figure', 'Before'],
      ...figures.map((figure) => [
        figure.name,
        figureInWords(figure),
        figure.baseline === null ? 'Not known' : figureOf(figure.baseline, figure.unit),
      ]),
    ],
  },
  ...figures.flatMap(({ name, cautions }): ReportBlock[] =>
    cautions.length === 0
      ? []
      : [
          { kind: 'heading', level: 4, runs: [{ text: `What “${name}” does not show` }] },
          ...cautions.map((caution): ReportBlock => ({ kind: 'item', depth: 0, mark: '•', runs: [{ text: caution }] })),
        ],
  ),
];
