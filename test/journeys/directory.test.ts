import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listAddress, makeSafe } from './directory/addresses.js';
import { readAndMark, writeTo } from './directory/contact.js';
import { confirmEntry } from './directory/freshness.js';
import {
  chooseOnMap,
  goBackToWholeMap,
  mapOnPhone,
  openMap,
  printMap,
  readMapWithoutScript,
  walkMapByKeys,
  zoomMap,
} from './directory/map.js';
import { leaveByLink, leaveByShift } from './directory/leaving.js';
import { foundByTier, narrowTo, openEntry, searchPlace } from './directory/search.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

const TYNE = 'Tyne Valley Anti-Slavery Partnership';
const BLACK_COUNTRY = 'Black Country Exploitation Board';
const HEART = 'Heart of England Anti-Slavery Forum';

/** What anybody finds out about partnerships, and how they reach them. */
describe('the public directory', () => {
  let house: House;
  let plain: Guest;
  let guest: Guest;
  let reference: string;

  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
    [plain, guest] = [await house.enter({ javaScriptEnabled: false }), await house.enter()];
  }, 300_000);
  afterAll(() => house?.close());

  test('without scripts, a town leads to three partnerships at three tiers', async () => {
    await plain.goTo('/');
    await plain.page
      .getByRole('link', { name: /directory/i })
      .first()
      .click();
    await plain.heading('Directory of partnerships').waitFor();
    await searchPlace(plain.page, 'Dudley');
    expect(await foundByTier(plain.page)).toMatchObject({
      Local: [BLACK_COUNTRY],
      Regional: [HEART],
      National: [expect.stringContaining('Coordinators')],
    });
    await openEntry(plain.page, HEART);
    await plain.main
      .getByText(/confirmed/i)
      .first()
      .waitFor();
    expect(await plain.main.innerText()).not.toMatch(/@/);
  });

  test('and from one of them to its form, which keeps what was typed, and to a reference', async () => {
    await plain.goTo('/directory/tyne-valley');
    reference = await writeTo({ page: plain.page, name: TYNE, message: 'May our hostel join?' });
    expect(reference).toMatch(/^RT-/);
    const officer = await house.enter();
    await officer.signIn('rosalind.thistlewood@example.org');
    await readAndMark({ officer, slug: 'tyne-valley', reference, message: 'May our hostel join?' });
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  });

  test('with scripts the filter stands in the address, and Back undoes it', async () => {
    await guest.goTo('/directory');
    await narrowTo(guest.page, 'Tier', 'Regional');
    await guest.page.waitForURL(/tier=REGIONAL/);
    await guest.main.getByRole('link', { name: HEART }).waitFor();
    await guest.main.getByRole('link', { name: TYNE }).waitFor({ state: 'detached' });
    await guest.page.goBack();
    await guest.main.getByRole('link', { name: BLACK_COUNTRY }).waitFor();
    await openEntry(guest.page, TYNE);
    await writeTo({ page: guest.page, name: TYNE, message: 'And may our clinic?' });
  });

  test('on the map, by pointing and by keys, on a phone and on paper, and whole without it', async () => {
    await openMap(guest);
    await chooseOnMap(guest, 'Dudley', BLACK_COUNTRY, HEART);
    await goBackToWholeMap(guest);
    await walkMapByKeys(guest);
    await zoomMap(guest);
    await printMap(guest);
    await mapOnPhone(guest);
    await readMapWithoutScript(plain, BLACK_COUNTRY);
    expect(guest.complaints).toEqual([]);
  });

  test('an entry that nobody confirmed says so, until an officer confirms it with one button', async () => {
    await plain.goTo('/directory/severn-and-avon');
    await plain.main
      .getByText(/not been confirmed|unconfirmed|Nobody has confirmed/i)
      .first()
      .waitFor();
    const officer = await house.enter();
    const [{ email } = { email: '' }] = await house.world.sql<{ email: string }>(
      `select p.email from office_term o join person p on p.id = o.person_id join partnership q on q.id = o.partnership_id
        where q.slug = 'severn-and-avon' and o.ended_at is null and o.office = 'COORDINATOR'`,
    );
    await officer.signIn(String(email));
    await officer.goTo('/partnerships/severn-and-avon/directory-entry');
    await confirmEntry(officer.page);
    await officer.leave();
    await plain.goTo('/directory/severn-and-avon');
    expect(await plain.main.getByText(/not been confirmed|unconfirmed|Nobody has confirmed/i).count()).toBe(0);
  });

  test('an address is there for everybody, until it turns out to be a safe location', async () => {
    const officer = await house.enter();
    await officer.signIn('rosalind.thistlewood@example.org');
    await listAddress(officer, 'tyne-valley', { label: 'Night desk', lines: '5 Lamplighter Row' });
    await plain.goTo('/directory/tyne-valley');
    await plain.main.getByText('5 Lamplighter Row').waitFor();
    await makeSafe(officer, 'Night desk');
    await plain.goTo('/directory/tyne-valley');
    expect(await plain.main.getByText('Lamplighter').count()).toBe(0);
    expect(await plain.main.getByText('Night desk').count()).toBe(0);
    await officer.page.emulateMedia({ media: 'print' });
    expect(await officer.main.getByText('5 Lamplighter Row').isVisible()).toBe(false);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  });

  test('whoever must not be seen there is away at once, by Shift three times or by the link', async () => {
    const hurried = await house.enter();
    await leaveByShift(hurried, '/directory/tyne-valley');
    await leaveByLink(hurried, '/directory/map');
    await hurried.leave();
    const withoutScripts = await house.enter({ javaScriptEnabled: false });
    await leaveByLink(withoutScripts, '/directory');
    await withoutScripts.leave();
  });

  test('another site shows the list in a frame, and no other page of ours', async () => {
    const other = await house.enter();
    const site = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<iframe title="list" src="${house.url}/embed/directory"></iframe><iframe title="page" src="${house.url}/directory"></iframe>`,
        ),
    );
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    await other.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await other.page.frameLocator('iframe[title="list"]').getByRole('link', { name: TYNE }).waitFor();
    expect(await other.page.frameLocator('iframe[title="page"]').getByRole('link', { name: TYNE }).count()).toBe(0);
    await other.leave();
    site.close();
    site.closeAllConnections();
  });
});
