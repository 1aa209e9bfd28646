import { readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { sizesAt } from './generated-data.js';
import { fillDirectory } from './many-partnerships.js';
import { residentMemory } from './processes.js';
import { startApi } from './servers.js';
import { makeWorld } from './world.js';

const { values: given } = parseArgs({
  options: {
    public: { type: 'boolean' },
    partnerships: { type: 'string', default: '6000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
const load = { connections: Number(given.connections), duration: Number(given.seconds) };

const world = await makeWorld(sizesAt(0.25), false);
await fillDirectory(world, Number(given.partnerships));
const api = await startApi(world, given.build, residentMemory);
const { origin } = new URL(api.ask({ name: '', query: '', variables: () => ({}) }).url);

try {
  /** Of each, the same file or page: whole, and as whoever has it asks whether it is still so. */
  const ways = [
    { name: 'static file', path: '/icon.svg' },
    { name: 'large static file', path: largest() },
    { name: 'home', path: '/' },
    { name: 'library', path: '/library' },
    { name: 'feed', path: '/library/feed.atom' },
    { name: 'site map', path: '/sitemap.xml' },
    { name: 'directory', path: '/directory?near=Bristol' },
    { name: 'map', path: '/directory/map' },
    { name: 'all as CSV', path: '/directory.csv' },
    { name: 'all as GeoJSON', path: '/directory.geojson' },
    { name: 'a region as CSV', path: '/directory.csv?region=E12000009' },
  ];
  const figures = new Map<string, { whole: number[]; same: number[]; bytes: number }>();
  for (let round = 0; round <= Number(given.rounds); round += 1) {
    for (const { name, path } of ways) {
      const answer = await fetch(origin + path);
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      const etag = (await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag')!;
      const figure = figures.get(name) ?? { whole: [], same: [], bytes: Buffer.byteLength(text) };
      figures.set(name, figure);
      const whole = await pressed(origin + path, {});
      const same = await pressed(origin + path, { 'if-none-match': etag });
      // The first round warms up, and is not counted.
      if (round > 0) {
        figure.whole.push(whole);
        figure.same.push(same);
      }
    }
  }
  const file = figures.get('static file')!;
  console.log(
    `${given.rounds} rounds of ${given.seconds} s in turns, ${given.connections} connections, medians. Load of the machine: ${loadavg()[0]!.toFixed(1)}.\n`,
  );
  console.log('| | bytes | whole/s | of the file | 304/s | of the file |\n| --- | --- | --- | --- | --- | --- |');
  for (const [name, { whole, same, bytes }] of figures) {
    const part = (of: number[], all: number[]) => `${((median(of) / median(all)) * 100).toFixed(0)} %`;
    console.log(
      `| ${name} | ${bytes} | ${median(whole).toFixed(0)} | ${part(whole, file.whole)} | ${median(same).toFixed(0)} | ${part(same, file.same)} |`,
    );
  }
} finally {
  await api.stop();
  await world.stop();
}

/** The largest script of the portal. */
function largest(): string {
  const folder = join(given.build, 'portal/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sizes = scripts.map((name) => ({ name, size: statSync(join(folder, name)).size }));
  return `/assets/${sizes.toSorted((one, other) => other.size - one.size)[0]!.name}`;
}

/** Answers in a second. */
async function pressed(url: string, headers: Record<string, string>): Promise<number> {
  const { errors, duration, ...answers } = await autocannon({ url, method: 'GET', headers, ...load });
  if (errors > 0) throw new Error(`${url} failed ${errors} times.`);
  return (answers['2xx'] + answers.non2xx) / duration;
}

function median(of: readonly number[]): number {
  const sorted = of.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
