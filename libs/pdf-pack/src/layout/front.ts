import type { AgendaItem, Marking, PackDescription, Part, Point, RestrictedItem } from '../description.js';
import type { Paper, Tag } from './paper.js';

export type Described = Omit<PackDescription, 'parts'> & { readonly parts: readonly Omit<Part, 'content'>[] };

/** Where each part begins. While pages are only counted, nobody knows. */
export type FirstPages = readonly number[] | null;

/** The outline that each item of the agenda has, for its papers to be hung below. */
export interface ItemOutlines {
  of(item: string | undefined): PDFKit.PDFOutline;
}

export function setCover(paper: Paper, described: Described): void {
  const { cover } = described;
  paper.running = { marking: highest(described), about: '' };
  paper.addPage();
  const { doc } = paper;
  const tag = paper.tag('Sect');
  doc.y = 150;
  paper.write(cover.organisation, 'P', tag, { size: 14, after: 14 });
  paper.write(cover.title, 'H1', tag, { size: 28, weight: 'bold', after: 24 });
  for (const line of cover.lines) paper.write(line, 'P', tag, { size: 13, after: 6 });
  doc.y += 40;
  paper.write(`Made for ${cover.reader} on ${when(described)}`, 'P', tag, { size: 11, after: 20 });
  for (const { text, handling } of allHighest(described)) {
    paper.write(text, 'P', tag, { size: 13, weight: 'bold', after: 2 });
    if (handling) paper.write(handling, 'P', tag, { after: 10 });
  }
  tag.end();
}

export function setAgenda(paper: Paper, described: Described, firstPages: FirstPages): ItemOutlines {
  paper.running = { marking: highest(described), about: 'Agenda' };
  paper.addPage();
  const { doc } = paper;
  doc.addNamedDestination('agenda');
  const outline = addItem(doc.outline, 'Agenda');
  const items = new Map<string, PDFKit.PDFOutline>();
  const tag = paper.tag('Sect', undefined, 'Agenda');
  paper.write('Agenda', 'H2', tag, { size: 20, weight: 'bold', after: 12 });
  for (const section of described.agenda) {
    if (section.title) paper.write(section.title, 'H3', tag, { size: 14, weight: 'bold', before: 8, keep: 60 });
    for (const item of section.items) {
      setItem(paper, item, tag);
      items.set(item.number, addItem(doc.outline, titleOf(item)));
      setPapers(paper, described, (part) => part.item === item.number, firstPages, tag);
    }
  }
  const isLoose = ({ item }: Omit<Part, 'content'>) => item === undefined || !items.has(item);
  let others: PDFKit.PDFOutline | undefined;
  if (described.parts.some(isLoose)) {
    paper.write('Other papers', 'H3', tag, { size: 14, weight: 'bold', before: 8, keep: 60 });
    setPapers(paper, described, isLoose, firstPages, tag);
    others = addItem(doc.outline, 'Other papers');
  }
  tag.end();
  return { of: (item) => (item === undefined ? undefined : items.get(item)) ?? others ?? outline };
}

function setItem(paper: Paper, item: AgendaItem | RestrictedItem, within: Tag): void {
  const timing = [item.startsAt, item.minutes ? `${item.minutes} minutes` : ''].filter(Boolean).join(', ');
  if ('isRestricted' in item) {
    paper.write(titleOf(item), 'H4', within, { size: 12, weight: 'bold', before: 8, after: 2, keep: 20 });
    if (timing) paper.write(timing, 'P', within, { size: 10, indent: 18 });
    return;
  }
  paper.write(titleOf(item), 'H4', within, { size: 12, weight: 'bold', before: 8, after: 2, keep: 30 });
  const facts = [timing, item.purpose, item.presenter].filter(Boolean).join(' · ');
  if (facts) paper.write(facts, 'P', within, { size: 10, indent: 18, after: 3 });
  if (item.marking) paper.write(item.marking.text, 'P', within, { size: 9, weight: 'bold', indent: 18, after: 3 });
  if (item.notes) paper.write(item.notes, 'P', within, { size: 10, indent: 18, after: 4 });
  if (item.points) setPoints(paper, item.points, within);
}

function setPoints(paper: Paper, points: readonly Point[], within: Tag): void {
  const list = paper.tag('L', within);
  for (const { text, marking } of points) {
    const entry = paper.tag('LI', list);
    const marked = marking ? ` · ${marking.text}` : '';
    paper.write(`• ${text}${marked}`, 'LBody', entry, { size: 10, indent: 18, after: 3 });
    entry.end();
  }
  list.end();
}

/** One line for each paper, with the page it begins on; the line leads there. */
function setPapers(
  paper: Paper,
  { parts }: Described,
  isMeant: (part: Omit<Part, 'content'>) => boolean,
  firstPages: FirstPages,
  within: Tag,
): void {
  const { doc } = paper;
  for (const [index, part] of parts.entries()) {
    if (!isMeant(part)) continue;
    const marked = part.marking ? ` · ${part.marking.text}` : '';
    doc.font('body').fontSize(10);
    const left = doc.page.margins.left + 18;
    const width = doc.page.width - doc.page.margins.right - left - 70;
    const words = paper.shown(`${nameOf(part)}${marked}`);
    const height = doc.heightOfString(words, { width, lineGap: 2 });
    paper.need(height + 4);
    const top = doc.y;
    const link = paper.tag('Link', within);
    const set = doc.struct('Span', {}, () => {
      doc.fillColor('#1d70b8').text(words, left, top, { width, lineGap: 2 });
      doc.fillColor('#0b0c0c');
      paper.line(`page ${firstPages?.[index] ?? 1000}`, left + width, top, 70, { size: 10, align: 'right' });
    });
    link.add(set);
    if (firstPages) doc.goTo(left, top, width + 70, height, destinationOf(index), { structParent: link } as object);
    link.end();
    doc.x = doc.page.margins.left;
    doc.y = top + height + 4;
  }
}

export const destinationOf = (part: number) => `part-${part + 1}`;

export const nameOf = ({ title, label, version }: Omit<Part, 'content'>): string => {
  const more = [label, version ? `version ${version}` : ''].filter(Boolean).join(', ');
  return more ? `${title} (${more})` : title;
};

/** An entry of the outline that opens its page at the top. */
export const addItem = (under: PDFKit.PDFOutline, title: string): PDFKit.PDFOutline =>
  under.addItem(oneLine(title), { fit: true } as object);

/** Outlines are not set in our font: what it lacks, the reader's program has. */
const oneLine = (title: string) => title.replaceAll(/\s+/g, ' ').trim();

const titleOf = (item: AgendaItem | RestrictedItem): string => {
  if ('isRestricted' in item) return `Item ${item.number}: restricted`;
  return item.isUnnumbered ? item.title : `${item.number}. ${item.title}`;
};

function allHighest({ cover, agenda, parts }: Described): Marking[] {
  const all = [
    cover.marking,
    ...agenda.flatMap(({ items }) => items.flatMap((item) => ('isRestricted' in item ? [] : markingsOf(item)))),
    ...parts.map(({ marking }) => marking),
  ].filter((each) => each !== undefined);
  const rank = Math.max(...all.map((each) => each.rank));
  const seen = new Map(
    all.filter((each) => each.rank === rank).map((each) => [`${each.text}\0${each.handling}`, each]),
  );
  return [...seen.values()];
}

const markingsOf = ({ marking, points = [] }: AgendaItem) => [marking, ...points.map((point) => point.marking)];

const highest = (described: Described): Marking | undefined => allHighest(described)[0];

function when({ madeAt, zone }: Described): string {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(madeAt);
  return `${words({ day: 'numeric', month: 'long', year: 'numeric' })} at ${words({ hour: '2-digit', minute: '2-digit' })}`;
}
