import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Pages have no frames, and no videos or sounds that axe would have to load first. */
const everywhere = { iframes: false, preload: false, resultTypes: ['violations'] };
/** Colours are the same in every width and for everybody, and take axe longest. */
const withoutColours = { runOnly: tags, rules: { 'color-contrast': { enabled: false } } };
/** What can be otherwise in a hand, and in the dark, than on a desk by day: the rest of axe's rules look at the same elements again. */
const inAHandAtNight = {
  runOnly: [
    'color-contrast',
    'target-size',
    'scrollable-region-focusable',
    'link-in-text-block',
    'button-name',
    'link-name',
    'label',
    'aria-hidden-focus',
    'css-orientation-lock',
  ],
};
const HEIGHT = 900;

/** Whatever keeps somebody out of this page, each as a sentence; none is what we want. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = [...(await faultsOfHeading(page)), ...(await idsGivenTwice(page))];
  const say = (where: string, found: string[]) => faults.push(...found.map((fault) => `${where}: ${fault}`));
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
  for (const [width, colorScheme, rules] of [
    [1280, 'light', undefined],
    [320, 'dark', inAHandAtNight],
  ] as const) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme });
    say(`${width} px, ${colorScheme}`, await barriers(page, rules));
    const tooWide = await page.evaluate<number>(`document.documentElement.scrollWidth - innerWidth`);
    if (tooWide > 0) faults.push(`${width} px: scrolls sideways by ${tooWide} px`);
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** The same of a page that somebody else has looked at closely: other rights show other parts of it, in the same colours. */
export async function faultsAtAGlance(page: Page): Promise<string[]> {
  const faults = [...(await faultsOfHeading(page)), ...(await idsGivenTwice(page))];
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
  faults.push(...(await barriers(page, withoutColours)));
  return faults;
}

/** What axe finds. */
export async function barriers(page: Page, options: object = { runOnly: tags }): Promise<string[]> {
  // Asked for by name alone: axe itself, as an answer, would take a second to put into words.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(`(() => { ${axe} })()`);
  const { violations } = await page.evaluate<{
    violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>(`axe.run(document, ${JSON.stringify({ ...options, ...everywhere })})`);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}. ${nodes.length} of them, such as ${nodes[0]?.target.join(' ')} (${nodes[0]?.failureSummary.replaceAll(/\s+/g, ' ')})`,
  );
}

/** A label, a message or a link that names such an id belongs to whatever comes first, and to nothing else. */
async function idsGivenTwice(page: Page): Promise<string[]> {
  const ids = await page.evaluate<string[]>(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has two elements of the id ${id}`);
}

async function faultsOfHeading(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).allTextContents();
  if (headings.length !== 1) return [`has ${headings.length} main headings`];
  const title = (await page.title()).replace(/ – Roundtable$/, '').replace(/^Error: /, '');
  return title && headings[0]!.trim().endsWith(title) ? [] : [`is called “${title}” and headed “${headings[0]}”`];
}

/** Saves what the page looks like on a desk and in a hand, when SCREENSHOTS names a folder. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: HEIGHT });
    await takePicture(page, `${name}-${width}`);
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT });
}

export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const file = name.replaceAll(/\W+/g, '-').slice(0, 80);
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
}
