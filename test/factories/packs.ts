import { setTimeout as sleep } from 'node:timers/promises';
import type { Visitor } from '../support/visitor.js';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { readPack } from '../support/pdf/read-pack.js';
import { uploaded } from './files.js';
import { addPaper } from './papers.js';

const PACK = `pack { mine { id state failure parts partsDone pages
  file { id madeAt keptUntil pages size address isOutdated troubles { title trouble firstPage } } } viewerCan { make } }`;
export const READ_PACK = `query ($id: ID!) { meeting(id: $id) { id ${PACK} } }`;
export const MAKE_PACK = `mutation ($input: MakePackInput!) { makePack(input: $input) { meeting { id ${PACK} } problems { code message path } } }`;

/** A PDF that says these words on each of its pages. */
export const pdfOf = (words: string, pages = 1): Buffer =>
  pdfSource({ pages: Array.from({ length: pages }, (_, index) => ({ text: `${words} ${index + 1}` })) });

/** Adds a paper with this content. */
export async function addPdf(
  who: Visitor,
  meetingId: string,
  title: string,
  content: Buffer,
  more: object = {},
): Promise<{ id: string; version: number }> {
  const fileId = await uploaded(who, `${title}.pdf`, content);
  const { paper, problems } = await addPaper(who, { meetingId, title, fileId, ...more });
  if (!paper) throw new Error(JSON.stringify(problems));
  return paper;
}

export async function askForPack(who: Visitor, meetingId: string) {
  const { makePack } = await who.get(MAKE_PACK, { input: { meetingId } });
  return makePack;
}

export const packOf = async (who: Visitor, id: string) => (await who.get(READ_PACK, { id })).meeting?.pack;

/** Waits until the pack is made, or cannot be. */
export async function settled(who: Visitor, meetingId: string, ms = 60_000) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(100)) {
    const { mine } = await packOf(who, meetingId);
    if (mine && ['READY', 'FAILED'].includes(mine.state)) return mine;
  }
  throw new Error(`No pack after ${ms} ms: ${JSON.stringify(await packOf(who, meetingId))}`);
}

/** Asks, waits, downloads, and reads it back by another program. */
export async function madePack(who: Visitor, meetingId: string) {
  const { problems } = await askForPack(who, meetingId);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const mine = await settled(who, meetingId);
  if (!mine.file) throw new Error(JSON.stringify(mine));
  const response = await who.fetch(mine.file.address);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { mine, response, bytes, ...(await readPack(bytes)) };
}
