import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Guest } from '../guest.js';

interface Evaluated {
  /** Runs the campaign, which has ended. */
  readonly runs: Guest;
  readonly campaignId: string;
}

const SECTIONS = ['What worked', 'What did not', 'What comes next'];

/** From the campaign's page: drafted, written by keyboard, signed off, downloaded, and put into the library as a case study. */
export async function evaluate({ runs, campaignId }: Evaluated): Promise<void> {
  const { page } = runs;
  await runs.goTo(`/campaigns/${campaignId}`);
  await runs.follow('Evaluate the campaign');
  await runs.press('Begin the evaluation');
  await page.getByText('It is drafted.').waitFor();
  for (const section of SECTIONS) {
    await runs.follow(`Write ${section}`);
    await runs.heading(section).waitFor();
    await writeByKeyboard(runs);
    await page.getByText(`“${section}” is saved.`).waitFor();
  }
  await page.getByRole('link', { name: 'https://example.org/the-guide' }).first().waitFor();
  await runs.press('Sign it off');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign it off' }).click();
  await page.getByText('The evaluation is signed off.').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download it (PDF)' }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await runs.follow('Tell others what came of it');
  await runs.press('Put it into the library');
  await page.getByRole('link', { name: 'Enter a summary' }).waitFor();
  await runs.fill('Summary', 'What was tried, and what others can take from it.');
  await page.getByLabel('Awareness and communications').check();
  await runs.press('Put it into the library');
  await page.getByText('It is in the library, with its reviewers.').waitFor();
  await runs.goTo(`/campaigns/${campaignId}`);
  await page.getByText('is not published yet').waitFor();
}

/** The library's reviewer publishes it, and whoever took part is led to it from the campaign, and back. */
export async function publish(
  reviews: Guest,
  reads: Guest,
  { campaignId, title }: { campaignId: string; title: string },
) {
  await reviews.goTo('/library/review');
  await reviews.follow(title);
  await reviews.press('Publish');
  await reviews.page.getByText(/is published/).waitFor();
  await reads.goTo(`/campaigns/${campaignId}`);
  await reads.main.getByText('What came of it is told in the library').getByRole('link').click();
  await reads.main.getByText('The evaluation of a campaign').getByRole('link', { name: title }).click();
  await reads.heading(title).waitFor();
}

/** Nothing is pointed at: the tools are one stop of the tab key before the text, and arrow keys go from one to the next. */
async function writeByKeyboard({ page }: Guest): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of this section' });
  await text.focus();
  await page.keyboard.press('Shift+Tab');
  const tools = page.getByRole('toolbar', { name: 'How the text looks' });
  const heading = tools.getByRole('button', { name: 'Heading', exact: true });
  const tool = page.locator('[role=toolbar] button:focus');
  for (let steps = await tools.getByRole('button').count(); steps > 0; steps -= 1)
    if ((await tool.textContent()) !== 'Heading') await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  expect(await heading.getAttribute('aria-pressed')).toBe('true');
  await text.focus();
  await page.keyboard.type('In short');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Posters');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' at stops.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See ');
  await tools.getByRole('button', { name: 'Link' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText('Enter a whole address').waitFor();
  const address = page.getByLabel('Where does it lead?');
  await address.fill('https://example.org/the-guide');
  await page.keyboard.press('Enter');
  await text.getByRole('link').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
}
