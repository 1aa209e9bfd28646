import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { Keyboard } from './keyboard.js';

jest.setTimeout(90_000);

const SLUG = 'black-country';
const TITLE = 'Agenda from a template';

describe('an agenda', () => {
  let house: House;
  let guest: Guest;
  let keyboard: Keyboard;
  let address: string;
  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
  });
  afterAll(async () => await house?.close());
  beforeEach(async () => {
    guest = await house.enter();
    keyboard = new Keyboard(guest.page);
  });
  afterEach(async () => await guest.leave());

  test('begins with a template, and its second part is for statutory members', async () => {
    await guest.signIn('imogen.wagtail@example.org');
    await guest.goTo(`/partnerships/${SLUG}/meetings/new`);
    await guest.fill('Title', TITLE);
    await guest.fillDate(inDays(50));
    await guest.fill('Starts', '10am');
    await guest.fill('Ends', '12pm');
    await guest.fill('Place', 'Town Hall');
    await guest.main.getByLabel('Begin the agenda with').selectOption({ label: 'Strategic board (2 hours)' });
    await guest.press('Schedule meeting and send invitations');
    await guest.heading(new RegExp(TITLE)).waitFor();
    address = guest.path;
    await guest.main.getByText('Seen by statutory members and the officers.').first().waitFor();
  });

  test('is put in another order from the keyboard, which says where each item is now', async () => {
    await guest.signIn('imogen.wagtail@example.org');
    await guest.goTo(`${address}/agenda`);
    await guest.heading(/Build the agenda/).waitFor();
    await keyboard.pressOn('button', 'Move down item 5, Strategic picture');
    await guest.main.getByText('Strategic picture is now item 6 of 13.').waitFor();
    expect(keyboard.lost).toEqual([]);
    await guest.press('Save the agenda');
    await guest.main.getByText('The agenda is saved.').waitFor();
  });
});
