import type { Page } from 'playwright-core';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** By its name, as somebody types it: with scripts or without. */
export async function searchPlace(page: Page, place: string): Promise<void> {
  await page.getByLabel('Place', { exact: true }).fill(place);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await heading(page, new RegExp(` for ${place}$`)).waitFor();
}

/** What covers the place, by tier: `{ Local: [...], Regional: [...] }` */
export async function foundByTier(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const tier of ['Local', 'Sub-regional', 'Regional', 'National']) {
    const list = page.getByRole('list', { name: `${tier} partnerships`, exact: true });
    if ((await list.count()) > 0) found[tier] = await list.getByRole('heading').allInnerTexts();
  }
  return found;
}

/** Of one list of the filter, by the words of its choice without the count. */
export async function narrowTo(page: Page, label: string, choice: string): Promise<void> {
  const options = await page.getByLabel(label, { exact: true }).locator('option').allInnerTexts();
  const option = options.find((each) => each.startsWith(`${choice} (`));
  if (!option) throw new Error(`There is no ${choice} to choose: ${options.join(', ')}`);
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await page.getByRole('button', { name: 'Narrow down', exact: true }).click();
}

/** From the list to one of them. */
export async function openEntry(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await heading(page, name).first().waitFor();
}
