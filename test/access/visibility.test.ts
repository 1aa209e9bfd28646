import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@lib/access';
import pg from 'pg';
import { aRoundTable, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectToStandIn, markdown } from './checked-in-table.js';
import { measureReach, type Reach } from './reach.js';
import { TABLES, UNGUARDED } from './tables-seen.js';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly owner: string | null;
}

/** Whatever audience is named, a trigger gives each row its own, and the row rules are asked about that. */
const GIVEN_AN_AUDIENCE = ['agency_profile'];

describe('who sees what', () => {
  let app: TestApp;
  let table: RoundTable;
  const rows = new Map<string, Row[]>();
  const reach = new Map<string, Map<string, Reach>>();

  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    for (const [name, { key, label, owner }] of Object.entries(TABLES)) {
      rows.set(
        name,
        await table.world.sql<Row>(
          `select (${key})::text as key, ${label} as label, ${owner ?? 'null'} as owner from ${name} t`,
        ),
      );
    }
    const callers = new Map<string, Caller | null>([['nobody-entered', null], ...table.callers]);
    for (const [who, caller] of callers) {
      const client = new pg.Client(who.startsWith('worker') ? app.database.workerUrl : app.database.apiUrl);
      await client.connect();
      reach.set(who, await measureReach(client, caller, table.people['without-seat'].id));
      await client.end();
    }
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const personOf = (who: string): string | undefined =>
    (
      {
        'response-link': table.people['core-member'],
        'calendar-link': table.people['core-member'],
        'worker-for-core-member': table.people['core-member'],
        ...table.people,
      } as Record<string, { id: string }>
    )[who]?.id;

  /** all, own, some with their number, none, or denied. */
  function extent(who: string, name: string): string {
    const { seen } = reach.get(who)!.get(name)!;
    if (!seen) return 'denied';
    if (seen.length === 0) return 'none';
    const all = rows.get(name)!;
    if (seen.length === all.length) return 'all';
    const owners = all.filter(({ key }) => seen.includes(key)).map(({ owner }) => owner);
    return owners.every((owner) => owner !== null && owner === personOf(who)) ? 'own' : `${seen.length}/${all.length}`;
  }

  function written(who: string, name: string): string {
    const { updated, deleted, insertable } = reach.get(who)!.get(name)!;
    const told = [
      insertable?.length && 'insert',
      updated && `update ${updated}`,
      deleted && `delete ${deleted}`,
    ].filter(Boolean);
    return told.join(', ') || ((insertable ?? updated ?? deleted) === null ? 'denied' : 'none');
  }

  test('every table has a row in the matrix, and a row to be seen', async () => {
    const tables = await table.world.sql<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([...Object.keys(TABLES), ...UNGUARDED].sort());
    expect([...rows].filter(([, found]) => found.length === 0).map(([name]) => name)).toEqual([]);
  });

  test('the table of who sees what is as it was reviewed', () => {
    const everybody = [...reach.keys()];
    const names = Object.keys(TABLES);
    const parts = [
      '# Who sees what',
      'Measured by `test/access/visibility.test.ts` as the roles of the running program, in a database with one partnership (home), one beside it (elsewhere), and everybody who could look at them (`test/factories/round-table.ts`). Regenerate with `UPDATE_TABLES=1`; the diff is the review. **all**, **own** (all that is seen is about oneself), **n/m** (n rows of m), **none**, **denied** (the role may not even ask).',
      '## Rows that exist for each',
      markdown(
        ['', ...names],
        everybody.map((who) => [who, ...names.map((name) => extent(who, name))]),
      ),
      '## Rows that each could write, if the program let them',
      'What grants and row rules leave open before any policy of the program is asked: `insert` where a row may be written under at least one audience that is theirs; `update n` and `delete n` rows.',
      markdown(
        ['', ...names],
        everybody.map((who) => [who, ...names.map((name) => written(who, name))]),
      ),
      ...names
        .filter((name) => new Set(rows.get(name)!.map(({ label }) => label)).size > 1)
        .map((name) => inDetail(name, everybody)),
    ];
    expectToStandIn('test/access/visibility.md', `${parts.join('\n\n')}\n`);
  });

  function inDetail(name: string, everybody: readonly string[]): string {
    const labels = [...new Set(rows.get(name)!.map(({ label }) => label))].sort();
    const mark = (who: string, label: string) => {
      const { seen } = reach.get(who)!.get(name)!;
      const those = rows.get(name)!.filter((row) => row.label === label);
      const count = those.filter(({ key }) => seen?.includes(key)).length;
      return count === 0 ? '·' : count === those.length ? '✔' : `${count}/${those.length}`;
    };
    const told = everybody.filter((who) => reach.get(who)!.get(name)!.seen?.length);
    const silent = everybody.filter((who) => !told.includes(who));
    return [
      `## ${name}`,
      markdown(
        ['', ...told],
        labels.map((label) => [label, ...told.map((who) => mark(who, label))]),
      ),
      ...(silent.length > 0 ? [`Nothing for: ${silent.join(', ')}.`] : []),
    ].join('\n\n');
  }

  test('nobody changes, removes or writes what does not exist for them', () => {
    const beyond: string[] = [];
    for (const [who, tables] of reach) {
      for (const [name, { seen, updated, deleted, insertable }] of tables) {
        const audiences = new Set(tables.get('audience')!.seen);
        if ((updated ?? 0) > (seen?.length ?? 0) || (deleted ?? 0) > (seen?.length ?? 0))
          beyond.push(`${who} changes ${name}`);
        if (!GIVEN_AN_AUDIENCE.includes(name) && insertable?.some((id) => !audiences.has(String(id))))
          beyond.push(`${who} writes ${name}`);
      }
    }
    expect(beyond).toEqual([]);
  });

  test('where nobody has entered nothing exists', () => {
    expect([...reach.get('nobody-entered')!].filter(([, { seen }]) => seen?.length).map(([name]) => name)).toEqual([]);
  });

  test('to who holds a link to answer a meeting no row exists, whatever else is seen by the audience of that meeting', () => {
    const told = [...reach.get('response-link')!].filter(
      ([, { seen, updated, deleted, insertable }]) => seen?.length || updated || deleted || insertable?.length,
    );
    expect(told).toEqual([]);
    expect(reach.get('core-member')!.get('meeting')!.seen!.length).toBeGreaterThan(1);
  });

  test('who reads a calendar by its link can write nothing', () => {
    const written = [...reach.get('calendar-link')!].filter(
      ([, { updated, deleted, insertable }]) => updated !== null || deleted !== null || insertable !== null,
    );
    expect(written).toEqual([]);
    expect(reach.get('calendar-link')!.get('meeting')!.seen).toEqual(reach.get('core-member')!.get('meeting')!.seen);
  });

  test('a seat cannot be moved into an audience that is not one’s own', async () => {
    const client = new pg.Client(app.database.apiUrl);
    await client.connect();
    await client.query('begin');
    const caller = table.callers.get('core-member') as { tokenHash: Buffer };
    await client.query('select app.enter($1)', [caller.tokenHash]);
    const move = client.query(`update seat set audience_id = 3 where id = $1`, [table.seats.core.id]);
    await expect(move).rejects.toThrow(/row-level security/);
    await client.end();
  });
});
