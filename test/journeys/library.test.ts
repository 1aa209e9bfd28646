import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { pdfOf } from '../factories/packs.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { TestScanner } from '../support/scanner.js';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { choosePdf } from './paperwork.js';
import { told } from './ways.js';

jest.setTimeout(120_000);

const EWAN = 'ewan.saltmarsh@example.org';
const TITLE = 'Bed and breakfast: what councils may ask';
const SURVEY = 'Rooms by the night: a survey';

/** From a draft to a new version of what a colleague has read. */
describe('a resource of the library', () => {
  const scanner = new TestScanner();
  let house: House;
  let member: Guest;
  let officer: Guest;
  let colleague: Guest;
  let submission: string;
  let address: string;

  beforeAll(async () => {
    house = await openHouse({ CLAMD: (await scanner.start()).address });
    [member, officer, colleague] = await Promise.all([house.enter(), house.enter(), house.enter()]);
    await member.signIn(EWAN);
    await officer.signIn('rosalind.thistlewood@example.org');
    await colleague.signIn('petra.nightjar@example.org');
  }, 120_000);
  afterAll(async () => {
    await house?.close();
    await scanner.stop();
  });

  test('a member begins it, and is told at once of all that is missing', async () => {
    await member.goTo('/');
    await member.follow('Library');
    await member.heading('Library').waitFor();
    await member.follow('Submit a resource');
    await member.heading('Submit a resource').waitFor();
    await member.press('Save and go on');
    const faults = member.page.getByRole('alert').getByRole('link');
    expect(await faults.allTextContents()).toEqual([
      'Enter the title',
      'Choose what kind of resource it is',
      'Choose for whom it is',
    ]);
    await member.fill('Title', TITLE);
    await member.page.getByLabel('What is it?').selectOption('GUIDANCE');
    await member.page.getByLabel('Everybody at the table of Tyne Valley Anti-Slavery Partnership').check();
    await member.press('Save and go on');
    await told(member, /The draft is saved/);
    await member.heading('What it says').waitFor();
    submission = member.path.replace('/change', '');
  });

  test('contributors are put in order by the keyboard, and what was typed is kept', async () => {
    await member.press('Add a contributor');
    await member.page.keyboard.type('Ottoline Fairweather');
    await member.press('Add another contributor');
    await member.page.keyboard.type('Dr Ewan Saltmarsh');
    const up = member.page.getByRole('button', { name: 'Move up contributor 2, Dr Ewan Saltmarsh' });
    await up.focus();
    await up.press('Enter');
    await member.page.getByRole('status').filter({ hasText: 'Dr Ewan Saltmarsh is now 1 of 2.' }).waitFor();
    await member.fill('Year', '21');
    await member.press('Save');
    await member.page.getByRole('link', { name: 'Enter a real date: a year, a month and year, or a day' }).click();
    await member.fill('Year', '2026');
    expect(await member.page.getByLabel('Name', { exact: true }).first().inputValue()).toBe('Dr Ewan Saltmarsh');
  });

  test('it is saved half done, and says what is missing before it is submitted', async () => {
    await member.page.getByLabel('Licence', { exact: true }).selectOption('OGL_3');
    await member.page.getByLabel('Local government duties').check();
    await member.page.getByLabel('England', { exact: true }).check();
    await member.press(/language$/);
    await member.page.getByLabel('Language', { exact: true }).first().selectOption('en');
    await member.press('Add a part');
    await member.page.keyboard.type('Licensing');
    await member.fill('Where (optional)', 'page 1');
    await member.press('Save');
    await told(member, /^Saved/);
    await member.heading(TITLE).waitFor();
    const checks = member.page.getByRole('region', { name: 'Checks' }).getByRole('listitem');
    expect(await checks.allTextContents()).toEqual(['Enter a summary.', 'Add a file or a link.']);
    await member.follow('Change what it says');
    await member.fill('Summary', 'What may be asked of whoever lets rooms by the night.');
    await member.press('Save');
    await told(member, /^Saved/);
    await member.follow('Add, change or remove files');
    await member.heading('Files').waitFor();
    await choosePdf(member, 'rooms.pdf', 'Rooms', pdfOf('Rooms', 2));
    await member.page.getByLabel('What is it?', { exact: true }).last().fill('The guide');
    await member.press('Add the file');
    await told(member, /“The guide” is added/);
    await member.follow('Done with files: go on to your submission');
    await member.page.getByText('Nothing is missing', { exact: false }).waitFor();
  });

  test('while it is in review only its reviewers know of it, who return it with reasons', async () => {
    await member.press('Submit for review');
    await told(member, /It is with the officers of Tyne Valley Anti-Slavery Partnership now/);
    await colleague.goTo(submission);
    await colleague.heading('Page not found').waitFor();
    await officer.goTo('/library');
    await officer.follow('Review desk');
    await officer.heading('Review desk').waitFor();
    await officer.follow(TITLE);
    await officer.heading(TITLE).waitFor();
    await officer.press('Return it');
    await officer.page.getByRole('link', { name: 'Enter what is to be mended' }).waitFor();
    await officer.fill('What is to be mended?', 'Say since when the licence is asked for.');
    await officer.press('Return it');
    await told(officer, /It is returned/);
    await officer.heading('Review desk').waitFor();
    expect(await officer.main.getByText(TITLE).count()).toBe(0);
  });

  test('the member is told by mail, mends it, and it is published', async () => {
    await member.openMail(EWAN, /^Returned to you: /);
    await member.goTo('/library/submissions?state=RETURNED');
    await member.follow(TITLE);
    await member.heading(TITLE).waitFor();
    await member.main.getByText('Say since when the licence is asked for.').waitFor();
    await member.follow('Change what it says');
    await member.fill('Summary', 'What may be asked, since 2024, of whoever lets rooms by the night.');
    await member.press('Save');
    await told(member, /^Saved/);
    await member.press('Submit for review');
    await told(member, /^Submitted/);
    await officer.goTo(submission.replace('submissions', 'review'));
    await officer.press('Publish');
    await told(officer, /is published/);
    await officer.heading(TITLE).waitFor();
    address = officer.path;
  });

  test('a colleague finds it, downloads it and takes its reference along', async () => {
    await colleague.goTo('/partnerships/tyne-valley');
    await colleague.follow(TITLE);
    await colleague.heading(TITLE).waitFor();
    expect(colleague.path).toBe(address);
    await colleague.main.getByText('Dr Ewan Saltmarsh and Ottoline Fairweather').first().waitFor();
    await colleague.main.getByRole('link', { name: 'Licensing, page 1' }).waitFor();
    const coming = colleague.page.waitForEvent('download');
    await colleague.follow('Download The guide');
    expect(readFileSync(await (await coming).path(), 'latin1')).toMatch(/^%PDF-/);
    await colleague.page.getByText('Cite this').click();
    await colleague.main
      .getByText(`Saltmarsh, E. and Fairweather, O. (2026) ${TITLE}. Available at:`, { exact: false })
      .waitFor();
  });

  test('a colleague finds it by words in it, without a mouse, and narrows down', async () => {
    await colleague.goTo('/library');
    await colleague.heading('Library').waitFor();
    await colleague.page.keyboard.press('/');
    await colleague.page.keyboard.type('councils letting rooms');
    await colleague.page.keyboard.press('Enter');
    await colleague.heading('Results').waitFor();
    const results = colleague.page.getByRole('list', { name: 'Results' });
    await results.getByRole('link', { name: TITLE }).waitFor();
    expect(await results.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['lets', 'rooms']));
    const kinds = colleague.page.getByLabel('Kind', { exact: true });
    expect(await kinds.locator('option').allTextContents()).toContain('Guidance (1)');
    await kinds.selectOption('GUIDANCE');
    await colleague.press('Narrow down');
    await colleague.page.waitForURL(/kind=GUIDANCE/);
    await results.getByRole('link', { name: TITLE }).waitFor();
  });

  test('the colleague says that they used it and what was missing, and tells what came of trying it', async () => {
    await colleague.page.getByRole('list', { name: 'Results' }).getByRole('link', { name: TITLE }).click();
    await colleague.heading(TITLE).waitFor();
    await colleague.press('I used it');
    await colleague.page.getByRole('status').getByText('You said that you used version 1.').waitFor();
    await colleague.press('Say so');
    await colleague.page.getByRole('link', { name: 'Choose whether it was useful' }).waitFor();
    await colleague.page.getByLabel('Not useful', { exact: true }).check();
    await colleague.fill('What was missing or wrong? (optional)', 'Which councils ask for it already?');
    await colleague.press('Say so');
    await told(colleague, /Whoever looks after it reads what you wrote/);
    await colleague.follow('We tried this: tell what happened');
    await colleague.heading('We tried this').waitFor();
    await colleague.press('Tell what happened');
    await colleague.page.getByRole('link', { name: 'Enter what was done' }).waitFor();
    await colleague.fill('What was done?', 'Asked every guest house in two streets.');
    await colleague.page.getByLabel('It worked in part').check();
    await colleague.page.getByLabel('The table on whose behalf you tell it, and nobody else').check();
    const behalf = colleague.page.getByLabel('On whose behalf do you tell it?');
    await behalf.selectOption({ label: 'Tyne Valley Anti-Slavery Partnership as a whole' });
    await colleague.press('Tell what happened');
    await told(colleague, /Those whom you chose read it/);
    await colleague.main.getByText('Asked every guest house in two streets.').waitFor();
    await member.goTo(address);
    await member.main.getByText('Asked every guest house in two streets.').waitFor();
    await member.follow('Use and comments');
    await member.main.getByText('Which councils ask for it already?').waitFor();
    expect(await member.main.getByText('Fewer than 5, or too near to tell').count()).toBe(3);
  });

  test('whoever finds nothing keeps the search and tells the network what is missing, and a colleague needs it too', async () => {
    await colleague.goTo('/library/results?words=tachographs');
    await colleague.main.getByText('Nothing in the library is about “tachographs”').waitFor();
    await colleague.follow('Save this search');
    await colleague.heading('Save a search').waitFor();
    await colleague.press('Save the search');
    await told(colleague, /^The search is saved/);
    await colleague.main.getByRole('row', { name: /tachographs.*Once a week/ }).waitFor();
    // What was asked for is offered again.
    await colleague.page
      .getByRole('region', { name: 'Your recent searches' })
      .getByRole('link', { name: '“tachographs”' })
      .click();
    await colleague.follow('Tell us what is missing');
    await colleague.heading('Say what is missing').waitFor();
    await colleague.press('Tell the network');
    await colleague.page.getByRole('link', { name: 'Enter what is missing' }).waitFor();
    await colleague.fill('What is missing?', 'How to read a tachograph');
    await colleague.press('Tell the network');
    await told(colleague, /The network sees now what is missing/);
    await member.goTo('/library');
    await member.follow('What is missing');
    await member.heading('What is missing').waitFor();
    await member.follow('How to read a tachograph');
    await member.main.getByText('“tachographs”').waitFor();
    await member.press('I need this too');
    await told(member, /^You need it too/);
    await member.main.getByRole('button', { name: 'I do not need it any more' }).waitFor();
  });

  test('what the server says of a public page goes when its reader goes on', async () => {
    const visitor = await house.enter();
    await visitor.goTo('/library');
    const open = await visitor.main.locator('.rt-resource__title a').first().getAttribute('href');
    await visitor.goTo(open!);
    const said = () => visitor.page.locator('head meta[name^="DC."], head link[rel="canonical"]').count();
    expect(await said()).toBeGreaterThan(5);
    await visitor.main.getByRole('heading', { level: 1 }).waitFor();
    await visitor.page.getByRole('link', { name: 'Library' }).first().click();
    await visitor.heading('Library').waitFor();
    expect(await said()).toBe(1);
    expect(await visitor.page.title()).toBe('Library – Roundtable');
  });

  test('its first pages are looked at as pictures, without a mouse', async () => {
    await colleague.goTo(address);
    await colleague.heading(TITLE).waitFor();
    // Drawn by now, or in a moment: its page does not wait for that.
    const first = colleague.page.getByRole('button', { name: 'Page 1 of The guide' });
    for (let wait = 0; wait < 60 && (await first.count()) === 0; wait += 1) {
      await colleague.page.waitForTimeout(500);
      await colleague.page.reload();
      await colleague.heading(TITLE).waitFor();
    }
    await first.press('Enter');
    const viewer = colleague.page.getByRole('dialog', { name: 'The guide' });
    await viewer.getByRole('status').getByText('Page 1').waitFor();
    const picture = viewer.getByRole('img', { name: 'Page 1 of The guide' });
    const drawn = picture.evaluate((image: { decode(): Promise<void>; naturalWidth: number }) =>
      image.decode().then(() => image.naturalWidth),
    );
    expect(await drawn).toBe(999);
    await colleague.page.keyboard.press('ArrowRight');
    await viewer.getByRole('status').getByText('Page 2').waitFor();
    await colleague.page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'hidden' });
  });

  test('a new version keeps the address, its reviewers see what is different, and the old one says so', async () => {
    await member.goTo(address);
    await member.press('Begin a new version');
    await told(member, /A new version is begun/);
    await member.follow('Change what it says');
    await member.fill('Summary', 'What may be asked of whoever lets rooms, by the night or longer.');
    await member.fill('What is different from the version before? (optional)', 'Covers longer lets.');
    await member.press('Save');
    await told(member, /^Saved/);
    await member.press('Submit for review');
    await told(member, /^Submitted/);
    await officer.goTo('/library/review');
    await officer.follow(TITLE);
    const changes = officer.page.getByRole('region', { name: 'What is different from the version before' });
    await changes.getByText('What may be asked of whoever lets rooms, by the night or longer.').waitFor();
    await changes.getByText('What may be asked, since 2024, of whoever lets rooms by the night.').waitFor();
    await officer.press('Publish');
    await told(officer, /is published/);
    expect(officer.path).toBe(address);
    await colleague.goTo(address);
    await colleague.main.getByText('What may be asked of whoever lets rooms, by the night or longer.').waitFor();
    await colleague.main.getByText(/^Of version 1 you said that you used it and that it was not useful/).waitFor();
    await colleague.page.getByRole('button', { name: 'I used it', exact: true }).waitFor();
    await colleague.follow('Version 1');
    await colleague.page.getByRole('region', { name: 'A newer version exists' }).waitFor();
    await colleague.main.getByText('What may be asked, since 2024, of whoever lets rooms by the night.').waitFor();
    await colleague.follow('Read version 2');
    await colleague.page.waitForURL(`**${address}`);
  });

  test('an officer takes it along to a meeting as a paper, and both say so', async () => {
    await officer.goTo('/partnerships/tyne-valley/meetings');
    const meeting = await officer.main.locator('a[href^="/meetings/"]').first().getAttribute('href');
    await officer.goTo(`${meeting}/papers/add`);
    await officer.fill('Title', 'What councils may ask');
    await officer.page.getByLabel('Something from the library').check();
    await officer.page.getByLabel('Find it in the library').fill('councils may ask');
    await officer.page
      .getByRole('option', { name: new RegExp(TITLE) })
      .first()
      .click();
    await officer.press('Add the paper');
    await told(officer, /What councils may ask/);
    await officer.page.getByRole('link', { name: 'What councils may ask' }).first().click();
    await officer.follow(`${TITLE}, version 2`);
    await officer.main.getByRole('heading', { name: 'Where it is used' }).waitFor();
    expect(await officer.main.locator(`a[href="${meeting}"]`).count()).toBe(1);
  });

  test('a hundred pages and an annex are scanned, and published to the whole network', async () => {
    await officer.goTo('/library/submissions/new');
    await officer.fill('Title', SURVEY);
    await officer.page.getByLabel('What is it?').selectOption('RESEARCH_REPORT');
    await officer.page.getByLabel('Members of all partnerships').check();
    await officer.press('Save and go on');
    await told(officer, /The draft is saved/);
    const draft = officer.path.replace('/change', '');
    await officer.press('Add a contributor');
    await officer.page.keyboard.type('Rosalind Thistlewood');
    await officer.fill('Summary', 'What rooms cost by the night, and who sleeps there.');
    await officer.page.getByLabel('Licence', { exact: true }).selectOption('OGL_3');
    await officer.page.getByLabel('Local government duties').check();
    await officer.page.getByLabel('England', { exact: true }).check();
    await officer.press(/language$/);
    await officer.page.getByLabel('Language', { exact: true }).first().selectOption('en');
    await officer.page
      .getByLabel('Has it an annex for one partnership only?')
      .selectOption({ label: 'Tyne Valley Anti-Slavery Partnership' });
    await officer.press('Save');
    await told(officer, /^Saved/);
    await officer.follow('Add, change or remove files');
    const asked = (label: string) => officer.page.getByLabel(label, { exact: true }).filter({ visible: true });
    const scanned = scanner.scanned;
    const survey = Array.from({ length: 100 }, (_, i) => `What was found in street ${i + 1}`);
    survey[72] = 'Eleven people slept in turns above the bakery';
    await choosePdf(officer, 'survey.pdf', '', pdfSource({ pages: survey.map((text) => ({ text })) }));
    await asked('What is it?').fill('The survey');
    await officer.press('Add the file');
    await told(officer, /“The survey” is added/);
    await choosePdf(officer, 'annex.pdf', 'The addresses, with the quibbleworth file');
    await asked('What is it?').fill('Annex A');
    await asked('Who may read it?').selectOption({
      label: 'Statutory members of Tyne Valley Anti-Slavery Partnership, and its officers',
    });
    await officer.press('Add the file');
    await told(officer, /“Annex A” is added/);
    expect(scanner.scanned - scanned).toBe(2);
    await officer.goTo(draft);
    await officer.press('Submit for review');
    await told(officer, /national coordinators/);
    const curator = await house.enter();
    await curator.signIn('honoria.lanternby@example.org');
    await curator.goTo('/library/review');
    await curator.follow(SURVEY);
    await curator.press('Publish');
    await told(curator, /is published/);
    await curator.leave();
  });

  test('somebody at another table finds a phrase on its page; the annex is found by statutory members, and betrayed to nobody', async () => {
    const elsewhere = await house.enter();
    const statutory = await house.enter();
    await elsewhere.signIn('tariq.moonraker@example.org');
    await statutory.signIn('joyce.rowanberry@example.org');
    const find = async (guest: Guest, words: string) => {
      await guest.goTo(`/library/results?words=${encodeURIComponent(words)}`);
      return guest.page.getByRole('list', { name: 'Results' });
    };
    const hit = async (guest: Guest, words: string) => {
      const until = Date.now() + 30_000;
      let found = await find(guest, words);
      while ((await found.count()) === 0 && Date.now() < until) found = await find(guest, words);
      await found.getByRole('link', { name: SURVEY }).waitFor();
      return found;
    };
    const onItsPage = await hit(elsewhere, '"slept in turns above"');
    await onItsPage.getByRole('link', { name: /page 73/i }).waitFor();
    await (await hit(statutory, 'quibbleworth')).getByText('quibbleworth').first().waitFor();
    for (const guest of [elsewhere, colleague]) {
      expect(await (await find(guest, 'quibbleworth')).count()).toBe(0);
      await guest.main.getByText('Nothing in the library is about “quibbleworth”').waitFor();
      await guest.page.getByRole('combobox').first().fill('quibblewor');
      await guest.page.waitForTimeout(600);
      expect(await guest.page.getByText('quibbleworth').count()).toBe(1);
    }
    await elsewhere.leave();
    await statutory.leave();
  });

  test('the browser complains of nothing', () => {
    expect([member, officer, colleague].flatMap((guest) => guest.complaints)).toEqual([]);
  });
});
