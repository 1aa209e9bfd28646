import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser/launch-browser.js';
import { sizesAt } from './generated-data.js';
import { fillDirectory } from './many-partnerships.js';
import { residentMemory } from './processes.js';
import { startApi } from './servers.js';
import { makeWorld } from './world.js';

const { values: given } = parseArgs({
  options: {
    map: { type: 'boolean' },
    partnerships: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '9' },
    slower: { type: 'string', default: '4' },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});

/** In the page: when the next picture of it is there, and when the outlines had come; in ms since the address was asked for. */
const onScreen = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve([
  performance.now(), performance.getEntriesByName(new URL('/areas/outlines.json', location.href).href)[0].responseEnd]))))`;

const world = await makeWorld(sizesAt(0.25), false);
await fillDirectory(world, Number(given.partnerships));
const api = await startApi(world, given.build, residentMemory);
const { origin } = new URL(api.ask({ name: '', query: '', variables: () => ({}) }).url);
const browser = await launchBrowser();
try {
  const whole: number[] = [];
  const drawing: number[] = [];
  for (let round = 0; round < Number(given.rounds); round += 1) {
    // Each time somebody else, who has nothing of it yet.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: Number(given.slower) });
    await page.goto(`${origin}/directory/map`, { waitUntil: 'commit' });
    await page.locator('.rt-map__area').first().waitFor({ state: 'attached' });
    const [drawn, came] = await page.evaluate<[number, number]>(onScreen);
    whole.push(drawn);
    drawing.push(drawn - came);
    await context.close();
  }
  console.log(
    `${given.partnerships} partnerships, processor ${given.slower} times slower, ${given.rounds} rounds, nothing kept by the browser.`,
  );
  console.log(
    `From the outlines to the drawing on the screen: ${told(drawing)}. From the address to it: ${told(whole)}.`,
  );
  console.log(`Load: ${loadavg()[0]!.toFixed(1)}.`);
} finally {
  await browser.close();
  await api.stop();
  await world.stop();
}

function told(figures: readonly number[]): string {
  const sorted = figures.toSorted((one, other) => one - other);
  return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms at the median, ${sorted.at(-1)!.toFixed(0)} at worst`;
}
