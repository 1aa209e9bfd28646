import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import { CampaignResultsPageDocument } from '../../apps/portal/src/gql/graphql.js';
import { generateCampaign, READINGS_AT_SCALE_1 } from './generated-campaign.js';
import { sizesAt } from './generated-data.js';
import { residentMemory } from './processes.js';
import { startApi, type Server } from './servers.js';
import type { Question } from './pages.js';
import { makeWorld, type World } from './world.js';

const { values: given } = parseArgs({
  options: {
    campaign: { type: 'boolean' },
    rounds: { type: 'string', default: '60' },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});

interface Nation {
  readonly scale: number;
  readonly world: World;
  readonly api: Server<Question>;
  readonly question: Question;
}

const rounds = Number(given.rounds);
const nations: Nation[] = [];
try {
  for (const scale of [1, 10]) {
    const began = Date.now();
    const world = await makeWorld(sizesAt(1, 8), false);
    const id = await generateCampaign(world.admin, scale);
    await world.admin.query(
      `insert into office_term (audience_id, office, person_id, starts_on) select 2, 'NATIONAL_COORDINATOR', s.person_id, app.today() - 1 from session s`,
    );
    const question = { name: 'results', query: print(CampaignResultsPageDocument), variables: () => ({ id }) };
    nations.push({ scale, world, question, api: await startApi(world, given.build, residentMemory) });
    console.log(`${inWords(READINGS_AT_SCALE_1, scale)}, made in ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  console.log(`\n${rounds} requests, one after another, in turns. Load of the machine before: ${load()}.\n`);
  const times = await measure();
  console.log('| readings | p50 ms | p95 ms | worst ms | PostgreSQL ms | kB | statements |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { scale, world } of nations) {
    const of = times.filter((each) => each.scale === scale);
    const ms = of.map((each) => each.ms);
    const { calls, mean } = await statements(world);
    console.log(
      `| ${inWords(READINGS_AT_SCALE_1, scale)} | ${[0.5, 0.95, 1].map((part) => at(part, ms).toFixed(1)).join(' | ')} | ${mean.toFixed(1)} | ${Math.round(of[0]!.bytes / 1024)} | ${calls} |`,
    );
    if (calls > 1) {
      console.error(`Over budget: the results page takes ${calls} statements for its root field.`);
      process.exitCode = 1;
    }
  }
  console.log(`\nLoad of the machine after: ${load()}.`);
} finally {
  for (const { api, world } of nations) {
    await api.stop();
    await world.stop();
  }
}

/** In turns, so that whatever else the machine does strikes all alike; the first ones warm up and are not counted. */
async function measure() {
  const times: { scale: number; ms: number; bytes: number }[] = [];
  for (let round = -10; round < rounds; round++) {
    for (const nation of nations) {
      if (round === 0) await nation.world.admin.query('select pg_stat_statements_reset()');
      const { url, method, headers, body } = nation.api.ask(nation.question);
      const began = performance.now();
      const response = await fetch(url, { method, headers, ...(body ? { body } : {}) });
      const text = await response.text();
      const ms = performance.now() - began;
      if (!response.ok || text.includes('"errors"') || !text.includes('"isExact":true'))
        throw new Error(text.slice(0, 500));
      if (round >= 0) times.push({ scale: nation.scale, ms, bytes: text.length });
    }
  }
  return times;
}

/** For one request, beside the one that enters as the caller; and how long PostgreSQL takes for it. */
async function statements({ admin }: World): Promise<{ calls: number; mean: number }> {
  const { rows } = await admin.query<{ calls: number; mean: number }>(
    `select sum(calls)::float8 / ${rounds} as calls, (sum(total_exec_time) / ${rounds})::float8 as mean from pg_stat_statements
     where userid = 'roundtable_api'::regrole and query ~ 'campaign_metric'`,
  );
  return rows[0]!;
}

function inWords(readings: number, scale: number): string {
  return (readings * scale).toLocaleString('en-GB');
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
