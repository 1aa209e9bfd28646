import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { madePack, packOn } from './paperwork.js';

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

  test('are made by a click, followed, and downloaded, each with as many pages as their page says', async () => {
    const theirs = await madePack(statutory, meeting);
    const others = await madePack(voluntary, meeting);
    expect(JSON.stringify(theirs.outline)).toContain('Annex: premises of concern');
    expect(others.text).toContain('Themes of the month');
    expect(others.text).not.toContain('Annex');
    for (const [guest, { pages }] of [
      [statutory, theirs],
      [voluntary, others],
    ] as const)
      expect(await packOn(guest).innerText()).toContain(`${pages.length} pages`);
  });

  test('say that something is newer, and are made again', async () => {
    const id = meeting.split('/').at(-1)!;
    await house.world.sql(`update meeting set place = 'Another hall' where id = $1`, [id]);
    await voluntary.goTo(meeting);
    await packOn(voluntary)
      .getByText(/have changed since it was made/)
      .waitFor();
    await packOn(voluntary).getByRole('button', { name: 'Make it again' }).click();
    await packOn(voluntary)
      .getByText(/have changed since it was made/)
      .waitFor({ state: 'detached', timeout: 60_000 });
    await packOn(voluntary).getByRole('link', { name: 'Download your pack' }).waitFor({ timeout: 60_000 });
  });

  test('are withdrawn when something in them is for others now, and say so', async () => {
    // As though one of its papers had been removed.
    await house.world.sql(
      `update pack_content set thing_id = uuidv7() where kind = 'PAPER' and file_id in (select p.file_id from pack p join person s on s.id = p.person_id where s.email = 'kulwinder.foxglove@example.org')`,
    );
    await statutory.goTo(meeting);
    await packOn(statutory)
      .getByText(/no longer kept/)
      .waitFor();
    expect(await packOn(statutory).getByRole('link').count()).toBe(0);
  });
});
