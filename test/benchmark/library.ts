import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import { ResultsPageDocument } from '../../apps/portal/src/gql/graphql.js';
import { sizesAt } from './generated-data.js';
import { generateLibrary, PERCENT_WITH_FILE, RESOURCES_AT_SCALE_1 } from './generated-library.js';
import type { Question } from './pages.js';
import { preciseCpuOfFamily, residentMemory } from './processes.js';
import { startApi, type Server } from './servers.js';
import { makeWorld, type World } from './world.js';

const { values: given } = parseArgs({
  options: {
    library: { type: 'boolean' },
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '10' },
    keep: { type: 'string' },
    buffers: { type: 'string', default: '2GB' },
    verbose: { type: 'boolean', default: false },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});

/** What people ask for, in words and filters: what is everywhere, what is in some, and what is nearly nowhere. */
const asked: Readonly<Record<string, readonly object[]>> = {
  broad: [
    { words: 'housing', filter: { topics: ['HEALTH'] } },
    { words: 'safeguarding', filter: { kinds: ['GUIDANCE'], jurisdictions: ['WALES'] } },
    { words: 'housing safeguarding', filter: { licences: ['OGL_3'] } },
    { words: 'training', filter: { years: ['2021'] }, sort: 'NEWEST' },
  ],
  middle: [
    { words: 'gangmaster', filter: { topics: ['HEALTH'] } },
    { words: 'nailbar housing', filter: { sectors: ['POLICING'] } },
    { words: 'carwas', filter: { languages: ['cy'] } },
  ],
  rare: [
    { words: 'lampblack', filter: { maturities: ['FINAL'] } },
    { words: 'quayside', filter: { kinds: ['GUIDANCE'] } },
    { words: 'lampblack housing', filter: {} },
  ],
  'inside files': [
    { words: 'passport', filter: { topics: ['HEALTH'] } },
    { words: 'passport housing', filter: { sectors: ['POLICING'] } },
    { words: 'caravan', filter: { jurisdictions: ['ENGLAND'] } },
    { words: 'periwinkle', filter: {} },
  ],
  phrases: [
    { words: '"transit van"', filter: { sectors: ['HEALTH'] } },
    { words: '"passport wages"', filter: {} },
    { words: '"safeguarding housing"', filter: { licences: ['OGL_3'] } },
  ],
  'mistyped or nowhere': [
    { words: 'safegaurding', filter: { topics: ['HEALTH'] } },
    { words: 'xylophonist', filter: {} },
  ],
  'filters alone': [
    { words: null, filter: { topics: ['HEALTH'], kinds: ['TOOLKIT'] } },
    { words: null, filter: {} },
  ],
};

interface Library {
  readonly scale: number;
  readonly world: World;
  readonly api: Server<Question>;
}

const rounds = Number(given.rounds);
const scales = [...new Set([1, Number(given.scale)])];
const libraries: Library[] = [];
try {
  for (const scale of scales) {
    const began = Date.now();
    const keptIn = given.keep && join(given.keep, `library-${scale}`);
    const world = await makeWorld(sizesAt(1, 8), false, { keptIn, buffers: given.buffers });
    if (world.isNew) {
      await generateLibrary(world.admin, world.adminUrl, scale);
      world.keep();
    }
    libraries.push({ scale, world, api: await startApi(world, given.build, residentMemory) });
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `${(RESOURCES_AT_SCALE_1 * scale).toLocaleString('en-GB')} resources, ${world.isNew ? 'made' : 'kept'}, in ${seconds} s.`,
    );
  }
  console.log(
    `\n${rounds} rounds, one request after another, in turns; ${PERCENT_WITH_FILE} % of the resources have a file with words. Load of the machine before: ${load()}.\n`,
  );
  console.log(
    '| words | resources | p50 ms | p95 ms | worst ms | processor p50 ms | p95 ms | worst ms |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  const times = await measure();
  for (const name of [...Object.keys(asked), 'all']) {
    for (const { scale } of libraries) {
      const of = times.filter((each) => each.scale === scale && (name === 'all' || each.name === name));
      const figures = [of.map(({ ms }) => ms), of.map(({ cpu }) => cpu)].flatMap((each) =>
        [0.5, 0.95, 1].map((part) => at(part, each).toFixed(1)),
      );
      console.log(`| ${name} | ${(RESOURCES_AT_SCALE_1 * scale).toLocaleString('en-GB')} | ${figures.join(' | ')} |`);
    }
  }
  console.log(`\nLoad of the machine after: ${load()}.`);
} finally {
  for (const { api, world } of libraries) {
    await api.stop();
    await world.stop();
  }
}

/** In turns, so that whatever else the machine does strikes all alike; the first rounds warm up and are not counted. */
async function measure() {
  const times: { scale: number; name: string; ms: number; cpu: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    for (const [name, questions] of Object.entries(asked)) {
      for (const variables of questions) {
        for (const { scale, world, api } of libraries) {
          const used = () => preciseCpuOfFamily(api.pid) + preciseCpuOfFamily(world.postmaster);
          const before = used();
          const ms = await latencyOf(api, variables);
          const cpu = used() - before;
          if (round >= 0) times.push({ scale, name, ms, cpu });
          if (given.verbose && round >= 0) console.log(scale, JSON.stringify(variables), ms.toFixed(1), cpu.toFixed(1));
        }
      }
    }
  }
  return times;
}

async function latencyOf(api: Server<Question>, variables: object): Promise<number> {
  const question = { name: 'search', query: print(ResultsPageDocument), variables: () => variables };
  const { url, method, headers, body } = api.ask(question);
  const began = performance.now();
  const response = await fetch(url, { method, headers, ...(body ? { body } : {}) });
  const text = await response.text();
  const ms = performance.now() - began;
  if (!response.ok || text.includes('"errors"')) throw new Error(`${JSON.stringify(variables)}: ${text.slice(0, 500)}`);
  return ms;
}

function at(part: number, figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

function load(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
}
