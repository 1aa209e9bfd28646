import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '@lib/access';
import pg from 'pg';
import { aRoundTable, CANARY, type RoundTable, type Who } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';

/** The database itself, asked by whoever holds a link to answer a meeting: what the program does with it does not matter here. */
describe('a link to answer a meeting', () => {
  let app: TestApp;
  let table: RoundTable;
  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  type MeetingName = keyof RoundTable['meetings'];

  /** A link of somebody's own for the invitation that reaches them: by name, or by their seat. */
  async function link(who: Who, meeting: MeetingName): Promise<{ token: string; invitationId: string }> {
    const token = randomUUID();
    const [row] = await table.world.sql<{ subject_id: string }>(
      `insert into link (audience_id, token_hash, purpose, person_id, subject_id)
       select app.self_of($1), $2, 'RESPOND', $1, i.id from meeting_invitation i where i.meeting_id = $3
         and (i.person_id = $1 or i.seat_id in (select seat_id from seat_term where person_id = $1)) limit 1 returning subject_id`,
      [table.people[who].id, hashOf(token), table.meetings[meeting].id],
    );
    return { token, invitationId: row!.subject_id };
  }

  /** In a transaction as the API has it, undone afterwards. */
  async function entered<T>(
    token: string,
    work: (ask: (text: string, ...values: unknown[]) => Promise<any>) => Promise<T>,
  ) {
    const client = new pg.Client(app.database.apiUrl);
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select app.enter_by_link($1)', [hashOf(token)]);
      return await work(async (text, ...values) => Object.values((await client.query(text, values)).rows[0] ?? {})[0]);
    } finally {
      await client.end();
    }
  }

  const invitations = () =>
    table.world.sql<{ id: string; response: string; row: string }>(
      'select id, response, i::text as row from meeting_invitation i order by id',
    );
  const answer = (token: string) =>
    app.visitor().fetch(`/respond/${token}`, { method: 'POST', body: new URLSearchParams({ response: 'TENTATIVE' }) });

  test('gives that meeting, without its agenda, and no row of any table', async () => {
    const { token } = await link('core-member', 'partnership');
    await entered(token, async (ask) => {
      const asked = await ask('select app.asked_by_link($1)', hashOf(token));
      expect([...new Set(JSON.stringify(asked).match(CANARY))].sort()).toEqual(
        [
          'chair-name',
          'core-member-name',
          'deputy-name',
          ...['link', 'notes', 'place', 'title'].map((field) => `partnership-${field}`),
        ].map((each) => `CNRY-${each}`),
      );
      for (const name of ['meeting', 'meeting_invitation', 'person', 'partnership', 'seat', 'agency'])
        expect([name, await ask(`select count(*)::int from ${name}`)]).toEqual([name, 0]);
    });
  });

  test('gives nothing for another secret than its own', async () => {
    const { token } = await link('core-member', 'partnership');
    const asked = (secret: string) =>
      entered(token, async (ask) => [
        await ask('select app.asked_by_link($1)', hashOf(secret)),
        await ask(`select app.answer_by_link($1, 'ACCEPTED', '', now())`, hashOf(secret)),
      ]);
    expect(await asked(randomUUID())).toEqual([null, false]);
    expect(await asked(token)).toEqual([expect.objectContaining({ name: 'CNRY-core-member-name' }), true]);
  });

  test('changes the one answer it is for, and is recorded as its holder’s', async () => {
    const { token, invitationId } = await link('core-member', 'next');
    const before = new Map((await invitations()).map(({ id, row }) => [id, row]));
    expect((await answer(token)).status).toBe(303);
    const changed = (await invitations()).filter(({ id, row }) => before.get(id) !== row);
    expect(changed).toEqual([expect.objectContaining({ id: invitationId, response: 'TENTATIVE' })]);
    const [event] = await table.world.sql(
      `select actor_person_id from event_log where name = 'MeetingAnswered' and data ->> 'invitationId' = $1`,
      [invitationId],
    );
    expect(event).toEqual({ actor_person_id: table.people['core-member'].id });
  });

  test.each([
    ['change the password', `select app.change_password('x', null)`],
    ['make an audience', `select app.name_audience($1, 'OFFICERS', '{}', '{}')`],
    ['bring in a guest', `select app.admit_guest($1, 'guest@example.org', 'Guest')`],
  ])('does not let an officer who holds it %s', async (_what, statement) => {
    const { token } = await link('chair', 'partnership');
    const values = statement.includes('$1') ? [table.home.id] : [];
    await entered(token, (ask) => expect(ask(statement, ...values)).rejects.toMatchObject({ code: '42501' }));
  });

  test('works until a day after the meeting ends, as the meeting is now', async () => {
    const { token } = await link('core-member', 'observed');
    const endedHoursAgo = (hours: number) =>
      table.world.sql(
        `update meeting set starts_at = now() - make_interval(hours => $2 + 1), ends_at = now() - make_interval(hours => $2) where id = $1`,
        [table.meetings.observed.id, hours],
      );
    const page = async (path = token) => {
      const response = await app.visitor().fetch(`/respond/${path}`);
      return [response.status, (await response.text()).replace(/nonce[-=]"?[\w+/=-]+/g, '')];
    };
    await endedHoursAgo(23);
    expect(await page()).toEqual([200, expect.stringContaining('This meeting is over.')]);
    expect((await answer(token)).status).toBe(422);
    await endedHoursAgo(25);
    expect(await page()).toEqual(await page(randomUUID()));
    expect((await answer(token)).status).toBe(404);
    await endedHoursAgo(-48);
    expect((await page())[0]).toBe(200);
    expect((await answer(token)).status).toBe(303);
  });
});
