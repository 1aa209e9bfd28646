import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { print } from 'graphql';
import { DirectoryPageDocument } from '../../apps/portal/src/gql/graphql.js';
import { sizesAt } from './generated-data.js';
import { statementsOf } from './measure.js';
import type { Question } from './pages.js';
import { fillDirectory } from './many-partnerships.js';
import { preciseCpuOfFamily, residentMemory } from './processes.js';
import { startApi, type Server } from './servers.js';
import { makeWorld } from './world.js';

const { values: given } = parseArgs({
  options: {
    directory: { type: 'boolean' },
    partnerships: { type: 'string', default: '6000' },
    rounds: { type: 'string', default: '20' },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
/** Rounds that are not counted: a server that has just started is slower. */
const WARM_UP = 10;
const many = Number(given.partnerships);
const rounds = Number(given.rounds);

/** What the public asks: a place, words, filters, and pages far on. */
const asked: Readonly<Record<string, readonly object[]>> = {
  everything: [{ filter: {} }, { filter: {}, after: '3000' }, { filter: {}, sort: 'CONFIRMED' }],
  place: ['Bristol', 'Leeds', 'Cornwall', 'South West', 'Scotland', 'Newport'].map((near) => ({ filter: { near } })),
  words: ['partnership', 'training', 'labour exploitation', 'valley 4211', 'nowhere at all'].map((words) => ({
    filter: { words },
  })),
  filters: [
    { filter: { tier: ['LOCAL'], activity: ['TRAINING'] } },
    { filter: { region: ['E12000009'], sector: ['HEALTH'] } },
    { filter: { policeForceArea: ['E23000036'] } },
    { filter: { near: 'Bristol', words: 'training', tier: ['LOCAL'] } },
  ],
};

const world = await makeWorld(sizesAt(1, 8), false);
let api: Server<Question> | undefined;
try {
  await fillDirectory(world, many);
  api = await startApi(world, given.build, residentMemory);
  console.log(
    `${many} partnerships. ${rounds} rounds after ${WARM_UP}, one request after another. Load before: ${load()}.\n`,
  );
  const { perRequest } = await statementsOf(api, question({ filter: { words: 'training' } }) as never, world.admin);
  console.log(`Statements for the page: ${perRequest}.\n`);
  console.log(
    '| asked | p50 ms | p95 ms | worst ms | processor p50 ms | p95 ms |\n| --- | --- | --- | --- | --- | --- |',
  );
  const times = await measure(api);
  for (const name of [...Object.keys(asked), 'all']) {
    const of = times.filter((each) => name === 'all' || each.name === name);
    const [ms, cpu] = [of.map((each) => each.ms), of.map((each) => each.cpu)];
    const figures = [at(0.5, ms), at(0.95, ms), at(1, ms), at(0.5, cpu), at(0.95, cpu)];
    console.log(`| ${name} | ${figures.map((each) => each.toFixed(1)).join(' | ')} |`);
  }
  console.log(`\nLoad after: ${load()}.`);
} finally {
  await api?.stop();
  await world.stop();
}

function question(variables: object): Question {
  const { near = '' } = (variables as { filter: { near?: string } }).filter;
  return {
    name: 'directory',
    query: print(DirectoryPageDocument),
    variables: () => ({ near, isNear: near !== '', ...variables }),
  } as Question;
}

async function measure(server: Server<Question>) {
  const times: { name: string; ms: number; cpu: number }[] = [];
  const used = () => preciseCpuOfFamily(server.pid) + preciseCpuOfFamily(world.postmaster);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, questions] of Object.entries(asked)) {
      for (const variables of questions) {
        const before = used();
        const ms = await latencyOf(server, variables);
        if (round >= 0) times.push({ name, ms, cpu: used() - before });
      }
    }
  }
  return times;
}

async function latencyOf(server: Server<Question>, variables: object): Promise<number> {
  // As nobody in particular, as the public asks.
  const { url, method, headers, body } = server.ask(question(variables));
  const { cookie: _, ...withoutSession } = headers;
  const began = performance.now();
  const response = await fetch(url, { method, headers: withoutSession, ...(body ? { body } : {}) });
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
