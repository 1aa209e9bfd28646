import { blocksOf, type ReportBlock, type ReportDescription } from '@lib/pdf-pack';
import type { RichText } from '@lib/rich-text';
import type { FrozenMinutes, FrozenSection } from './frozen.js';

/** Circulated minutes with what is known of them now. */
export interface MinutesToPrint {
  readonly content: FrozenMinutes;
  readonly isApproved: boolean;
  readonly sha256: string;
  readonly circulatedAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedByName: string;
  readonly notes: readonly { readonly words: string; readonly writtenByName: string; readonly writtenAt: string }[];
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const CAPACITIES: Readonly<Record<string, string>> = {
  REPRESENTATIVE: 'Representative',
  DEPUTY: 'Deputy',
  OBSERVER: 'Observer',
  OFFICER: 'Officer',
  GUEST: 'Guest',
};
const STATES: Readonly<Record<string, string>> = { PRESENT: 'Present', APOLOGIES: 'Apologies', ABSENT: 'Absent' };

/** What is set on pages, of PDF or of Word. */
export function reportOf(minutes: MinutesToPrint): ReportDescription {
  const { content, isApproved, circulatedAt, approvedAt, approvedByName, sha256, notes } = minutes;
  const { meeting, partnership, kind, number } = content;
  const state = isApproved
    ? `Approved. Recorded by ${approvedByName} on ${DAY.format(approvedAt!)}`
    : `Draft: circulated on ${DAY.format(circulatedAt)}, not approved yet${number > 1 ? `; corrected, version ${number}` : ''}`;
  return {
    title: `${kind === 'OPEN' ? 'Minutes' : 'Restricted minutes'}: ${meeting.title}`,
    organisation: partnership,
    lines: [
      `${DAY.format(new Date(`${meeting.heldOn}T12:00:00Z`))}, ${meeting.startsTime} to ${meeting.endsTime}`,
      ...(meeting.place ? [meeting.place] : []),
      state,
    ],
    sections: [
      ...attendance(content),
      ...content.sections.map((section) => ({ title: titleOf(section), blocks: blocks(section) })),
      ...(notes.length > 0
        ? [
            {
              title: 'Notes since the approval',
              blocks: notes.flatMap(({ words, writtenByName, writtenAt }) => [
                plain(words),
                plain(`${writtenByName}, ${DAY.format(new Date(writtenAt))}`, 'italic'),
              ]),
            },
          ]
        : []),
      ...(isApproved
        ? [
            {
              title: 'How to know that nothing was changed',
              blocks: [
                plain(
                  'SHA-256 of these minutes as they were approved, to be compared with that of the JSON which is downloaded with them:',
                ),
                plain(sha256, 'bold'),
              ],
            },
          ]
        : []),
    ],
    madeAt: approvedAt ?? circulatedAt,
    ...(isApproved ? {} : { marking: { rank: 0, text: 'DRAFT MINUTES, NOT APPROVED' } }),
  };
}

export const titleOf = ({ number, title, isRestricted }: FrozenSection): string =>
  isRestricted ? `Item ${number}: restricted` : `${number === null ? '' : `${number}. `}${title}`;

const plain = (text: string, weight: 'body' | 'bold' | 'italic' = 'body'): ReportBlock => ({
  kind: 'paragraph',
  runs: [{ text, weight }],
});

function attendance({ attendance: people, quorum }: FrozenMinutes): ReportDescription['sections'] {
  if (people.length === 0 && quorum.length === 0) return [];
  return [
    {
      title: 'Attendance',
      blocks: [
        ...(people.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                rows: [
                  ['Name', 'Agency', 'As', 'Attendance'],
                  ...people.map(({ name, agency, capacity, state, times }) => [
                    name,
                    agency,
                    CAPACITIES[capacity] ?? capacity,
                    [STATES[state] ?? state, times].filter(Boolean).join(', '),
                  ]),
                ],
              },
            ]),
        ...quorum.map((line) => plain(line)),
      ],
    },
  ];
}

/** What arose stands where the text refers to it; the rest after the text. */
function blocks(section: FrozenSection): ReportBlock[] {
  const { isRestricted, text, declarations, decisions, actions } = section;
  if (isRestricted) return [plain('This item is minuted for those whom it is for.', 'italic')];
  const facts = new Map<string, { name: string; words: string }>([
    ...decisions.map(({ id, words }) => [id, { name: 'Decision', words }] as const),
    ...actions.map(({ id, words }) => [id, { name: 'Action', words }] as const),
  ]);
  const fact = ({ name, words }: { name: string; words: string }): ReportBlock => ({
    kind: 'paragraph',
    runs: [{ text: `${name}: `, weight: 'bold' }, { text: words }],
  });
  const referred = new Set(referredTo(text));
  const written = text.content.flatMap((block) => {
    if (block.type !== 'reference') return blocksOf({ type: 'doc', content: [block] });
    const found = facts.get(block.attrs.id);
    return found ? [fact(found)] : [];
  });
  const all = [
    ...declarations.map((words) => fact({ name: 'Declaration of interest', words })),
    ...written,
    ...[...facts].filter(([id]) => !referred.has(id)).map(([, each]) => fact(each)),
  ];
  return all.length === 0 ? [plain('Nothing was minuted.', 'italic')] : all;
}

const referredTo = ({ content }: RichText): string[] =>
  content.flatMap((block) => (block.type === 'reference' ? [block.attrs.id] : []));
