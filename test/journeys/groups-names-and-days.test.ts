import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { takePictures } from './looks.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(60_000);

const SLUG = 'tyne-valley';
const OLD_NAME = 'Tyne Valley Anti-Slavery Partnership';
const NEW_NAME = 'Tyne and Wear Anti-Slavery Partnership';
const GROUP = 'Nail Bars Task-and-Finish Group';
const MEMBER = 'blessing.larkspur@example.org';

describe('a table through the years', () => {
  let house: House;
  let chair: Guest;
  let member: Guest;
  let national: Guest;
  let group: string;
  beforeAll(async () => {
    house = await openHouse();
    [chair, member, national] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await chair.signIn('marcus.quillfeather@example.org');
  });
  afterAll(async () => await house?.close());

  const told = (guest: Guest, text: string | RegExp) => guest.page.getByRole('alert').getByText(text).waitFor();

  test('a chair founds a task-and-finish group with seats of their table', async () => {
    await chair.goTo(`/partnerships/${SLUG}`);
    await chair.follow('Create a group');
    await chair.heading('Create a group').waitFor();
    await chair.page.getByRole('radio', { name: 'Task-and-finish group' }).check();
    await chair.fill('Name', GROUP);
    await chair.fill('What it works on', 'Nail bars along the Tyne');
    await chair.fill('What it is to hand over', 'One joint visit protocol');
    await chair.page.getByRole('checkbox', { name: 'Northumbria Police', exact: true }).check();
    await chair.page.getByRole('checkbox', { name: 'Lantern House', exact: true }).check();
    await chair.press('Create the group');
    await chair.page.getByRole('alert').getByText('Enter the day by which the group is to be done').waitFor();
    await chair.fillDate(inDays(120));
    await chair.press('Create the group');
    await chair.heading(GROUP).waitFor();
    await told(chair, /created with 2 seats. You coordinate it/);
    group = chair.path;
    expect(await chair.main.textContent()).toContain('One joint visit protocol');
  });

  test('who represents an agency above is invited, and sees the group once they accept', async () => {
    await member.signIn(MEMBER);
    await member.page.goto(group);
    await member.heading('Page not found').waitFor();
    await member.openMail(MEMBER, new RegExp(`^Invitation to ${GROUP}`));
    await member.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await member.page.getByLabel('I accept what I undertake').check();
    await member.press('Accept');
    await member.heading(GROUP).waitFor();
    await member.main.getByText('2 seats').first().waitFor();
  });

  test('the chair renames the partnership, and its address stays', async () => {
    await chair.goTo(`/partnerships/${SLUG}`);
    await chair.follow('Edit partnership');
    await chair.heading('Edit partnership').waitFor();
    await chair.fill('Name', NEW_NAME);
    await chair.press('Save the changes');
    await chair.heading(NEW_NAME).waitFor();
    expect(chair.path).toBe(`/partnerships/${SLUG}`);
  });

  test('a member sees what changed, and the table as it was on an earlier day', async () => {
    await member.goTo(`/partnerships/${SLUG}`);
    await member.heading(NEW_NAME).waitFor();
    const recent = member.page.getByRole('region', { name: 'Recent changes' });
    await recent.getByText(`Renamed from ${OLD_NAME} to ${NEW_NAME}`).waitFor();
    expect(await recent.getByRole('listitem').count()).toBe(5);
    await recent.getByRole('link', { name: 'All changes' }).click();
    await member.heading('History').waitFor();
    await member.page.goBack();
    await member.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
    await member.main.getByText(`Renamed from ${OLD_NAME} to ${NEW_NAME}`).waitFor();
    await member.fillDate(inDays(40));
    await member.press('Show the table');
    await member.page.getByRole('link', { name: 'Enter today or an earlier day' }).waitFor();
    await member.fillDate(inDays(-300));
    await member.press('Show the table');
    await member.page.getByRole('heading', { name: /^The table on / }).waitFor();
    expect(member.path).toBe(`/partnerships/${SLUG}/history?on=${inDays(-300)}`);
    expect(await member.main.textContent()).toContain(OLD_NAME);
    await member.page.reload();
    await member.main.getByText('The same as a table').first().click();
    await member.page.getByRole('row').filter({ hasText: 'Northumbria Police' }).first().waitFor();
  });

  test('the national coordinator merges one partnership into another, and is told first what happens to whom', async () => {
    await national.signIn('honoria.lanternby@example.org');
    await national.goTo('/partnerships/fenland');
    await national.follow('Change its status');
    await national.follow('Merge it into another partnership');
    await national.heading('Merge the partnership into another').waitFor();
    await national.main.getByText(/\d+ seats close, and \d+ terms/).waitFor();
    await national.page.getByLabel('Merge it into').fill('Trent');
    await national.page.getByRole('option', { name: /Trent Corridor Partnership/ }).click();
    await national.press('Merge the partnership');
    await told(national, /is merged into Trent Corridor Partnership Against Slavery/);
    await national.main
      .getByText(/This partnership was merged on/)
      .getByRole('link', { name: 'Trent Corridor Partnership Against Slavery' })
      .waitFor();
    await national.goTo('/partnerships');
    expect(await national.main.textContent()).not.toContain('Fenland');
    await national.follow('Partnerships that were merged or closed');
    await national.main.getByRole('link', { name: 'Fenland Labour Exploitation Group' }).waitFor();
  });

  test('the national coordinator puts right what is said of a partnership, and to which it reports', async () => {
    await national.goTo('/partnerships/pennine-gateway');
    await national.follow('Edit partnership');
    await national.heading('Edit partnership').waitFor();
    await national.fill('Area it covers', 'The Pennine valleys');
    await national.page.getByLabel('Reports to (optional)').fill('Humber');
    await national.page.getByRole('option', { name: /Humber Estuary/ }).click();
    await takePictures(national.page, 'edit as national coordinator');
    await national.press('Save the changes');
    await told(national, /is changed/);
    await national.main.getByText('The Pennine valleys').first().waitFor();
    await national.main.getByRole('link', { name: /Humber Estuary/ }).waitFor();
  });

  test('no browser complained of anything', () => {
    expect([chair, member, national].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
