import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entering } from '@lib/access';
import pg from 'pg';
import { aRoundTable, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';

interface Seats {
  readonly filled: string[];
  readonly represented: string[];
}

/** Entering says which seats are the caller’s, and invitations are found by them. */
describe('the seats somebody enters with', () => {
  let app: TestApp;
  let table: RoundTable;
  let api: pg.Client;
  let worker: pg.Client;
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    [api, worker] = [app.database.apiUrl, app.database.workerUrl].map((url) => new pg.Client(url)) as [
      pg.Client,
      pg.Client,
    ];
    await Promise.all([api.connect(), worker.connect()]);
  }, 120_000);
  afterAll(async () => {
    await api?.end();
    await worker?.end();
    await table?.world.end();
    await app?.stop();
  });

  async function enteredWith(who: string): Promise<Seats> {
    const client = who.startsWith('worker') ? worker : api;
    const { text, values } = entering(table.callers.get(who)!);
    await client.query('begin');
    await client.query(text, values);
    const { rows } = await client.query<Seats>(
      'select app.seat_ids()::text[] as filled, app.represented_seat_ids()::text[] as represented',
    );
    await client.query('rollback');
    return { filled: rows[0]!.filled.sort(), represented: rows[0]!.represented.sort() };
  }

  const ofTerms = async (personId: string): Promise<Seats> => {
    const [seats] = await table.world.sql<Seats>(
      `select coalesce(array_agg(seat_id::text order by seat_id::text), '{}') as filled,
         coalesce(array_agg(seat_id::text order by seat_id::text) filter (where capacity = 'REPRESENTATIVE'), '{}') as represented
       from seat_term where person_id = $1 and ended_at is null
         and starts_on <= app.today() and coalesce(ends_on >= app.today(), true)`,
      [personId],
    );
    return seats!;
  };

  test('are those that their terms give them today, whoever they are', async () => {
    const people = Object.entries(table.people).filter(([who]) => table.callers.has(who));
    const wrong: unknown[] = [];
    let deputies = 0;
    for (const [who, { id }] of people) {
      const [entered, terms] = [await enteredWith(who), await ofTerms(id)];
      if (JSON.stringify(entered) !== JSON.stringify(terms)) wrong.push({ who, entered, terms });
      if (terms.filled.length > terms.represented.length) deputies++;
    }
    expect(wrong).toEqual([]);
    expect(people.length).toBeGreaterThan(10);
    expect(deputies).toBeGreaterThan(0);
  });

  test('are theirs too when the worker acts for them', async () => {
    expect(await enteredWith('worker-for-core-member')).toEqual(await ofTerms(table.people['core-member'].id));
  });

  test('are none for the public, for the holder of a link, and for the worker of the national desk', async () => {
    for (const who of ['public', 'response-link', 'calendar-link', 'worker-for-national'])
      expect([who, await enteredWith(who)]).toEqual([who, { filled: [], represented: [] }]);
  });

  test('are gone in the instant that their terms end, and with the transaction', async () => {
    const { id } = table.people['deputy'];
    expect((await ofTerms(id)).filled).not.toEqual([]);
    await table.world.sql('update seat_term set ended_at = now() where person_id = $1', [id]);
    expect(await enteredWith('deputy')).toEqual({ filled: [], represented: [] });
    await enteredWith('chair');
    const { rows } = await api.query('select app.seat_ids() as filled, app.represented_seat_ids() as represented');
    expect(rows).toEqual([{ filled: [], represented: [] }]);
  });
});
