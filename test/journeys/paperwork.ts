import { readFileSync } from 'node:fs';
import { smallPdf } from '../../apps/api/src/demo/small-pdf.js';
import { readPack } from '../support/pdf/read-pack.js';
import type { Guest } from './guest.js';

/** Chooses a PDF that says this, and waits until it is uploaded. */
export async function choosePdf(guest: Guest, name: string, words: string, buffer = smallPdf([words])): Promise<void> {
  await guest.page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await guest.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

export const packOn = (guest: Guest) => guest.page.getByRole('region', { name: 'Your pack' });

/** As `choosePdf`, over a line that is lost in the middle and comes back, with a pause of their own. */
export async function chooseOverABadLine(guest: Guest, name: string, content: Buffer): Promise<void> {
  let lost = 0;
  await guest.page.route('**/files/uploads/*', (route) =>
    route.request().method() === 'PATCH' && lost++ < 2 ? route.abort('connectionreset') : route.continue(),
  );
  await guest.page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: content });
  await guest.page.getByRole('button', { name: `Pause ${name}` }).click();
  await guest.main.getByText(`Paused ${name}`).waitFor();
  await guest.page.getByRole('button', { name: `Go on ${name}` }).click();
  await guest.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  await guest.page.unroute('**/files/uploads/*');
}

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
