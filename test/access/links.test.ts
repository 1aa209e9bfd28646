import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '@lib/access';
import { aRoundTable, CANARY, type RoundTable, type Who } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';

/** Secret addresses: what their holders see without signing in, and what everybody else sees who tries one. */
describe('who holds a link', () => {
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

  /** A link of somebody's own; to answer, it is the invitation of the core seat to that meeting; a calendar is that of the partnership. */
  async function link(who: Who, purpose: string, subjectId: string | null = null, more = ''): Promise<string> {
    const token = `${purpose}-${randomUUID()}`;
    await table.world.sql(
      `update link set revoked_at = now() where person_id = $1 and purpose = 'CALENDAR' and $2 = 'CALENDAR' and revoked_at is null`,
      [table.people[who].id, purpose],
    );
    await table.world.sql(
      `insert into link (audience_id, token_hash, purpose, person_id, subject_id, revoked_at, expires_at)
       values (app.self_of($1), $2, $3, $1, case when $3 = 'CALENDAR' then $4::uuid
           else (select id from meeting_invitation where meeting_id = $4 and seat_id = $5) end,
         case when $6 = 'revoked' then now() end, case when $6 = 'expired' then now() - interval '1 second' end)`,
      [table.people[who].id, hashOf(token), purpose, subjectId, table.seats.core.id, more],
    );
    return token;
  }

  /** Everything that comes back but the time of day. */
  async function answer(path: string, method = 'GET'): Promise<string> {
    const body = method === 'POST' ? new URLSearchParams({ response: 'ACCEPTED' }) : null;
    const response = await app.visitor().fetch(path, { method, body });
    const headers = [...response.headers].filter(([name]) => name !== 'date' && !name.startsWith('x-request'));
    // Long lines of a calendar are folded.
    const text = (await response.text()).replace(/\r\n /g, '').replace(/nonce[-=]"?[\w+/=-]+/g, 'nonce');
    return JSON.stringify([
      response.status,
      headers.map(([name, value]) => [name, value.replace(/nonce-[\w+/=-]+/g, 'nonce')]),
      text,
    ]);
  }

  const canariesOf = (text: string) => [...new Set(text.match(CANARY))].sort();
  const ofMeeting = (name: string, fields: string[]) => fields.map((field) => `CNRY-${name}-${field}`);

  test('to answer a meeting is shown that meeting, and nothing else of the partnership', async () => {
    const page = await answer(`/respond/${await link('core-member', 'RESPOND', table.meetings.partnership.id)}`);
    // Themselves, who called the meeting, and who could come instead.
    expect(canariesOf(page)).toEqual([
      'CNRY-chair-name',
      'CNRY-core-member-name',
      'CNRY-deputy-name',
      ...ofMeeting('partnership', ['link', 'notes', 'place', 'title']),
    ]);
  });

  test.each(['GET', 'POST'])(
    'a link to answer (%s) that is unknown, withdrawn, expired, for something else, or of somebody no longer invited is one and the same',
    async (method) => {
      const unknown = await answer(`/respond/${randomUUID()}`, method);
      expect(unknown).toMatch(/^\[404/);
      const useless = {
        withdrawn: await link('core-member', 'RESPOND', table.meetings.partnership.id, 'revoked'),
        expired: await link('core-member', 'RESPOND', table.meetings.partnership.id, 'expired'),
        forTheCalendar: await link('core-member', 'CALENDAR'),
        toResetAPassword: await link('core-member', 'RESET'),
        ofAnotherSeat: await link('statutory-member', 'RESPOND', table.meetings.next.id),
        ofNobodyInvited: await link('without-seat', 'RESPOND', table.meetings.partnership.id),
        ofWhoWasThere: await link('former-representative', 'RESPOND', table.meetings.partnership.id),
      };
      for (const [why, token] of Object.entries(useless))
        expect([why, await answer(`/respond/${token}`, method)]).toEqual([why, unknown]);
    },
  );

  test('a calendar holds the meetings and campaigns that its owner sees, and of restricted ones only that they are', async () => {
    const text = await answer(`/calendar/${await link('core-member', 'CALENDAR')}.ics`);
    const own = ['partnership', 'next', 'observed', 'invited'] as const;
    for (const name of own) expect([name, text]).toEqual([name, expect.stringContaining(table.meetings[name].id)]);
    for (const name of ['statutory', 'officers', 'elsewhere'] as const) {
      expect([name, text]).not.toEqual([name, expect.stringContaining(table.meetings[name].id)]);
    }
    const heard = canariesOf(text).filter((each) => !each.endsWith('-name'));
    expect(new Set(heard.map((each) => each.split('-')[1]))).toEqual(
      new Set([
        'partnership',
        'next',
        'observed',
        'series',
        'plannedcampaign',
        'tablecampaign',
        'networkcampaign',
        'publiccampaign',
        'nationalopen',
      ]),
    );
  });

  test('a calendar of one partnership holds what its owner sees there, and of what they see elsewhere nothing', async () => {
    const { home, elsewhere, people, world, meetings } = table;
    const seat = await world.seat(elsewhere, { representative: people['core-member'] });
    const all = await answer(`/calendar/${await link('core-member', 'CALENDAR')}.ics`);
    expect(all).toContain(meetings.elsewhere.id);
    const here = await answer(`/calendar/${await link('core-member', 'CALENDAR', home.id)}.ics`);
    const there = await answer(`/calendar/${await link('core-member', 'CALENDAR', elsewhere.id)}.ics`);
    expect([here.includes(meetings.next.id), here.includes(meetings.elsewhere.id)]).toEqual([true, false]);
    expect([there.includes(meetings.next.id), there.includes(meetings.elsewhere.id)]).toEqual([false, true]);
    expect(canariesOf(here).filter((each) => each.includes('elsewhere'))).toEqual([]);
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    expect(canariesOf(await answer(`/calendar/${await link('core-member', 'CALENDAR', elsewhere.id)}.ics`))).toEqual(
      [],
    );
  });

  test('a calendar address that is unknown, withdrawn or for something else is one and the same', async () => {
    const unknown = await answer(`/calendar/${randomUUID()}.ics`);
    expect(unknown).toMatch(/^\[404/);
    for (const token of [
      await link('core-member', 'CALENDAR', null, 'revoked'),
      await link('core-member', 'RESPOND', table.meetings.partnership.id),
      await link('core-member', 'RESET'),
    ]) {
      expect(await answer(`/calendar/${token}.ics`)).toBe(unknown);
    }
  });

  test('whose seat has ended finds neither the meeting in the calendar nor the page to answer it', async () => {
    const [calendar, respond] = [
      await link('deputy', 'CALENDAR'),
      await link('deputy', 'RESPOND', table.meetings.partnership.id),
    ];
    expect(
      [await answer(`/calendar/${calendar}.ics`), await answer(`/respond/${respond}`)].every((each) =>
        each.includes('CNRY-partnership-title'),
      ),
    ).toBe(true);
    await table.world.sql(`update seat_term set ended_at = now() where person_id = $1`, [table.people.deputy.id]);
    expect(canariesOf(await answer(`/calendar/${calendar}.ics`))).toEqual([]);
    expect(await answer(`/respond/${respond}`)).toBe(await answer(`/respond/${randomUUID()}`));
  });
});
