import { readFileSync } from 'node:fs';
import { smallPdf } from '../../apps/api/src/demo/small-pdf.js';
import { readPack } from '../support/pdf/read-pack.js';
import type { Guest } from './guest.js';

/** Chooses a PDF that says this, and waits until it is uploaded. */
export async function choosePdf(guest: Guest, name: string, words: string): Promise<void> {
  await guest.page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: smallPdf([words]) });
  await guest.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

export const packOn = (guest: Guest) => guest.page.getByRole('region', { name: 'Your pack' });

/** Has their pack of a meeting made, waits for it, downloads it, and reads it back by another program. */
export async function madePack(guest: Guest, meeting: string) {
  await guest.goTo(meeting);
  const pack = packOn(guest);
  await pack.getByText('Nobody else sees it.', { exact: false }).waitFor();
  await pack.getByRole('button', { name: 'Make my pack' }).click();
  const link = pack.getByRole('link', { name: 'Download your pack' });
  await link.waitFor({ timeout: 60_000 });
  const coming = guest.page.waitForEvent('download');
  await link.click();
  const bytes = readFileSync(await (await coming).path());
  const read = await readPack(bytes);
  return { bytes, ...read, text: read.pages.map(({ text }) => text).join('\n') };
}
