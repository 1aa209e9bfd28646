import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entering, type Caller } from '@lib/access';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';
import { aRoundTable, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import type { Door } from './doors/door.js';
import { DOORS, NO_SECRET } from './doors/index.js';
import { doors } from './schema-walk.js';

/** An answer as it came, but for the reference under which a fault is logged. */
async function answer(visitor: Visitor, [query, variables]: readonly [string, object]): Promise<string> {
  const { status, text } = await visitor.said(JSON.stringify({ query, variables }));
  return `${status} ${text.replace(/"reference":"[^"]*"/g, '"reference":"…"')}`;
}

describe('hidden and absent', () => {
  let app: TestApp;
  let table: RoundTable;
  let database: pg.Client;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    database = new pg.Client(app.database.apiUrl);
    await database.connect();
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 120_000);
  afterAll(async () => {
    await database?.end();
    await table?.world.end();
    await app?.stop();
  });

  /** By person and kind: what is refused changes nothing, and many doors lead to the same. */
  const found = new Map<string, string[]>();

  /** Some of what there is behind a door that does not exist for them: the first, the last, and one between. */
  async function hidden(who: string, door: Door): Promise<string[]> {
    const key = `${who} ${door.leadsTo} ${door.by ?? 'id'}`;
    const all = found.get(key) ?? (await allHidden(table.callers.get(who)!, door));
    found.set(key, all);
    return [...new Set([0, Math.floor(all.length / 2), all.length - 1])].flatMap((nth) => all[nth] ?? []);
  }

  async function allHidden(caller: Caller, { leadsTo, by = 'id' }: Door): Promise<string[]> {
    const all = await table.world.sql<{ id: string }>(`select ${by} as id from ${leadsTo}`);
    await database.query('begin');
    const { text, values } = entering(caller);
    await database.query(text, values);
    const { rows } = await database.query<{ id: string }>(`select ${by} as id from ${leadsTo}`);
    await database.query('rollback');
    const seen = new Set(rows.map(({ id }) => id));
    return all.map(({ id }) => id).filter((id) => !seen.has(id));
  }

  test('every field and mutation that takes an id is tried below', () => {
    expect(doors()).toEqual([...Object.keys(DOORS), ...Object.keys(NO_SECRET)].sort());
  });

  test.each(Object.entries(DOORS))(
    'at %s nobody can tell a hidden one from one that never was',
    async (_name, door) => {
      let tried = 0;
      // Gathered, for to expect something of each of so many answers takes longer than some of the answers.
      const toldApart: [who: string, answer: string, absent: string][] = [];
      for (const [who, visitor] of visitors) {
        const absent = await answer(visitor, await door.ask(door.by === 'slug' ? 'no-such-slug' : randomUUID(), table));
        for (const id of await hidden(who, door)) {
          const said = await answer(visitor, await door.ask(id, table));
          if (said !== absent) toldApart.push([who, said, absent]);
          tried++;
        }
        if (absent.includes('INTERNAL')) toldApart.push([who, 'a fault of ours', absent]);
      }
      expect(toldApart).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    },
  );

  test('what is no id at all is the client’s fault, or absent, but never a fault of ours', async () => {
    const faults = new Set<string>();
    for (const [name, door] of Object.entries(DOORS)) {
      for (const who of ['public', 'core-member', 'chair']) {
        for (const id of ['not-an-id', '', '\u202e', `'; drop table meeting; --`]) {
          if ((await answer(visitors.get(who)!, await door.ask(id, table))).includes('INTERNAL')) faults.add(name);
        }
      }
    }
    expect([...faults]).toEqual([]);
  }, 120_000);

  test('who listens for changes of a hidden meeting is told what they would be told of none', async () => {
    const listen = async (query: string, who: string, id: string) => {
      const cookie = [...visitors.get(who)!.cookies].map((pair) => pair.join('=')).join('; ');
      class TheirSocket extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers: { cookie } });
        }
      }
      const client = createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: TheirSocket,
        retryAttempts: 0,
      });
      try {
        for await (const said of client.iterate({ query, variables: { id } })) return JSON.stringify(said);
        return 'ended';
      } catch (refusal) {
        return JSON.stringify(refusal);
      } finally {
        await client.dispose();
      }
    };
    for (const query of [
      'subscription ($id: ID!) { meetingChanged(id: $id) { id } }',
      'subscription ($id: ID!) { minutesChanged(meetingId: $id) { textId } }',
    ])
      for (const who of ['without-seat', 'co-opted-member', 'observer', 'national-coordinator', 'member-elsewhere']) {
        const absent = await listen(query, who, randomUUID());
        expect(absent).toContain('NOT_FOUND');
        expect([who, await listen(query, who, table.meetings.officers.id)]).toEqual([who, absent]);
      }
  });
});
