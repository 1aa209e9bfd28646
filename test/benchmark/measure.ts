import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type pg from 'pg';
import type { Page } from './pages.js';
import { cpuOf, cpuOfFamily } from './processes.js';
import type { Server } from './servers.js';

/** What one round of one page on one server showed. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU for each request: the server's, and PostgreSQL's for it. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/** Presses one page of one server for some seconds. */
export async function press(
  server: Server,
  page: Page,
  postmaster: number,
  { connections, seconds }: Load,
): Promise<Round> {
  const before = { server: cpuOf(server.pid), database: cpuOfFamily(postmaster) };
  const result = await autocannon({ ...server.ask(page), connections, duration: seconds });
  // What is still under way when the time is up belongs to this round.
  await sleep(100);
  const requests = result['2xx'];
  if (requests === 0 || result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${server.name} answered ${result.non2xx} requests for ${page.name} otherwise than well, and ${result.errors} not at all.`,
    );
  }
  return {
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpu: (cpuOf(server.pid) - before.server) / requests,
    databaseCpu: (cpuOfFamily(postmaster) - before.database) / requests,
  };
}

/** What a server answers, as data. */
export async function answerOf(server: Server, page: Page): Promise<unknown> {
  const { url, method, headers, body } = server.ask(page);
  const response = await fetch(url, { method, headers, ...(body ? { body } : {}) });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${server.name} answered ${response.status} for ${page.name}: ${text.slice(0, 500)}`);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] };
  if (errors)
    throw new Error(
      `${server.name} answered ${page.name} with errors: ${errors.map(({ message }) => message).join('; ')}`,
    );
  return data;
}

/** SQL statements for one request, beside the one that enters as the caller and travels with them. */
export async function statementsOf(
  server: Server,
  page: Page,
  admin: pg.Client,
): Promise<{ perRequest: number; texts: string[] }> {
  const times = 10;
  await answerOf(server, page);
  await admin.query('select pg_stat_statements_reset()');
  for (let n = 0; n < times; n++) await answerOf(server, page);
  const { rows } = await admin.query<{ calls: number; query: string }>(
    `select calls::int, query from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where rolname = $1 and toplevel and query not like 'select app.enter%' and query not like '%app.touch_session%'`,
    [server.name === 'raw' ? 'raw' : 'roundtable_api'],
  );
  return { perRequest: rows.reduce((sum, { calls }) => sum + calls, 0) / times, texts: rows.map(({ query }) => query) };
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const medianRound = (rounds: readonly Round[]): Round => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  serverCpu: median(rounds.map(({ serverCpu }) => serverCpu)),
  databaseCpu: median(rounds.map(({ databaseCpu }) => databaseCpu)),
});
