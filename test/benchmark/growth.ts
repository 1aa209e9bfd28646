import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { sizesAt } from './generated-data.js';
import { growingPages } from './growing-pages.js';
import { median } from './measure.js';
import type { Question } from './pages.js';
import { residentMemory } from './processes.js';
import { startApi, type Server } from './servers.js';
import { makeWorld, type World } from './world.js';

const { values: given } = parseArgs({
  options: {
    growth: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '9' },
    requests: { type: 'string', default: '60' },
    page: { type: 'string', multiple: true },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
const rounds = Number(given.rounds);
const requests = Number(given.requests);
const chosen = growingPages.filter(({ name }) => !given.page || given.page.includes(name));
/** Fewer than at scale 1, so that a hundredfold country is made within minutes: no page of these shows more than a few. */
const MEETINGS_EACH = 8;

/** The same pages, in a country of scale 1 and in one so many times larger. */
interface Country {
  readonly scale: number;
  readonly world: World;
  readonly api: Server<Question>;
}

const countries: Country[] = [];
try {
  for (const scale of [1, Number(given.growth)]) {
    const began = Date.now();
    const world = await makeWorld(sizesAt(scale, MEETINGS_EACH));
    countries.push({ scale, world, api: await startApi(world, given.build, residentMemory) });
    const { partnerships, people } = sizesAt(scale);
    console.log(
      `Scale ${scale}: ${partnerships} partnerships, ${people} people, made in ${Math.round((Date.now() - began) / 1000)} s.`,
    );
  }
  console.log(`\n${rounds} rounds of ${requests} requests, one after another, in turns; medians of rounds.\n`);
  console.log(`| page | p50 ms at scale 1 | p50 ms at scale ${given.growth} | ratio |\n| --- | --- | --- | --- |`);
  for (const page of chosen) console.log(await lineOf(page));
} finally {
  for (const { api, world } of countries) {
    await api.stop();
    await world.stop();
  }
}

/** In turns, so that whatever else the machine does strikes both alike; what warms up is not counted. */
async function lineOf(page: Question): Promise<string> {
  const figures = countries.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, country] of countries.entries()) {
      const latency = await latencyOf(country, page);
      if (round >= 0) figures[index]!.push(latency);
    }
  }
  const [small, large] = figures as [number[], number[]];
  const ratios = large.map((latency, round) => latency / small[round]!);
  const ratio = `${median(ratios).toFixed(2)} [${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}]`;
  return `| ${page.name} | ${median(small).toFixed(2)} | ${median(large).toFixed(2)} | ${ratio} |`;
}

async function latencyOf({ api }: Country, page: Question): Promise<number> {
  const { url, method, headers, body } = api.ask(page);
  const times: number[] = [];
  for (let n = 0; n < requests; n++) {
    const began = performance.now();
    const response = await fetch(url, { method, headers, ...(body ? { body } : {}) });
    const text = await response.text();
    times.push(performance.now() - began);
    if (!response.ok || text.includes('"errors"')) throw new Error(`${page.name}: ${text.slice(0, 500)}`);
    if (n === 0 && !text.includes('"id"')) throw new Error(`${page.name} shows nothing: ${text.slice(0, 500)}`);
  }
  return median(times);
}
