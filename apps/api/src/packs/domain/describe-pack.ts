import { DateTime } from 'luxon';
import type { AgendaItem, Kind, Marking, PackDescription, Part, Point, RestrictedItem, Section } from '@lib/pdf-pack';
import { isHandedOut } from '../../files/index.js';
import {
  whenFor,
  type AgendaItemForReader,
  type CarriedForReader,
  type MeetingForReader,
} from '../../meetings/index.js';
import type { PaperForReader } from '../../papers/index.js';

interface Described {
  readonly meeting: MeetingForReader;
  readonly papers: readonly PaperForReader[];
  readonly reader: string;
}

const PURPOSES = { NOTE: 'To note', DISCUSS: 'To discuss', DECIDE: 'To decide' } as const;
const NOTHING_CARRIED = {
  MATTERS_ARISING: 'The last meeting carried nothing.',
  OPEN_ACTIONS: 'No action is open.',
} as const;
const KINDS: Readonly<Record<string, Kind>> = {
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** Says what a pack holds, in its order. What the reader does not see is not in what it is made from, so nothing is left out here. */
export function describePack(
  { meeting, papers, reader }: Described,
  madeAt: Date,
  contentOf: (paper: PaperForReader) => AsyncIterable<Uint8Array>,
): PackDescription {
  const numbers = new Map(meeting.agenda.map((item, index) => [item.id, numberOf(item, index)]));
  return {
    cover: {
      organisation: meeting.partnershipName,
      title: meeting.title,
      lines: [whenFor(meeting), meeting.place].filter(Boolean),
      reader,
    },
    agenda: sectionsOf(meeting.agenda, numbers),
    parts: papers.map((paper): Part => {
      const item = paper.itemId === null ? undefined : numbers.get(paper.itemId);
      return {
        title: paper.title,
        version: String(paper.versionNumber),
        ...(item === undefined ? {} : { item }),
        ...(paper.label ? { label: paper.label } : {}),
        ...markingOf(paper),
        content: isHandedOut(paper.scanState)
          ? { kind: KINDS[paper.mediaType] ?? 'other', source: contentOf(paper) }
          : { kind: 'withheld', source: '' },
      };
    }),
    madeAt,
    zone: meeting.timeZone,
  };
}

/** As pages number it. Hidden items have no number that is shown; what is written here only tells them apart. */
const numberOf = ({ isHidden, position }: AgendaItemForReader, index: number): string =>
  isHidden ? `hidden ${index}` : String(position);

function sectionsOf(agenda: readonly AgendaItemForReader[], numbers: ReadonlyMap<string, string>): Section[] {
  const sections: { title: string; items: (AgendaItem | RestrictedItem)[] }[] = [];
  let title = '';
  for (const item of agenda) {
    const begins = item.isHidden ? 'Not shown to others' : item.heading || title;
    if (begins !== title || sections.length === 0) sections.push({ title: begins, items: [] });
    title = begins;
    sections.at(-1)!.items.push(itemOf(item, numbers.get(item.id)!));
  }
  return sections.map(({ title: said, items }) => (said ? { title: said, items } : { items }));
}

function itemOf(item: AgendaItemForReader, number: string): AgendaItem | RestrictedItem {
  const timing = {
    ...(item.startsTime === null ? {} : { startsAt: item.startsTime }),
    ...(item.minutes === null ? {} : { minutes: item.minutes }),
  };
  if (item.isClosed || item.title === null) return { number, isRestricted: true, ...timing };
  return {
    number,
    ...(item.isHidden ? { isUnnumbered: true } : {}),
    title: item.title,
    ...timing,
    ...(item.purpose ? { purpose: PURPOSES[item.purpose] } : {}),
    ...(item.presenter ? { presenter: item.presenter } : {}),
    ...(item.notes ? { notes: item.notes } : {}),
    ...pointsOf(item),
    ...markingOf(item),
  };
}

/** What the last meeting carried, or every open action, as it stands at this moment. */
function pointsOf({ content, carried }: AgendaItemForReader): { points?: readonly Point[] } {
  if (content !== 'MATTERS_ARISING' && content !== 'OPEN_ACTIONS') return {};
  if (carried.length === 0) return { points: [{ text: NOTHING_CARRIED[content] }] };
  return { points: carried.map((each) => ({ text: wordsOf(each), ...markingOf(each) })) };
}

function wordsOf({ kind, what, whose, on }: CarriedForReader): string {
  const day = on && DateTime.fromISO(on, { locale: 'en-GB' }).toFormat('d LLLL yyyy');
  if (kind === 'MATTER') return `${what}, from ${day}`;
  const facts = [...whose, day && `by ${day}`].filter(Boolean).join(', ');
  return facts ? `${what} (${facts})` : what;
}

/** Routine OFFICIAL is not marked. */
function markingOf({ marking, handling }: { marking: string | null; handling: string | null }): { marking?: Marking } {
  if (marking !== 'OFFICIAL_SENSITIVE') return {};
  return { marking: { text: 'OFFICIAL-SENSITIVE', rank: 2, ...(handling ? { handling } : {}) } };
}
