import type { Page } from 'playwright-core';
import type { Guest } from '../guest.js';

interface Written {
  readonly page: Page;
  /** Of a partnership that takes messages. */
  readonly name: string;
  readonly message: string;
}

const REFERENCE = /RT-[2-9A-Z]{4}-[2-9A-Z]{4}/;

/**
 * From a partnership's page of the directory: what was forgotten is said and nothing typed is lost, and then there is a reference. The same
 * with scripts and without.
 */
export async function writeTo({ page, name, message }: Written): Promise<string> {
  await page
    .locator('a[href$="/contact"]')
    .filter({ hasNotText: /^Contact$/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: `Contact ${name}` }).waitFor();
  // Nobody fills it in within three seconds.
  const opened = Date.now();
  await page.getByLabel('Your name').fill('Wanda Writer');
  await page.getByLabel('Your message').fill(message);
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByRole('alert').getByText('Tick the box').waitFor();
  await page.getByLabel('Your email address').fill('wanda.writer@example.org');
  await page.getByLabel('You may pass my message').check();
  await page.waitForTimeout(Math.max(0, 3_500 - (Date.now() - opened)));
  await page.getByRole('button', { name: 'Send the message' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your message is sent' }).waitFor();
  return String(REFERENCE.exec(await page.locator('main').innerText())?.[0]);
}

interface Read {
  readonly officer: Guest;
  readonly slug: string;
  readonly reference: string;
  readonly message: string;
}

/** An officer finds it on the page of the partnership, and marks it. */
export async function readAndMark({ officer, slug, reference, message }: Read): Promise<void> {
  await officer.goTo(`/partnerships/${slug}/messages`);
  const card = officer.main.getByRole('article').filter({ hasText: reference });
  await card.getByText(message).waitFor();
  await card.getByRole('button', { name: 'Mark as answered' }).click();
  await card.waitFor({ state: 'detached' });
}
