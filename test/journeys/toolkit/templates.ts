import type { Page } from 'playwright-core';

interface Used {
  /** Signed in as an officer who may draft the terms of reference of the partnership. */
  readonly page: Page;
  /** The address of a template that is called a model terms of reference. */
  readonly template: string;
  readonly partnership: string;
  readonly slug: string;
}

/** From a template to the draft of the terms of reference, which says what it was made from. */
export async function beginTermsFromTemplate({ page, template, partnership, slug }: Used): Promise<void> {
  await page.goto(template);
  await page.getByRole('link', { name: 'Use this template' }).waitFor();
  const title = (await page.title()).replace(' – Roundtable', '');
  await page.getByRole('link', { name: 'Use this template' }).click();
  await page.getByRole('heading', { level: 1, name: 'Use this template' }).waitFor();
  await page.getByLabel('For which partnership?').selectOption({ label: partnership });
  await page.getByRole('radio', { name: 'The draft of our terms of reference' }).check();
  await page.getByRole('button', { name: 'Make our copy' }).click();
  await page.waitForURL(`**/partnerships/${slug}/terms-of-reference`);
  await page.getByRole('link', { name: 'Read the draft' }).click();
  await madeFrom(page, title);
}

interface Begun extends Used {
  readonly title: string;
}

/** From a template to a governance document of another name: without one it is asked for, and what was chosen stays. */
export async function beginDocumentFromTemplate({ page, template, partnership, slug, title }: Begun): Promise<void> {
  await page.goto(`${template}/use-template`);
  await page.getByRole('heading', { level: 1, name: 'Use this template' }).waitFor();
  await page.getByLabel('For which partnership?').selectOption({ label: partnership });
  await page.getByRole('radio', { name: 'Another governance document' }).check();
  const name = page.getByLabel('What is the document to be called?');
  const called = await name.inputValue();
  await name.fill('');
  await page.getByRole('button', { name: 'Make our copy' }).click();
  await page.getByRole('alert').getByText('Enter what the document is to be called').waitFor();
  await name.fill(title);
  await page.getByRole('button', { name: 'Make our copy' }).click();
  await page.waitForURL(`**/partnerships/${slug}/governance`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await madeFrom(page, called);
}

async function madeFrom(page: Page, title: string): Promise<void> {
  const fact = page
    .getByRole('definition')
    .filter({ hasText: title })
    .filter({ hasText: /\(version \d+\)/ });
  await fact.waitFor();
}
