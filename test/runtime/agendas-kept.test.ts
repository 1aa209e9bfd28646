import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { olderDatabase, type OlderDatabase } from './older-database.js';

let database: OlderDatabase;
beforeAll(async () => (database = await olderDatabase('20261121T2142')), 60_000);
afterAll(async () => await database?.stop());

test('meetings and agendas that stand already are kept whole when items can be for a part of their readers', async () => {
  const admin = new pg.Client(database.adminUrl);
  await admin.connect();
  try {
    // Of the table, and of signatories; what they hang on is of no account here.
    await admin.query(`set session_replication_role = replica;
      insert into audience (id, kind, partnership_id, extends_id, agreement_id) values
        (501, 'PARTNERSHIP', '01900000-0000-7000-8000-000000000001', null, null), (502, 'OFFICERS', '01900000-0000-7000-8000-000000000001', null, null),
        (503, 'NAMED', '01900000-0000-7000-8000-000000000001', 501, '01900000-0000-7000-8000-000000000009');
      insert into partnership (id, audience_id, name, slug, tier, area) values ('01900000-0000-7000-8000-000000000001', 501, 'A partnership', 'a-partnership', 'LOCAL', 'Anywhere');
      insert into agreement (id, audience_id, partnership_id, family_id, title, purposes, lawful_bases, categories, starts_on, review_on, expires_on, added_by_id) values
        ('01900000-0000-7000-8000-000000000009', 501, '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000009', 'An agreement', 'Purposes', array['PUBLIC_TASK'],
         'Categories', '2026-01-01', '2027-01-01', '2028-01-01', uuidv7());
      insert into meeting (id, audience_id, partnership_id, title, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, seen_by, organiser_id, request_key)
        select uuidv7(), a, '01900000-0000-7000-8000-000000000001', 'Board ' || a, '2030-06-12', '10:00', '12:00', 'Europe/London', '2030-06-12T09:00Z', '2030-06-12T11:00Z',
          'Here', 'PARTNERSHIP', uuidv7(), uuidv7() from unnest(array[501, 503]) a;
      insert into agenda_item (meeting_id, audience_id, position, title, presenter, minutes, purpose)
        select id, audience_id, n, 'Item ' || n, 'Somebody', 5 * n, 'DECIDE' from meeting, generate_series(1, 2) n;
      set session_replication_role = default;`);
    const items = async (from: string) =>
      (
        await admin.query(
          `select meeting_id, audience_id, position, title, presenter, minutes, purpose from ${from} order by 1, 3`,
        )
      ).rows;
    const before = await items('agenda_item');
    await database.upgrade();
    expect(before).toHaveLength(4);
    expect(await items('agenda_entry')).toEqual(before);
    const { rows } = await admin.query(
      `select m.title, p.kind, a.agreement_id is not null as gated from meeting_part p join meeting m on m.id = p.meeting_id join audience a on a.id = p.audience_id order by 1, 2`,
    );
    expect(rows).toEqual([
      { title: 'Board 501', kind: 'OFFICERS', gated: false },
      { title: 'Board 501', kind: 'WHOLE', gated: false },
      { title: 'Board 503', kind: 'OFFICERS', gated: true },
      { title: 'Board 503', kind: 'WHOLE', gated: true },
    ]);
    expect((await admin.query('select version from agenda')).rows).toEqual([{ version: 1 }, { version: 1 }]);
  } finally {
    await admin.end();
  }
});
