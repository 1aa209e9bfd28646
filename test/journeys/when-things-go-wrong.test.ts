import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { barriers } from './looks.js';

jest.setTimeout(60_000);

const MEETINGS = '/partnerships/black-country/meetings';

describe('when things go wrong', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({}, { hasWorker: false });
  });
  afterAll(async () => await house?.close());

  test('a sign-in that fails says so first of all, and leads to the field', async () => {
    const guest = await house.enter();
    await guest.goTo('/sign-in');
    await guest.fill('Email address', 'imogen.wagtail@example.org');
    await guest.fill('Password', 'not what it is');
    await guest.press('Sign in');
    const summary = guest.page.getByRole('alert');
    await summary.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await guest.page.title()).toMatch(/^Error: Sign in/);
    expect(await isFocused(guest, 'alert')).toBe(true);
    await summary.getByRole('link').click();
    expect(await guest.page.locator('input:focus').count()).toBe(1);
    expect(await guest.page.getByLabel('Email address').inputValue()).toBe('imogen.wagtail@example.org');
    expect(await barriers(guest.page)).toEqual([]);
    await guest.leave();
  });

  test('a form that is sent empty lists what is missing, each linked to its field', async () => {
    const guest = await house.enter();
    await guest.signIn('imogen.wagtail@example.org');
    await guest.goTo(`${MEETINGS}/new`);
    await guest.press('Schedule meeting and send invitations');
    const links = guest.page.getByRole('alert').getByRole('link');
    await links.first().waitFor();
    expect(await guest.page.title()).toMatch(/^Error: Schedule a meeting/);
    for (const link of await links.all()) {
      await link.click();
      const field = guest.page.locator('input:focus');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(await barriers(guest.page)).toEqual([]);
    await guest.leave();
  });

  test('of two people who change the same meeting, the second is told and keeps what they typed', async () => {
    const [chair, coordinator] = await Promise.all([house.enter(), house.enter()]);
    await chair.signIn('imogen.wagtail@example.org');
    await coordinator.signIn('manjit.coppergate@example.org');
    await chair.goTo(MEETINGS);
    await chair.main.getByRole('row').getByRole('link').first().click();
    await chair.page.waitForURL(/\/meetings\/[\w-]+$/);
    const address = chair.path;
    for (const each of [chair, coordinator]) await each.goTo(`${address}/change`);

    await title(chair).fill('As the chair would have it');
    await title(coordinator).fill('As the coordinator would have it');
    await coordinator.fill('Place', 'The annexe');
    await chair.press('Save changes');
    await chair.heading(/As the chair would have it/).waitFor();
    await coordinator.press('Save changes');

    await coordinator.page.getByRole('heading', { name: 'Somebody else changed this meanwhile' }).waitFor();
    expect(await title(coordinator).inputValue()).toBe('As the coordinator would have it');
    expect(await coordinator.page.getByLabel('Place', { exact: true }).inputValue()).toBe('The annexe');
    const beside = coordinator.page.getByRole('region', { name: 'The meeting as it is now, beside yours' });
    await beside.getByText('As the chair would have it').waitFor();
    expect(await barriers(coordinator.page)).toEqual([]);

    await coordinator.press('Save changes');
    await coordinator.heading(/As the coordinator would have it/).waitFor();
    await coordinator.main.getByText('The annexe').waitFor();
    await Promise.all([chair.leave(), coordinator.leave()]);
  });

  test('whose session was ended elsewhere is asked to sign in, and comes back to where they wanted to be', async () => {
    const [here, elsewhere] = await Promise.all([house.enter(), house.enter()]);
    for (const each of [here, elsewhere]) await each.signIn('shanice.dovecote@example.org');
    await elsewhere.goTo('/partnerships/black-country');
    await here.goTo('/account');
    await here.press('Sign out everywhere but here');
    await here.page.getByText('You are signed out everywhere but here.').waitFor();

    await elsewhere.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
    await elsewhere.heading('Sign in').waitFor();
    await elsewhere.fill('Email address', 'shanice.dovecote@example.org');
    await elsewhere.fill('Password', 'seats-round-the-table');
    await elsewhere.press('Sign in');
    await elsewhere.page.waitForURL(`**${MEETINGS}`);
    await elsewhere.heading(/Meetings/).waitFor();
    await Promise.all([here.leave(), elsewhere.leave()]);
  });

  test('words typed in a session that has ended are not lost', async () => {
    const [here, elsewhere] = await Promise.all([house.enter(), house.enter()]);
    for (const each of [here, elsewhere]) await each.signIn('imogen.wagtail@example.org');
    await elsewhere.goTo(`${MEETINGS}/new`);
    await title(elsewhere).fill('Half written');
    await here.goTo('/account');
    await here.press('Sign out everywhere but here');
    await here.page.getByText('You are signed out everywhere but here.').waitFor();

    await elsewhere.fillDate('2030-06-12');
    await elsewhere.fill('Starts', '10:00');
    await elsewhere.fill('Ends', '11:00');
    await elsewhere.fill('Place', 'Anywhere');
    await elsewhere.press('Schedule meeting and send invitations');
    await elsewhere.page.getByRole('heading', { name: 'You have been signed out' }).waitFor();
    expect(await title(elsewhere).inputValue()).toBe('Half written');
    await Promise.all([here.leave(), elsewhere.leave()]);
  });
});

const title = (guest: Guest) => guest.page.getByLabel('Title', { exact: true }).first();

const isFocused = (guest: Guest, role: 'alert'): Promise<boolean> =>
  guest.page.getByRole(role).evaluate((element) => element === element.ownerDocument.activeElement);
