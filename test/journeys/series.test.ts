import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { cancelOne, datesOf, moveOne, scheduleQuarterly, TITLE } from './quarterly.js';
import { fillDay } from './ways.js';

jest.setTimeout(120_000);

const SLUG = 'black-country';

describe('a chair and a year of meetings', () => {
  let house: House;
  let guest: Guest;
  let address: string;
  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
    guest = await house.enter();
    await guest.signIn('imogen.wagtail@example.org');
  });
  afterAll(async () => {
    expect(guest.complaints).toEqual([]);
    await guest.leave();
    await house?.close();
  });

  const rows = () => datesOf(guest);

  test('schedules a quarterly series across October, and sees all its dates before', async () => {
    address = await scheduleQuarterly(guest, SLUG, { from: '2027-07-08', until: '2028-07-31' });
    expect(await rows()).toHaveLength(6);
  });

  test('moves one meeting, and cancels one', async () => {
    await moveOne(guest, /13 Jan 2028/, '2028-01-20');
    await guest.goTo(address);
    await cancelOne(guest, /13 Apr 2028/);
    await guest.goTo(address);
    const all = await rows();
    expect(all[3]).toContain('Moved by itself, from Thursday 13 January 2028');
    expect(all[4]).toContain('Cancelled');
  });

  test('changes this and all following, having seen what becomes of each', async () => {
    await guest.follow(/14 Oct 2027/);
    await guest.page.getByText('Part of a series:').waitFor();
    await guest.follow('Change');
    await guest.follow('change this and all following meetings');
    await guest.heading('Change this and all following meetings').waitFor();
    await guest.fill('Starts', '14:00');
    await guest.fill('Ends', '16:00');
    await guest.press('Continue');
    const steps = guest.page.getByRole('table', { name: 'What becomes of each date' }).getByRole('row');
    await steps.first().waitFor();
    const said = (await steps.allInnerTexts()).map((each) => each.replaceAll(/\s+/g, ' '));
    expect(said[1]).toContain(
      'Thursday 14 October 2027, 10:00 to 12:00 Thursday 14 October 2027, 14:00 to 16:00 Moves',
    );
    expect(said[2]).toContain('Stays where it was moved by hand');
    expect(said[3]).toContain('Stays cancelled');
    await guest.press('Change these meetings');
    await guest.heading(TITLE).waitFor();
    const all = await rows();
    expect(all[1]).toContain('10:00');
    expect(all[2]).toContain('14:00');
  });

  test('answers all dates ahead at once', async () => {
    await guest.goTo(address);
    await guest.press('Accept all');
    await guest.page.getByText('Your answer to all dates ahead is saved.').waitFor();
    const all = await rows();
    expect(all.filter((each) => each.includes('Coming'))).toHaveLength(4);
  });

  test('lets the series go on for longer, and then cancels what is left', async () => {
    await guest.follow('Change the end');
    await guest.heading('Change the end of the series').waitFor();
    await fillDay(guest, 'New last day of the series', '2028-10-31');
    await guest.press('Continue');
    await guest.page.getByText('Is added').waitFor();
    await guest.press('Change the end');
    await guest.heading(TITLE).waitFor();
    expect(await rows()).toHaveLength(7);
    await guest.follow('Cancel the series');
    await guest.heading('Cancel the series').waitFor();
    await guest.press('Cancel 5 meetings');
    await guest.heading(TITLE).waitFor();
    expect((await rows()).filter((each) => each.includes('Cancelled'))).toHaveLength(6);
  });

  test('finds the series that go on in the list of meetings', async () => {
    await guest.leave();
    guest = await house.enter();
    await guest.signIn('anselm.greenfinch@example.org');
    await guest.goTo('/partnerships/heart-of-england/meetings');
    await guest.main
      .getByRole('region', { name: 'Series' })
      .getByRole('link', { name: 'Communications group' })
      .click();
    await guest.main.getByText('The last Friday of the month, every month').waitFor();
    expect((await rows()).length).toBeGreaterThan(10);
  });
});
