import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { allBytes, readPack } from '../support/pdf/read-pack.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

interface Upcoming {
  viewer: { upcomingMeetings: { nodes: { id: string; paperwork: { papers: { title: string }[] } }[] } };
}
const UPCOMING = '{ viewer { upcomingMeetings(first: 50) { nodes { id paperwork { papers { title } } } } } }';

/** One meeting, a paper with an annex for statutory members, two readers: each has their own pack. */
describe('packs of a meeting', () => {
  let house: House;
  let statutory: Guest;
  let voluntary: Guest;
  let meeting: string;

  beforeAll(async () => {
    house = await openHouse();
    [statutory, voluntary] = await Promise.all([house.enter(), house.enter()]);
    await statutory.signIn('kulwinder.foxglove@example.org');
    await voluntary.signIn('shanice.dovecote@example.org');
    const { viewer } = await statutory.ask<Upcoming>(UPCOMING);
    const found = viewer.upcomingMeetings.nodes.find(({ paperwork }) =>
      paperwork.papers.some(({ title }) => title === 'Themes of the month'),
    );
    meeting = `/meetings/${found!.id}`;
  }, 120_000);
  afterAll(async () => await house?.close());

  const pack = (guest: Guest) => guest.page.getByRole('region', { name: 'Your pack' });

  async function made(guest: Guest) {
    await guest.goTo(meeting);
    await pack(guest).getByText('Nobody else sees it.', { exact: false }).waitFor();
    await pack(guest).getByRole('button', { name: 'Make my pack' }).click();
    const link = pack(guest).getByRole('link', { name: 'Download your pack' });
    await link.waitFor({ timeout: 60_000 });
    const coming = guest.page.waitForEvent('download');
    await link.click();
    const bytes = readFileSync(await (await coming).path());
    return { bytes, ...(await readPack(bytes)) };
  }

  test('are made by a click, followed, and downloaded; each holds what is for its reader, and nothing tells of the rest', async () => {
    const theirs = await made(statutory);
    const others = await made(voluntary);
    const said = ({ pages }: typeof theirs) => pages.map(({ text }) => text).join('\n');
    expect(said(theirs)).toContain('Annex: premises of concern');
    expect(theirs.pages[0]!.text).toContain('OFFICIAL-SENSITIVE');
    expect(JSON.stringify(theirs.outline)).toContain('Annex: premises of concern');
    expect(said(others)).toContain('Themes of the month');
    const all = allBytes(others.bytes) + said(others) + JSON.stringify([others.outline, others.info]);
    for (const word of ['Annex', 'premises', 'Made-up street', 'SENSITIVE']) expect(all).not.toContain(word);
    expect(theirs.pages.length - others.pages.length).toBe(1);
    others.pages.forEach(({ text }, index) => expect(text).toContain(`Page ${index + 1} of ${others.pages.length}`));
    expect(await pack(voluntary).innerText()).toContain(`${others.pages.length} pages`);
  });

  test('say that something is newer, and are made again', async () => {
    const id = meeting.split('/').at(-1)!;
    await house.world.sql(`update meeting set place = 'Another hall' where id = $1`, [id]);
    await voluntary.goTo(meeting);
    await pack(voluntary)
      .getByText(/have changed since it was made/)
      .waitFor();
    await pack(voluntary).getByRole('button', { name: 'Make it again' }).click();
    await pack(voluntary)
      .getByText(/have changed since it was made/)
      .waitFor({ state: 'detached', timeout: 60_000 });
    await pack(voluntary).getByRole('link', { name: 'Download your pack' }).waitFor({ timeout: 60_000 });
  });

  test('are withdrawn when something in them is for others now, and say so', async () => {
    // As though one of its papers had been removed.
    await house.world.sql(
      `update pack_content set thing_id = uuidv7() where kind = 'PAPER' and file_id in (select p.file_id from pack p join person s on s.id = p.person_id where s.email = 'kulwinder.foxglove@example.org')`,
    );
    await statutory.goTo(meeting);
    await pack(statutory)
      .getByText(/no longer kept/)
      .waitFor();
    expect(await pack(statutory).getByRole('link').count()).toBe(0);
  });
});
