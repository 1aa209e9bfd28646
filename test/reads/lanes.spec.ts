import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DatabaseUnavailable, ReadLanes, StatementTimedOut } from '../../libs/database/src/lanes/index.js';
import { entering, makeWorld, type World } from './world.js';

let world: World;
beforeAll(async () => void (world = await makeWorld()));
afterAll(() => world.end());

const lanes = (options: object = {}) =>
  new ReadLanes({ connectionString: world.database.apiUrl, lanes: 2, ...options });
const statement = (text: string, values: unknown[] = [], name = `s_${text.length}_${text.slice(0, 40)}`) => ({
  text,
  values,
  name,
});

const WHO = `select json_build_array(current_setting('app.person_id', true), current_setting('app.audience_ids', true), (select count(*) from person), $1::int)`;

describe('a unit', () => {
  test('is one transaction, which the caller has entered', async () => {
    const { actor, json } = await world.lanes.read({ enter: entering('ann'), statement: statement(WHO, [7]) });
    expect(actor).toEqual({ personId: 'a0000000-0000-4000-8000-000000000001' });
    expect(JSON.parse(json!)).toEqual(['a0000000-0000-4000-8000-000000000001', '{1,2}', 36, 7]);
  });

  test('of nobody sees nothing', async () => {
    const { actor, json } = await world.lanes.read({ enter: entering('a stranger'), statement: statement(WHO, [7]) });
    expect(actor).toBeNull();
    expect((JSON.parse(json!) as unknown[])[2]).toBe(0);
  });

  test('cannot write', async () => {
    const write = statement(`insert into membership select id, id, 1, 1 from club`);
    await expect(world.lanes.read({ enter: entering('ann'), statement: write })).rejects.toMatchObject({
      code: '25006',
    });
  });

  test('fails whole when the caller may not enter', async () => {
    await expect(
      world.lanes.read({
        enter: { text: 'select app.enter($1)', values: [Buffer.from('dead', 'hex')] },
        statement: statement(WHO, [1]),
      }),
    ).rejects.toThrow('may not enter');
  });

  test('takes any value as a value', async () => {
    const values = [
      `'; drop table person; --`,
      `"\\`,
      '\\',
      '€😀',
      null,
      true,
      1.5,
      ['a,b', '"', '\\', null, '{}'],
      { a: `'` },
      new Date(0),
    ];
    const text = `select json_build_array($1::text, $2::text, $3::text, $4::text, $5::text, $6::boolean, $7::float8, $8::text[], $9::jsonb, to_char($10::timestamptz at time zone 'utc', 'YYYY'))`;
    const { json } = await world.lanes.read({ enter: entering('ann'), statement: statement(text, values) });
    expect(JSON.parse(json!)).toEqual([...values.slice(0, 9), '1970']);
  });

  test('with a value that cannot be sent fails alone', async () => {
    const around = [0, 1, 2].map((n) => world.lanes.read({ enter: entering('ann'), statement: statement(WHO, [n]) }));
    const unsendable = statement('select $1::jsonb', [{ n: 1n }]);
    await expect(world.lanes.read({ enter: entering('ann'), statement: unsendable })).rejects.toThrow('cannot be sent');
    expect((await Promise.all(around)).map(({ json }) => (JSON.parse(json!) as unknown[])[3])).toEqual([0, 1, 2]);
  });

  test('that takes too long is ended', async () => {
    const impatient = lanes({ statementTimeout: 50 });
    await expect(
      impatient.read({ enter: entering('ann'), statement: statement('select pg_sleep(3)') }),
    ).rejects.toBeInstanceOf(StatementTimedOut);
    await impatient.close();
  });
});

test('two thousand units of many callers, a quarter failing: no wrong caller, nothing left behind', async () => {
  const crowded = lanes({ lanes: 3, backlog: 2_000, preparedLimit: 5 });
  const callers = ['ann', 'ben', 'a stranger'] as const;
  const seen = {
    ann: ['a0000000-0000-4000-8000-000000000001', '{1,2}', 36],
    ben: ['a0000000-0000-4000-8000-000000000002', '{1,3}', 32],
    'a stranger': ['', '', 0],
  };
  const failing = [
    statement('select 1 / ($1::int - $1::int)'),
    statement('select no_such_column from person where $1::int = 1'),
    statement(`select json_build_array($1::int, (select 'x' || count(*) from person)::int)`),
    statement('this is not SQL $1'),
  ];
  const units = Array.from({ length: 2_000 }, async (_, n) => {
    // Spread out, so that some find a quiet lane and some a busy one.
    await new Promise((resolve) => setTimeout(resolve, (n * 7919) % 400));
    const caller = callers[(n * 31) % 3]!;
    const fails = n % 4 === 0;
    const cannotEnter = n % 16 === 0;
    const enter = cannotEnter
      ? { text: 'select app.enter($1) as actor', values: [Buffer.from('dead', 'hex')] }
      : entering(caller);
    // More texts than a lane keeps prepared, so that they are forgotten and prepared anew under way.
    const good = { ...statement(`${WHO} /* ${n % 9} */`), name: `good_${n % 9}` };
    const asked = crowded.read({
      enter,
      statement: { ...(fails && !cannotEnter ? failing[(n / 4) % 4]! : good), values: [n] },
    });
    if (fails) return expect(asked).rejects.toThrow();
    const { actor, json } = await asked;
    const [person, audiences, people] = seen[caller];
    const told = JSON.parse(json!) as unknown[];
    expect([told[0] ?? '', told[1] ?? '', told[2], told[3]]).toEqual([person, audiences, people, n]);
    expect(actor).toEqual(caller === 'a stranger' ? null : { personId: person });
  });
  await Promise.all(units);

  const left = await Promise.all(
    Array.from({ length: 12 }, () =>
      crowded.read({ enter: { text: 'select null', values: [] }, statement: statement(WHO, [0], 'left') }),
    ),
  );
  for (const { json } of left)
    expect((JSON.parse(json!) as string[]).slice(0, 3).map((value) => value || 0)).toEqual([0, 0, 0]);
  const { json: kept } = await crowded.read({
    enter: { text: 'select null', values: [] },
    statement: statement('select count(*) from pg_prepared_statements'),
  });
  // Those past the limit are forgotten with the next unit, so a few more are there for a moment.
  expect(Number(kept)).toBeLessThanOrEqual(9);
  await crowded.close();
});

describe('when the connection is lost', () => {
  test('a quiet lane connects anew', async () => {
    const cut = lanes({ applicationName: 'cut' });
    for (let round = 0; round < 3; round++) {
      const { json } = await cut.read({ enter: entering('ann'), statement: statement(WHO, [round]) });
      expect((JSON.parse(json!) as unknown[])[3]).toBe(round);
      await cutOff();
    }
    await cut.close();
  });

  test('a read under way is asked once more', async () => {
    const cut = lanes({ applicationName: 'cut' });
    const asked = cut.read({
      enter: entering('ann'),
      statement: statement(`select json_build_array(pg_sleep(0.4)::text, 'told')`),
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await cutOff();
    expect(JSON.parse((await asked).json!)).toEqual(['', 'told']);
    await cut.close();
  });

  test('a database that is not there is said to be unavailable, and found again when it is back', async () => {
    const address = new URL(world.database.apiUrl);
    const away = lanes({ connectionString: Object.assign(new URL(address), { port: '1' }).href });
    await expect(away.read({ enter: entering('ann'), statement: statement(WHO, [1]) })).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
    await expect(away.read({ enter: entering('ann'), statement: statement(WHO, [1]) })).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
    await away.close();
  });
});

/** Ends the connections of lanes named so; only their own role may. */
async function cutOff() {
  const api = new pg.Client(world.database.apiUrl);
  await api.connect();
  await api.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut' and datname = current_database()`,
  );
  await api.end();
}
