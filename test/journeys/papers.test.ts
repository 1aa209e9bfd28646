import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { smallPdf } from '../../apps/api/src/demo/small-pdf.js';
import { inDays } from '../factories/days.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { chooseOverABadLine, choosePdf } from './paperwork.js';
import { fillDay, told } from './ways.js';

jest.setTimeout(120_000);

const BLESSING = 'blessing.larkspur@example.org';
const PETRA = 'petra.nightjar@example.org';

/** From a paper that is asked for to the mail that says it is there. */
describe('papers of a meeting', () => {
  let house: House;
  let coordinator: Guest;
  let author: Guest;
  let member: Guest;
  let papers: string;

  beforeAll(async () => {
    house = await openHouse();
    [coordinator, author, member] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await coordinator.signIn('rosalind.thistlewood@example.org');
    await author.signIn(BLESSING);
    await member.signIn(PETRA);
    const { viewer } = await author.ask<{ viewer: { papersOwed: { meeting: { id: string } }[] } }>(
      '{ viewer { papersOwed { meeting { id } } } }',
    );
    papers = `/meetings/${viewer.papersOwed[0]!.meeting.id}/papers`;
  }, 120_000);
  afterAll(async () => await house?.close());

  test('the coordinator asks a seat for a paper, and sees that it is owed', async () => {
    await coordinator.goTo(papers);
    await coordinator.follow('Ask for a paper');
    await coordinator.heading('Ask for a paper').waitFor();
    await coordinator.press('Ask for the paper');
    await coordinator.page.getByRole('link', { name: 'Choose whom you ask' }).waitFor();
    await coordinator.page.getByLabel('Whom do you ask?').selectOption({ label: 'Lantern House: Blessing Larkspur' });
    await coordinator.fill('What is the paper called?', 'Beds for men');
    await coordinator.fill('What is wanted of it? (optional)', 'How many, where, until when.');
    await fillDay(coordinator, 'By when?', inDays(4));
    await coordinator.press('Ask for the paper');
    await told(coordinator, /“Beds for men” is asked for by/);
    await coordinator.main.getByText('From Blessing Larkspur, Lantern House', { exact: false }).first().waitFor();
  });

  test('whoever is asked is told by mail, and is reminded of what is overdue; nobody else sees it', async () => {
    await author.openMail(BLESSING, /You are asked for “Beds for men”/);
    expect(await author.letter.getByText('How many, where, until when.').count()).toBe(1);
    await author.openMail(BLESSING, /Overdue: “Progress against the delivery plan”/);
    await author.goTo('/');
    const owed = author.page
      .getByRole('region', { name: /Papers you are asked for/ })
      .getByRole('heading', { level: 3 });
    expect(await owed.allTextContents()).toEqual(['Progress against the delivery plan', 'Beds for men']);
    await member.goTo(papers);
    expect(await member.main.getByText('Beds for men').count()).toBe(0);
  });

  test('it is uploaded with its limits said before, and a broken file is refused', async () => {
    await author.goTo('/');
    await author.follow('Deliver it Beds for men');
    await author.heading('Beds for men').waitFor();
    await author.main
      .getByText('PDF, DOCX, PPTX, XLSX, ODT, HTML, TXT, JPG, JPEG or PNG, 200 MB or smaller.')
      .waitFor();
    await author.page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'beds.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') });
    await author.main.getByText(/its content is something else or damaged/).waitFor();
    await choosePdf(author, 'beds.pdf', 'Beds');
    await author.press('Deliver the paper');
    await told(author, /“Beds for men” is delivered/);
    await member.goTo(papers);
    await member.main.getByRole('link', { name: 'Beds for men', exact: true }).waitFor();
  });

  test('a new version takes its place at the same address', async () => {
    const address = author.path;
    await author.follow('Deliver a new version');
    await author.heading('Deliver a new version').waitFor();
    await chooseOverABadLine(author, 'beds-2.pdf', smallPdf(['More beds']));
    await author.fill('What is different? (optional)', 'Two more in Hexham.');
    await author.press('Deliver this version');
    await told(author, /Version 2 is the current one now/);
    expect(author.path).toBe(address);
    await member.goTo(address);
    await member.main.getByText('1, replaced').waitFor();
    await member.main.getByText('2, current').waitFor();
  });

  test('a restricted paper is there for those it is for, and for nobody else', async () => {
    await coordinator.goTo(papers);
    await coordinator.follow('Add a paper');
    await coordinator.heading('Add a paper').waitFor();
    await coordinator.fill('Title', 'Premises of concern');
    await choosePdf(coordinator, 'premises.pdf', 'Premises');
    await coordinator.page.getByLabel('Statutory members and the officers').check();
    await coordinator.page.getByLabel('OFFICIAL-SENSITIVE', { exact: true }).check();
    await coordinator.fill('How is it to be handled?', 'Do not forward.');
    await coordinator.press('Add the paper');
    await told(coordinator, /“Premises of concern” is there for those who may read it/);
    await coordinator.page.getByRole('link', { name: 'Premises of concern', exact: true }).click();
    await coordinator.main
      .getByText(/OFFICIAL-SENSITIVE\. Statutory members and the officers only\. Do not forward\./)
      .waitFor();
    const address = coordinator.path;
    await member.goTo(papers);
    expect(await member.main.getByText('Premises of concern').count()).toBe(0);
    await member.goTo(address);
    await member.heading('Page not found').waitFor();
  });

  test('papers of one item are put in order by the keyboard', async () => {
    await coordinator.goTo(papers);
    const down = coordinator.page.getByRole('button', { name: 'Move down Beds for men' });
    await down.focus();
    await down.press('Enter');
    await coordinator.page.getByRole('status').filter({ hasText: 'Beds for men is now 2 of 2.' }).waitFor();
  });

  test('circulating tells each of what is for them', async () => {
    await coordinator.press('Circulate papers');
    await told(coordinator, /The papers are circulated/);
    await member.openMail(PETRA, /^Papers: /);
    expect(await member.letter.getByText('Beds for men (Late paper. Version 2)').count()).toBe(1);
    const body = await member.letter.locator('body').textContent();
    expect(body).not.toMatch(/Premises|restricted/);
  });

  test('a paper is removed and put back', async () => {
    await coordinator.goTo(papers);
    await coordinator.page.getByRole('link', { name: 'Beds for men', exact: true }).click();
    await coordinator.heading('Beds for men').waitFor();
    await coordinator.press('Remove this paper');
    await coordinator.press('Remove the paper');
    await told(coordinator, /“Beds for men” is removed/);
    await member.goTo(papers);
    expect(await member.main.getByText('Beds for men').count()).toBe(0);
    await coordinator.page.getByText('Removed papers (1)').click();
    await coordinator.press('Put back Beds for men');
    await told(coordinator, /“Beds for men” is back/);
    await coordinator.main.getByRole('link', { name: 'Beds for men', exact: true }).waitFor();
  });

  test('the browser complains of nothing', () => {
    // What was refused on purpose is told by the browser too.
    const complaints = [coordinator, author, member].flatMap((guest) => guest.complaints);
    expect(complaints.filter((each) => !/415|ERR_CONNECTION_RESET/.test(each))).toEqual([]);
  });
});
