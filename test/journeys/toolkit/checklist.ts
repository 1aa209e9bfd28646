import type { Page } from 'playwright-core';

interface Answering {
  readonly page: Page;
  readonly slug: string;
  /** Questions, in their words, that are answered with no; all others with yes. */
  readonly missing: readonly string[];
}

/** An officer answers the checklist section by section and finishes it; each answer is saved as it is given. */
export async function answerChecklist({ page, slug, missing }: Answering): Promise<void> {
  await page.goto(`/partnerships/${slug}/checklist`);
  await page.getByRole('button', { name: 'Begin an assessment' }).click();
  await page.getByRole('heading', { level: 1, name: 'Answer the checklist' }).waitFor();
  for (;;) {
    for (const question of await page.locator('fieldset').all()) {
      const words = (await question.locator('legend').innerText()).trim();
      const answer = missing.includes(words) ? 'No' : 'Yes';
      await question.getByRole('radio', { name: answer, exact: true }).check();
    }
    const asked = await page.locator('fieldset').count();
    await page
      .getByText('Saved', { exact: true })
      .nth(asked - 1)
      .waitFor();
    const next = page.getByRole('link', { name: /^Next: / });
    if ((await next.count()) === 0) break;
    const title = String(await next.textContent()).replace('Next: ', '');
    await next.click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
  }
  await page.getByRole('button', { name: 'Finish the assessment' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Finish it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Result of the checklist' }).waitFor();
}

/** On the result: what may help with a question that was answered with no, by its titles. */
export async function helpWith(page: Page, question: string): Promise<string[]> {
  return page
    .getByRole('list', { name: `What may help with “${question}”` })
    .getByRole('link')
    .allInnerTexts();
}

/** From the result to the form in which a gap of the library is recorded, with the question taken along. */
export async function recordGapOf(page: Page, question: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: question }).getByRole('link', { name: 'Record a gap' }).click();
  await page.getByRole('heading', { level: 1, name: 'Say what is missing' }).waitFor();
}
