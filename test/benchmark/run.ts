import { deepStrictEqual } from 'node:assert';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizesAt } from './generated-data.js';
import { answerOf, press, statementsOf, type Round } from './measure.js';
import { giveActions } from './many-actions.js';
import { giveTraining } from './much-training.js';
import { actionsPage, pages, trainingPage } from './pages.js';
import { isMeasurable, residentMemory } from './processes.js';
import { tableOf, type Measured } from './report.js';
import { startApi, startRaw, type Server } from './servers.js';
import { makeWorld, type World } from './world.js';

const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    page: { type: 'string', multiple: true },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    quick: { type: 'boolean', default: false },
    actions: { type: 'boolean', default: false },
    training: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const scale = Number(given.scale);
const rounds = given.quick ? 2 : Number(given.rounds);
const load = { connections: Number(given.connections), seconds: given.quick ? 1 : Number(given.seconds) };
const chosen = given.actions
  ? [actionsPage]
  : given.training
    ? [trainingPage]
    : pages.filter(({ name }) => !given.page || given.page.includes(name));

const world = await makeWorld(sizesAt(scale));
if (given.actions) await giveActions(world.admin);
if (given.training) await giveTraining(world.admin, world.agencyId);
const running: Server[] = [];
try {
  const raw = await startRaw(world, residentMemory);
  running.push(raw);
  const api = await startApi(world, given.build, residentMemory);
  running.push(api);
  const idle = { raw: await raw.idleMemory(), api: residentMemory(api.pid) };
  await assertEqualAnswers(raw, api);
  const statements = await countStatements(api, world);
  const measured = await measure(raw, api, statements);

  const { partnerships, people } = sizesAt(scale);
  console.log(
    `\nScale ${scale}: ${partnerships} partnerships, ${people} people. ${load.connections} connections, ${rounds} rounds of ${load.seconds} s in turns, medians. ${cpus().length} processors, shared with the database and the load. Node ${process.versions.node}.\n`,
  );
  console.log(tableOf(measured));
  console.log(
    `\nMemory of the API: ${idle.api} MiB idle, ${residentMemory(api.pid)} MiB after the load. Of the bare server: ${idle.raw} and ${residentMemory(raw.pid)} MiB.`,
  );
  if (!isMeasurable) console.log('CPU and memory are read from /proc, which this system does not have.');
  for (const { page, statements: taken } of measured.filter((each) => each.statements > each.page.rootFields)) {
    console.error(`Over budget: the ${page.name} page takes ${taken} statements for ${page.rootFields} root fields.`);
    process.exitCode = 1;
  }
} finally {
  for (const server of running) await server.stop();
  await world.stop();
}

/** Numbers of two servers that say different things mean nothing. */
async function assertEqualAnswers(raw: Server, api: Server) {
  for (const page of chosen)
    deepStrictEqual(
      await answerOf(api, page),
      await answerOf(raw, page),
      `The ${page.name} page of the API is not that of the bare server.`,
    );
}

async function countStatements(api: Server, { admin }: World): Promise<number[]> {
  const counts: number[] = [];
  for (const page of chosen) {
    const { perRequest, texts } = await statementsOf(api, page, admin);
    counts.push(perRequest);
    if (given.verbose) for (const text of texts) console.log(`-- ${page.name}\n${text}\n`);
  }
  return counts;
}

/** In turns, so that whatever else the machine does strikes both alike; what warms up is not counted. */
async function measure(raw: Server, api: Server, statements: readonly number[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [index, page] of chosen.entries()) {
    const of: { raw: Round[]; api: Round[] } = { raw: [], api: [] };
    for (const server of [raw, api]) await press(server, page, world.postmaster, { ...load, seconds: 2 });
    for (let n = 0; n < rounds; n++) {
      for (const server of [raw, api]) of[server.name].push(await press(server, page, world.postmaster, load));
    }
    measured.push({ page, statements: statements[index] ?? 0, ...of });
  }
  return measured;
}
