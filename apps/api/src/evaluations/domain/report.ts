import type { ReportBlock, ReportDescription } from '@lib/pdf-pack';
import type { Block, Inline, List, Mark, RichText } from '@lib/rich-text';
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

const blocksOf = ({ content }: RichText): ReportBlock[] => content.flatMap((block) => ofBlock(block));

function ofBlock(block: Block): ReportBlock[] {
  if (block.type === 'heading') return [{ kind: 'heading', level: block.attrs.level, runs: runs(block.content) }];
  if (block.type === 'paragraph')
    return block.content.length === 0 ? [] : [{ kind: 'paragraph', runs: runs(block.content) }];
  return items(block, 0);
}

const items = (list: List, depth: number): ReportBlock[] =>
  list.content.flatMap(({ content }, index) =>
    content.flatMap((block, place): ReportBlock[] => {
      if (block.type !== 'paragraph') return items(block, depth + 1);
      // What else an item says stands below its first words, without a mark.
      const mark = place > 0 ? '' : list.type === 'bulletList' ? '•' : `${list.attrs.start + index}.`;
      return [{ kind: 'item', depth, mark, runs: runs(block.content) }];
    }),
  );

const runs = (content: readonly Inline[]) =>
  content.map((part) => (part.type === 'text' ? { text: part.text, ...looks(part.marks ?? []) } : { text: '\n' }));

function looks(marks: readonly Mark[]) {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  const weight = has('bold') ? (has('italic') ? 'boldItalic' : 'bold') : has('italic') ? 'italic' : 'body';
  return { weight, ...(link ? { href: link.attrs.href } : {}) } as const;
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
