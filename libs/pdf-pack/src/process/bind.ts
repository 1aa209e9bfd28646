import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { Unzippable } from '@lib/zipped-xml';
import type { Pack, PartOutcome, Trouble } from '../outcome.js';
import { addItem, destinationOf, nameOf, setAgenda, setCover, type FirstPages } from '../layout/front.js';
import { Paper, type Tag } from '../layout/paper.js';
import { setNotice } from '../layout/set-notice.js';
import { setPage } from '../layout/set-page.js';
import { setWords } from '../layout/set-words.js';
import { readPdf, type PlacedPage } from '../parts/read-pdf.js';
import { Unreadable } from '../parts/unreadable.js';
import type { Words } from '../words/block.js';
import { readDocx } from '../words/docx.js';
import { readOdt } from '../words/odt.js';
import { readText } from '../words/plain-text.js';
import type { Job, Said, SpooledPart } from './job.js';

type Tell = (said: Said) => Promise<void>;

/** What a part comes to, before it is known on which pages it will stand. */
type Body =
  | { readonly kind: 'pages'; readonly pages: readonly (PlacedPage | null)[]; readonly trouble: Trouble | null }
  | { readonly kind: 'words'; readonly words: Words; readonly count: number; readonly trouble: Trouble | null }
  | { readonly kind: 'nothing'; readonly trouble: Trouble };

const SIMPLIFIED =
  'This paper was written with a word processor. Its words are set here in a simple form; the original, with its layout and pictures, is on the meeting page.';

/** Makes the pack: reads all parts first, for the agenda to know their pages, then sets everything in its order. */
export async function bind(job: Job, tell: Tell): Promise<Omit<Pack, 'bytes' | 'peakMb'>> {
  const facts = { title: job.cover.title, author: job.cover.organisation, madeAt: job.madeAt };
  const file = openSync(job.to, 'w', 0o600);
  try {
    const paper = new Paper(facts, file);
    const counted = new Paper(facts, null);
    const bodies = await readAll(job, paper, counted, tell);
    await tell({ kind: 'begins', part: null });
    const firstPages: number[] = [];
    let next =
      1 +
      pagesAdded(counted, () => {
        setCover(counted, job);
        setAgenda(counted, job, null);
      });
    for (const body of bodies) {
      firstPages.push(next);
      next += pagesOf(body);
    }
    paper.total = next - 1;
    await setAll(paper, job, bodies, firstPages, tell);
    await paper.end();
    if (paper.pages !== paper.total) throw new Error(`A pack of ${paper.pages} pages says it has ${paper.total}`);
    const parts = bodies.map((body, index): PartOutcome => ({
      firstPage: firstPages[index]!,
      pages: pagesOf(body),
      trouble: body.trouble,
      isSimplified: body.kind === 'words' && job.parts[index]!.kind !== 'text',
    }));
    return { pages: paper.pages, parts };
  } finally {
    closeSync(file);
  }
}

async function readAll(job: Job, paper: Paper, counted: Paper, tell: Tell): Promise<Body[]> {
  const bodies: Body[] = [];
  let pages = 0;
  for (const [index, part] of job.parts.entries()) {
    await tell({ kind: 'begins', part: index });
    let body = await bodyOf(part, job, paper, counted, job.limits.pages - pages);
    // Each part that follows needs a page, if only to say why it is not there.
    if (pages + pagesOf(body) > job.limits.pages) body = { kind: 'nothing', trouble: 'TOO_MANY_PAGES' };
    bodies.push(body);
    pages += pagesOf(body);
    await paper.breathe();
    await tell({ kind: 'progress', progress: { partsDone: index + 1, parts: job.parts.length, pages } });
  }
  return bodies;
}

async function bodyOf(part: SpooledPart, { limits }: Job, paper: Paper, counted: Paper, most: number): Promise<Body> {
  if (part.trouble) return { kind: 'nothing', trouble: part.trouble };
  try {
    if (part.kind === 'other') throw new Unreadable('OTHER_KIND');
    const { size } = statSync(part.path);
    if (size === 0) throw new Unreadable('EMPTY');
    if (size > limits.partBytes) throw new Unreadable('TOO_LARGE');
    if (part.kind === 'pdf') {
      const pages = await readPdf(readFileSync(part.path), paper, Math.min(limits.partPages, Math.max(most, 1)));
      return { kind: 'pages', pages, trouble: pages.includes(null) ? 'SOME_PAGES' : null };
    }
    const words = await READERS[part.kind as keyof typeof READERS](part.path, limits.letters);
    const before = counted.pages;
    await setWords(counted, aboveOf(part), words, counted.tag('Sect'));
    const count = counted.pages - before;
    if (count > limits.partPages) throw new Unreadable('TOO_MANY_PAGES');
    return { kind: 'words', words, count, trouble: words.isCut ? 'CUT' : null };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof Unzippable) return { kind: 'nothing', trouble: error.trouble };
    // What no reader foresaw is a fault of the file as far as those are concerned who wait for the others.
    return { kind: 'nothing', trouble: 'BROKEN' };
  }
}

const READERS = {
  docx: readDocx,
  odt: readOdt,
  text: (path: string, most: number) => readText(readFileSync(path), most),
};

async function setAll(
  paper: Paper,
  job: Job,
  bodies: readonly Body[],
  firstPages: FirstPages,
  tell: Tell,
): Promise<void> {
  setCover(paper, job);
  const outlines = setAgenda(paper, job, firstPages);
  const unnumbered = new Set(
    job.agenda.flatMap(({ items }) => items.filter((item) => 'isUnnumbered' in item).map(({ number }) => number)),
  );
  for (const [index, part] of job.parts.entries()) {
    await tell({ kind: 'begins', part: index });
    const name = nameOf(part);
    const isNumbered = part.item !== undefined && !unnumbered.has(part.item);
    paper.running = { marking: part.marking, about: isNumbered ? `Item ${part.item} · ${name}` : name };
    const tag = paper.tag('Sect', undefined, name);
    const first = () => {
      addItem(outlines.of(part.item), name);
      paper.doc.addNamedDestination(destinationOf(index), 'XYZ', 0, 0, null);
    };
    paper.doc.once('pageAdded', first);
    await setBody(paper, part, bodies[index]!, tag);
    tag.end();
    await paper.breathe();
  }
  await tell({ kind: 'begins', part: null });
}

async function setBody(paper: Paper, part: SpooledPart, body: Body, tag: Tag): Promise<void> {
  if (body.kind === 'nothing') setNotice(paper, nameOf(part), body.trouble, tag);
  else if (body.kind === 'words') await setWords(paper, aboveOf(part), body.words, tag);
  else
    for (const [index, page] of body.pages.entries()) {
      if (page) setPage(paper, page, tag);
      else setNotice(paper, nameOf(part), 'SOME_PAGES', tag, index + 1);
      if (paper.doc.readableLength > 500_000) await paper.breathe();
    }
}

function pagesAdded(paper: Paper, set: () => void): number {
  const before = paper.pages;
  set();
  return paper.pages - before;
}

const aboveOf = (part: SpooledPart) => ({
  title: nameOf(part),
  ...(part.kind === 'text' ? {} : { note: SIMPLIFIED }),
});

const pagesOf = (body: Body): number =>
  body.kind === 'pages' ? body.pages.length : body.kind === 'words' ? body.count : 1;
