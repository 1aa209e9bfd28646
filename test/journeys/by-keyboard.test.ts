import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { demoPassword } from '../../apps/api/src/demo/accounts.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { Keyboard } from './keyboard.js';
import { vacantSeat } from './seats.js';

jest.setTimeout(90_000);

const SLUG = 'black-country';
const TITLE = 'Scheduled without a mouse';

describe('somebody without a mouse', () => {
  let house: House;
  let guest: Guest;
  let keyboard: Keyboard;
  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
  });
  afterAll(async () => await house?.close());
  beforeEach(async () => {
    guest = await house.enter();
    keyboard = new Keyboard(guest.page);
  });
  afterEach(async () => {
    await guest.leave();
    expect(keyboard.lost).toEqual([]);
  });

  test('signs in', async () => {
    await guest.goTo('/sign-in');
    await keyboard.type('Email address', 'imogen.wagtail@example.org');
    await keyboard.type('Password', demoPassword);
    await keyboard.pressOn('button', 'Sign in');
    await guest.heading(/Imogen/).waitFor();
  });

  test('skips what is the same on every page', async () => {
    await guest.goTo('/sign-in');
    await keyboard.tab();
    expect(await guest.page.locator(':focus').textContent()).toBe('Skip to main content');
    await guest.page.keyboard.press('Enter');
    await keyboard.tab();
    expect(await guest.page.locator('main :focus').count()).toBe(1);
  });

  test('schedules a meeting, and moves an item of its agenda', async () => {
    await guest.signIn('imogen.wagtail@example.org');
    await guest.goTo(`/partnerships/${SLUG}/meetings`);
    await keyboard.pressOn('link', 'Schedule a meeting');
    await guest.heading(/Schedule a meeting/).waitFor();
    await keyboard.type('Title', TITLE);
    const [year, month, day] = inDays(45).split('-');
    await keyboard.type('Day', String(day));
    await keyboard.type('Month', String(month));
    await keyboard.type('Year', String(year));
    await keyboard.type('Starts', '2pm');
    await keyboard.type('Ends', '3:30pm');
    await keyboard.type('Place', 'Town Hall');
    await keyboard.pressOn('button', 'Schedule meeting and send invitations');
    await guest.heading(new RegExp(TITLE)).waitFor();
    await keyboard.pressOn('link', 'Build the agenda');
    await guest.heading(/Build the agenda/).waitFor();
    await keyboard.pressOn('button', 'Add an item');
    // The new item has the focus.
    await guest.page.keyboard.type('Welcome');
    await keyboard.pressOn('button', 'Add another item');
    await guest.page.keyboard.type('Car washes');
    await keyboard.pressOn('button', 'Move up item 2, Car washes');
    await keyboard.pressOn('button', 'Save the agenda');
    await guest.heading(new RegExp(TITLE)).waitFor();
    const agenda = guest.main.getByRole('list').filter({ hasText: 'Car washes' }).getByRole('listitem');
    expect((await agenda.allTextContents()).map((text) => /Welcome|Car washes/.exec(text)?.[0])).toEqual([
      'Car washes',
      'Welcome',
    ]);
  });

  test('answers an invitation', async () => {
    await guest.signIn('shanice.dovecote@example.org');
    await guest.goTo('/');
    await keyboard.pressOn('link', TITLE);
    await guest.heading(new RegExp(TITLE)).waitFor();
    await keyboard.pressOn('button', 'Accept');
    await guest.page.getByText('You are coming.').waitFor();
  });

  test('invites somebody to a seat', async () => {
    await guest.signIn('manjit.coppergate@example.org');
    const seat = await vacantSeat(guest, SLUG);
    await guest.goTo(`/partnerships/${SLUG}/people`);
    await keyboard.pressOn('link', 'Invite people');
    await guest.heading(/Invite people/).waitFor();
    await keyboard.type('Email addresses', 'keyed.in@example.org');
    await keyboard.pressOn('button', 'Add to the list');
    await keyboard.tabTo('combobox', 'Invited as');
    await guest.page.keyboard.type(`${seat.agency}: rep`);
    await keyboard.pressOn('button', 'Send the invitation');
    await guest.page.getByText('Invitation sent to keyed.in@example.org.').waitFor();
  });

  test('looks at a seat of the round table', async () => {
    await guest.signIn('shanice.dovecote@example.org');
    await guest.goTo(`/partnerships/${SLUG}`);
    await keyboard.tabTo('combobox', 'Look at a seat');
    await guest.page.keyboard.press('ArrowDown');
    await guest.main.getByRole('heading', { level: 3 }).first().waitFor();
  });
});
