import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { aRow, workbook, type WrittenRow } from '../factories/sheets.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { barriers } from './looks.js';

jest.setTimeout(60_000);

const NAME = 'Severn Gate Anti-Slavery Partnership';
const SLUG = 'severn-gate-anti-slavery-partnership';
const COORDINATOR = 'tamsin.harebell@example.org';

const agencies = [
  'Council',
  'Constabulary',
  'Fire Service',
  'Hospitals',
  'Probation',
  'Housing',
  'College',
  'Churches',
  'Chamber',
  'Shelter',
];
const rows: WrittenRow[] = Array.from({ length: 25 }, (_, i) =>
  aRow(`${agencies[i % 10]} of ${['Severnside', 'Wyebridge', 'Malvern Vale'][Math.floor(i / 10)]}`, {
    Representative: `Person Number ${i + 1}`,
    'Representative email': `person.${i + 1}@severn.example.org`,
    'Representative first day': new Date(Date.UTC(2030, 0, 7)),
  }),
);
const faulty = rows.map((row, i) =>
  i === 6
    ? { ...row, Sector: 'Local goverment council' }
    : i === 18
      ? { ...row, 'Representative first day': '31/02/2030' }
      : row,
);

describe('a table from a sheet', () => {
  let house: House;
  let national: Guest;
  let coordinator: Guest;
  beforeAll(async () => {
    house = await openHouse();
    [national, coordinator] = await Promise.all([house.enter(), house.enter()]);
    await national.signIn('honoria.lanternby@example.org');
    await national.ask(
      `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { problems { message } } }`,
      {
        input: { name: NAME, tier: 'REGIONAL', area: 'The Severn', region: '', coordinatorEmail: COORDINATOR },
      },
    );
    await coordinator.openMail(COORDINATOR, /Invitation to Severn Gate/);
    await coordinator.letter.getByRole('link', { name: 'Accept the invitation' }).click();
    await coordinator.fill('Your name', 'Tamsin Harebell');
    await coordinator.fill('Job title', 'Partnership Coordinator');
    await coordinator.fill('Password', 'kettle orchard violet tram');
    await coordinator.page.getByLabel('I accept what I undertake').check();
    await coordinator.press('Accept and sign in');
    await coordinator.page.waitForURL(`**/partnerships/${SLUG}`);
    await coordinator.heading(NAME).waitFor();
  });
  afterAll(async () => await house?.close());

  const choose = (label: string, name: string, buffer: Buffer) =>
    coordinator.page
      .getByLabel(label, { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  let toMend: Buffer;

  test('a coordinator checks a workbook of 25 seats, and the two faulty rows are named with what is wrong', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}/people`);
    await coordinator.follow('Import a sheet');
    await coordinator.heading('Import seats and people').waitFor();
    await coordinator.press('Check the sheet');
    await coordinator.page.getByRole('alert').getByRole('link', { name: 'Choose a file' }).waitFor();
    await choose('Your sheet', 'seats.xlsx', await workbook(faulty));
    await coordinator.press('Check the sheet');
    await coordinator.page.getByRole('heading', { name: '2 rows to be mended' }).waitFor();
    const shown = coordinator.page.getByRole('table', { name: 'To be mended: 2 rows' }).getByRole('row');
    expect(await shown.count()).toBe(3);
    expect(await shown.nth(1).textContent()).toMatch(
      /^8College of Severnside.*Sector: There is no sector “Local goverment council”.*$/,
    );
    expect(await shown.nth(2).textContent()).toMatch(
      /^20Chamber of Wyebridge.*Representative first day: “31\/02\/2030” is not a day in the calendar/,
    );
    expect(await coordinator.page.getByRole('button', { name: /^Add \d+ seats/ }).count()).toBe(0);
    expect(await barriers(coordinator.page)).toEqual([]);
  });

  test('the same sheet comes back with the faults in a column of its own', async () => {
    const [file] = await Promise.all([coordinator.page.waitForEvent('download'), coordinator.press('as a workbook')]);
    toMend = readFileSync(await file.path());
    const [headings, ...given] = await readSheet(toMend);
    expect(headings?.at(-1)).toBe('Faults');
    expect(given.filter((row) => row.at(-1)).map(([agency]) => agency)).toEqual([
      'College of Severnside',
      'Chamber of Wyebridge',
    ]);
    expect(given).toHaveLength(25);
  });

  test('mended and checked again it is in order, and is imported', async () => {
    await choose('The mended sheet', 'seats mended.xlsx', await workbook(rows));
    await coordinator.press('Check the mended sheet');
    await coordinator.page.getByRole('heading', { name: 'The sheet is in order' }).waitFor();
    await coordinator.page.getByText('25 invitations will go out by email at once').waitFor();
    expect(await barriers(coordinator.page)).toEqual([]);
    await coordinator.press('Add 25 seats and send 25 invitations');
    await coordinator.page
      .getByRole('alert')
      .getByText('25 seats added, 25 agencies made known and 25 invitations sent.')
      .waitFor({ timeout: 30_000 });
    await coordinator.page.getByRole('table', { name: 'Imported before' }).getByText('Tamsin Harebell').waitFor();
  });

  test('the table has 25 seats, and everybody is invited', async () => {
    await coordinator.follow('See people and seats');
    await coordinator.heading('People and seats').waitFor();
    await coordinator.page.getByRole('link', { name: 'Probation of Wyebridge' }).waitFor();
    await coordinator.goTo(`/partnerships/${SLUG}`);
    await coordinator.page.getByText('25 seats').first().waitFor();
    await coordinator.goTo(`/partnerships/${SLUG}/invitations`);
    expect(await coordinator.page.getByRole('row').count()).toBe(27);
    await coordinator.page.getByText('Person Number 25').waitFor();
    const invited = await house.enter();
    await invited.openMail('person.25@severn.example.org', /Invitation to Severn Gate/);
    await invited.letter.getByRole('link', { name: 'Accept the invitation' }).waitFor();
    await invited.leave();
  });

  test('the table taken out and brought in again changes nothing', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}/people`);
    const [file] = await Promise.all([coordinator.page.waitForEvent('download'), coordinator.follow('as CSV')]);
    await coordinator.follow('Import a sheet');
    await choose('Your sheet', 'table.csv', readFileSync(await file.path()));
    await coordinator.press('Check the sheet');
    await coordinator.page.getByRole('heading', { name: 'The table is as the sheet says already' }).waitFor();
    expect(await coordinator.page.getByRole('cell', { name: 'No change' }).count()).toBe(25);
  });

  test('no browser complained of anything', () => {
    expect([...national.complaints, ...coordinator.complaints]).toEqual([]);
  });
});
