import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entering } from '@lib/access';
import { connect, ReadLanes, transaction, UnitOfWork } from '@lib/database';
import pg from 'pg';
import { aRoundTable, MEETINGS, PEOPLE, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

/** Few connections serve everybody: what was set for one must never be there for the next. */
describe('in a crowd', () => {
  let app: TestApp;
  let table: RoundTable;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    visitors.set('public', app.visitor());
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const QUERY = `query ($slug: String!, ${MEETINGS.map((name) => `$${name}: ID!`).join(', ')}) {
    viewer { person { id name phone } upcomingMeetings { nodes { title } } }
    partnership(slug: $slug) { seats { id } viewerCan { invite scheduleMeeting } }
    ${MEETINGS.map((name) => `of_${name}: meeting(id: $${name}) { title viewerCan { cancel } }`).join(' ')} }`;

  async function ask(visitor: Visitor, signal?: AbortSignal): Promise<string> {
    const variables = {
      slug: table.home.slug,
      ...Object.fromEntries(MEETINGS.map((name) => [name, table.meetings[name].id])),
    };
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables }),
      signal: signal ?? null,
    });
    return response.text();
  }

  test('every answer belongs to who asked, though all ask at once and some hang up', async () => {
    const alone = new Map<string, string>();
    for (const [who, visitor] of visitors) alone.set(who, await ask(visitor));
    expect(new Set(alone.values()).size).toBeGreaterThan(10);
    const asked = Array.from({ length: 60 }, () => [...visitors]).flat();
    const answers = asked.map(async ([who, visitor], index) => {
      const hangsUp = index % 7 === 3;
      const said = ask(visitor, hangsUp ? AbortSignal.timeout(index % 20) : undefined);
      return [who, hangsUp ? await said.catch(() => alone.get(who)) : await said];
    });
    const wrong = (await Promise.all(answers)).filter(([who, said]) => said !== alone.get(String(who)));
    expect(wrong).toEqual([]);
  }, 60_000);

  const titles = {
    name: 'titles',
    text: `select coalesce(json_agg(title order by title), '[]') from meeting`,
    values: [],
  };

  test('reads asked for in the very same moment are each their caller’s', async () => {
    const lanes = new ReadLanes({ connectionString: app.database.apiUrl, lanes: 2 });
    const callers = [...table.callers].filter(([who]) => !who.startsWith('worker'));
    const alone = new Map<string, string | null>();
    for (const [who, caller] of callers) {
      alone.set(who, (await lanes.read({ enter: entering(caller), statement: titles })).json);
    }
    expect(new Set(alone.values()).size).toBeGreaterThan(5);
    const asked = Array.from({ length: 50 }, () => callers).flat();
    const answers = await Promise.all(
      asked.map(([, caller]) => lanes.read({ enter: entering(caller), statement: titles })),
    );
    expect(asked.filter(([who], index) => answers[index]?.json !== alone.get(who))).toEqual([]);
    await lanes.close();
  });

  test('of a thousand transactions on two connections, some of them broken off, each is its caller’s', async () => {
    const source = await connect({ url: app.database.apiUrl, entities: [], poolSize: 2, name: 'crowd' });
    const work = new UnitOfWork(source);
    const callers = [...table.callers].filter(([who]) => !who.startsWith('worker'));
    const seen = async () => JSON.stringify(await transaction().query(titles.text));
    const alone = new Map<string, string>();
    for (const [who, caller] of callers) alone.set(who, await work.asAnybody(caller, seen));
    expect(new Set(alone.values()).size).toBeGreaterThan(5);
    const wrong: string[] = [];
    const one = async (index: number) => {
      const [who, caller] = callers[(index * 7) % callers.length]!;
      const ends = index % 10;
      const said = await work
        .asAnybody(caller, async () => {
          const told = await seen();
          if (ends === 3) throw new Error('thrown');
          if (ends === 6) await transaction().query('select 1 / 0');
          if (ends === 9)
            await transaction().query(`insert into agency (name, sector, agency_type) values ('x', 'y', 'z')`);
          return told;
        })
        .catch(() => 'broken off');
      const expected = [3, 6, 9].includes(ends) ? 'broken off' : alone.get(who);
      if (said !== expected) wrong.push(`${index} ${who}: ${said}`);
    };
    // A hundred wait for the two at any time; a thousand would wait for longer than a connection is waited for.
    for (let from = 0; from < 1000; from += 100)
      await Promise.all(Array.from({ length: 100 }, (_, index) => one(from + index)));
    await source.destroy();
    expect(wrong).toEqual([]);
  }, 60_000);

  test('what a caller was let see is gone when their transaction is', async () => {
    const chair = table.callers.get('chair')!;
    const lanes = new ReadLanes({ connectionString: app.database.apiUrl, lanes: 1 });
    expect((await lanes.read({ enter: entering(chair), statement: titles })).json).toContain('CNRY-officers');
    const enter = { text: 'select null as actor', values: [] };
    expect((await lanes.read({ enter, statement: titles })).json).toBe('[]');
    await lanes.close();
    const client = new pg.Client(app.database.apiUrl);
    await client.connect();
    const { text, values } = entering(chair);
    await client.query('begin');
    await client.query(text, values);
    await client.query('commit');
    const { rows } = await client.query(
      `select app.audience_ids()::text as audiences, app.person_id() as person, (select count(*)::int from meeting) as meetings`,
    );
    expect(rows).toEqual([{ audiences: '{}', person: null, meetings: 0 }]);
    await client.end();
  });
});
