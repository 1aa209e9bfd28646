import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../factories/days.js';
import { aPdf } from '../factories/files.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(90_000);

const SLUG = 'humber-estuary';
const HERE = `/partnerships/${SLUG}/terms-of-reference`;

/** Who serves there, by the demo; nobody of the cast chairs it. */
const OFFICERS = `query ($slug: String!) { partnership(slug: $slug) { officers { office person { email } } } }`;

describe('from a draft to a quorum', () => {
  let house: House;
  let coordinator: Guest;
  let chair: Guest;
  let member: Guest;

  beforeAll(async () => {
    house = await openHouse();
    [coordinator, chair, member] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await member.signIn('tariq.moonraker@example.org');
    const { partnership } = await member.ask<{
      partnership: { officers: { office: string; person: { email: string } }[] };
    }>(OFFICERS, { slug: SLUG });
    const emailOf = (office: string) => partnership.officers.find((each) => each.office === office)!.person.email;
    await coordinator.signIn(emailOf('COORDINATOR'));
    await chair.signIn(emailOf('CHAIR'));
  });
  afterAll(async () => await house?.close());

  const alert = (guest: Guest, text: RegExp) => guest.page.getByRole('alert').filter({ hasText: text }).waitFor();
  const date = async (guest: Guest, legend: string, on: string) => {
    const [year = '', month = '', day = ''] = on.split('-');
    const group = guest.page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(day);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  };

  test('the coordinator drafts the first terms as a text', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}`);
    await coordinator.follow('Draft terms of reference');
    await coordinator.heading('Terms of reference').waitFor();
    await coordinator.follow('Draft a new version');
    await coordinator.heading('Draft terms of reference').waitFor();
    await coordinator.press('Keep the draft');
    await coordinator.page.getByRole('link', { name: 'Enter the terms of reference' }).waitFor();
    await coordinator.fill('Terms of reference', '# Purpose\n\nWe meet quarterly.\n\n- Police\n- Health');
    await coordinator.press('Keep the draft');
    await alert(coordinator, /Version 1 is kept as a draft/);
    expect(await coordinator.page.getByRole('link', { name: 'Approve the draft' }).count()).toBe(0);
  });

  test('a member reads the draft, which says that it is none', async () => {
    await member.goTo(HERE);
    await member.follow('Read the draft');
    await member.main.getByText('This is a draft. It is not in force.').waitFor();
    await member.page.getByRole('heading', { name: 'Purpose' }).waitFor();
  });

  test('the chair approves it, and it is in force', async () => {
    await chair.goTo(HERE);
    await chair.follow('Approve the draft');
    await chair.heading('Approve version 1').waitFor();
    await date(chair, 'Approved on', inDays(-80));
    await date(chair, 'Review by', inDays(600));
    await chair.press('Approve this version');
    await alert(chair, /Version 1 is approved and in force/);
    await chair.main.getByText(/Review due \d+ \w+ \d{4}/).waitFor();
  });

  test('the second version begins with the words of the first; approved by a meeting, the two are compared', async () => {
    await coordinator.goTo(`${HERE}/draft`);
    const text = coordinator.page.getByLabel('Terms of reference', { exact: true });
    expect(await text.inputValue()).toContain('We meet quarterly.');
    await text.fill((await text.inputValue()).replace('quarterly', 'every month'));
    await coordinator.fill('What has changed (optional)', 'Meetings every month.');
    await coordinator.press('Keep the draft');
    await alert(coordinator, /Version 2 is kept as a draft/);

    await chair.goTo(`${HERE}/approve`);
    await chair.page.getByLabel('A meeting did').check();
    await chair.page.getByLabel('Which meeting?').selectOption('A meeting that is not in Roundtable');
    await chair.fill('What was it called?', 'Board of 12 October, minute 3');
    await date(chair, 'Approved on', inDays(-30));
    await date(chair, 'Review by', inDays(640));
    await chair.press('Approve this version');
    await alert(chair, /Version 2 is approved and in force/);

    await member.goTo(HERE);
    await member.main.getByText('Board of 12 October, minute 3').waitFor();
    await member.follow(/^With version 1/);
    await member.heading('Compare two versions').waitFor();
    const comparison = member.page.locator('.rt-comparison');
    expect(await comparison.locator('del').allTextContents()).toEqual(['[taken out: quarterly]']);
    expect(await comparison.locator('ins').allTextContents()).toEqual(['[put in: every month]']);
  });

  test('a file is uploaded with its limits said before, and downloaded by the table', async () => {
    await coordinator.goTo(`${HERE}/draft`);
    await coordinator.page.getByLabel('As a file').check();
    await coordinator.main
      .getByText('PDF, DOCX, PPTX, XLSX, ODT, HTML, TXT, JPG, JPEG or PNG, 200 MB or smaller.')
      .waitFor();
    const choose = (name: string, buffer: Buffer) =>
      coordinator.page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await choose('terms.pdf', Buffer.from('no pdf at all'));
    await coordinator.main.getByText(/The name of the file says PDF, but its content is something else/).waitFor();
    await choose('Terms 2027.pdf', aPdf('as agreed'));
    await coordinator.page.getByRole('button', { name: 'Remove Terms 2027.pdf' }).waitFor();
    await coordinator.press('Keep the draft');
    await alert(coordinator, /Version 3 is kept as a draft/);

    await member.goTo(`${HERE}/versions/3`);
    const [file] = await Promise.all([
      member.page.waitForEvent('download'),
      member.page.getByRole('link', { name: /^Download Terms 2027.pdf/ }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('as agreed');
    await member.goTo(`${HERE}/compare?from=2&to=3`);
    await member.main.getByText(/Version 3 is a file, which cannot be compared word for word here/).waitFor();
  });

  test('the quorum rule is set, and the partnership says whether its table could decide', async () => {
    await coordinator.goTo(`/partnerships/${SLUG}`);
    await coordinator.follow('Set a quorum rule');
    await coordinator.heading('Quorum rule').waitFor();
    await coordinator.fill('How many seats must be there?', 'many');
    await coordinator.press('Set the quorum rule');
    await coordinator.page.getByRole('link', { name: 'Enter a number of seats from 0 to 500' }).waitFor();
    await coordinator.fill('How many seats must be there?', '400');
    await coordinator.page.getByLabel('Policing', { exact: true }).check();
    await coordinator.press('Set the quorum rule');
    await alert(coordinator, /The quorum rule is set/);
    await member.goTo(`/partnerships/${SLUG}`);
    await member.main.getByText(/The table cannot be quorate as it is filled now:/).waitFor();
    expect(await member.main.textContent()).toMatch(/it needs \d+ more seats\./);
  });

  test('the browser complains of nothing', () => {
    // What was refused on purpose is told by the browser too.
    const complaints = [coordinator, chair, member].flatMap((guest) => guest.complaints);
    expect(complaints.filter((each) => !each.includes('415'))).toEqual([]);
  });
});
