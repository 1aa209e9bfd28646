import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { demoPassword } from '../../apps/api/src/demo/accounts.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { Keyboard } from './keyboard.js';

jest.setTimeout(90_000);

const SLUG = 'black-country';

describe('a calendar of one’s own, and reminders', () => {
  let house: House;
  let guest: Guest;
  let keyboard: Keyboard;
  beforeAll(async () => {
    house = await openHouse();
    guest = await house.enter();
    keyboard = new Keyboard(guest.page);
    await guest.signIn('shanice.dovecote@example.org');
  });
  afterAll(async () => {
    await house?.close();
    expect(keyboard?.lost).toEqual([]);
    expect(guest?.complaints).toEqual([]);
  });

  const address = () => guest.page.getByLabel('Calendar address', { exact: true }).inputValue();
  const statusOf = async (url: string) => (await fetch(url)).status;

  test('without a mouse she makes an address for one partnership, and its meetings are there', async () => {
    await guest.goTo(`/partnerships/${SLUG}/meetings`);
    await keyboard.pressOn('button', /^Make a calendar address/);
    await guest.page.getByLabel('Calendar address', { exact: true }).waitFor();
    expect(await guest.page.evaluate('document.activeElement.value')).toBe(await address());
    const answer = await fetch(await address());
    expect(await answer.text()).toContain('X-WR-CALNAME:Roundtable: Black Country');
  });

  test('renews it on her account, and stops it there', async () => {
    const first = await address();
    await guest.goTo('/account');
    await keyboard.pressOn('button', /^Make a new address for Black Country/);
    await guest.page.getByLabel('Calendar address', { exact: true }).waitFor();
    const second = await address();
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
    await keyboard.pressOn('button', /^Stop the address for Black Country/);
    await guest.page.getByText('The calendar address no longer works.').waitFor();
    expect(await statusOf(second)).toBe(404);
  });

  test('takes one meeting with her as a file', async () => {
    await guest.goTo(`/partnerships/${SLUG}/meetings`);
    await guest.main.getByRole('link', { name: /board/i }).first().click();
    const [file] = await Promise.all([
      guest.page.waitForEvent('download'),
      guest.page.getByRole('link', { name: /^Add to your calendar/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('meeting.ics');
  });

  test('chooses her reminders, and finds them as she left them', async () => {
    await guest.goTo('/account');
    await keyboard.pressOn('link', 'Change your reminders');
    await guest.heading('Reminders by mail').waitFor();
    await keyboard.tabTo('radio', 'A week before');
    await guest.page.keyboard.press('ArrowUp');
    await keyboard.tabTo('checkbox', 'Send me how to join on the day before');
    await guest.page.keyboard.press('Space');
    await keyboard.pressOn('button', 'Save');
    await guest.page.getByText('Your reminders are saved.').waitFor();
    const rows = await guest.main.locator('.govuk-summary-list__row').allTextContents();
    expect(rows).toContain('A meeting you have not answeredTwo weeks before');
    expect(rows).toContain('How to joinNever');
  });

  test('from the link in a mail she is asked to sign in, and then is where she chooses', async () => {
    const other = await house.enter();
    await other.page.goto('/account/reminders');
    await other.heading('Sign in').waitFor();
    await other.fill('Email address', 'imogen.wagtail@example.org');
    await other.fill('Password', demoPassword);
    await other.press('Sign in');
    await other.heading('Reminders by mail').waitFor();
    await other.leave();
  });
});
