import type { Page } from 'playwright-core';

/** The officer, on the page that the letter leads to, says with one press that the entry is right. */
export async function confirmEntry(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Entry in the public directory' }).waitFor();
  await page.getByRole('button', { name: 'It is right as it stands', exact: true }).click();
  await page.getByText('Thank you. The public reads that it is right as of today.').waitFor();
}

/** Consents to what is shown there, and publishes it. */
export async function publishEntry(page: Page): Promise<void> {
  await page.getByLabel(/^The partnership consents to this being public/).check();
  await page.getByRole('button', { name: 'Publish the entry', exact: true }).click();
  await page.getByText('The entry is published.').waitFor();
}

/** Takes it out, after being told what happens. */
export async function withdrawEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Withdraw the entry', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw it', exact: true }).click();
  await page.getByText('Withdrawn. Nobody outside reads it any more.').waitFor();
}
