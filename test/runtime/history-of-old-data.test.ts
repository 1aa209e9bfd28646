import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../support/cluster/index.js';
import { olderDatabase, type OlderDatabase } from './older-database.js';

let database: OlderDatabase;
beforeAll(async () => (database = await olderDatabase('20261121T2010')), 60_000);
afterAll(async () => await database?.stop());

test('what stood before history was kept has a first period since the first that is known of it', async () => {
  const { adminUrl } = database;
  await ask(adminUrl, OLD_DATA);
  await database.upgrade();
  const days = `to_char(starts_on, 'YYYY-MM-DD') as from, to_char(until, 'YYYY-MM-DD') as until`;
  expect(await ask(adminUrl, `select ${days}, name, status from partnership_period order by name`)).toEqual([
    { from: '2021-05-01', until: null, name: 'Old partnership', status: 'ACTIVE' },
    { from: '2022-03-01', until: null, name: 'Was merged, nobody knows where', status: 'CLOSED' },
  ]);
  expect(await ask(adminUrl, `select ${days}, is_closed from seat_period order by starts_on`)).toEqual([
    { from: '2021-05-01', until: '2023-06-30', is_closed: false },
    { from: '2022-01-01', until: null, is_closed: false },
    { from: '2023-06-30', until: null, is_closed: true },
  ]);
  await ask(adminUrl, `update partnership set name = 'New name' where slug = 'old'`);
  expect(
    await ask(
      adminUrl,
      `select count(*)::int from partnership_period where starts_on = app.today() and name = 'New name'`,
    ),
  ).toEqual([{ count: 1 }]);
});

const OLD_DATA = `
  insert into agency (name, sector, agency_type) values ('An agency', 'HEALTH', 'trust'), ('Another', 'HEALTH', 'trust');
  with made as (select gen_random_uuid() as id, slug, name, status from (values
      ('old', 'Old partnership', 'ACTIVE'), ('merged', 'Was merged, nobody knows where', 'MERGED')) v (slug, name, status)),
    audiences as (insert into audience (kind, partnership_id) select k, made.id from made, unnest(array['CIRCLE', 'TABLE']) k returning id, kind, partnership_id)
  insert into partnership (id, audience_id, name, slug, tier, area, status)
    select made.id, a.id, made.name, made.slug, 'LOCAL', 'Anywhere', made.status from made join audiences a on a.partnership_id = made.id and a.kind = 'CIRCLE';
  insert into seat (audience_id, partnership_id, agency_id, kind, title, closed_on)
    select a.id, p.id, g.id, 'CORE', v.title, v.closed_on::date from (values ('An agency', 'open', null), ('Another', 'closed', '2023-06-30')) v (agency, title, closed_on)
    join agency g on g.name = v.agency join partnership p on p.slug = 'old' join audience a on a.partnership_id = p.id and a.kind = 'TABLE';
  select app.admit('somebody@example.org', 'Somebody', '', null);
  insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ends_on)
    select s.audience_id, s.partnership_id, s.id, x.id, 'REPRESENTATIVE', case s.title when 'open' then date '2022-01-01' else '2021-05-01' end, '2023-06-29'
    from seat s, person x;
  insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
    select p.audience_id, p.id, 'CHAIR', x.id, '2022-03-01' from partnership p, person x where p.slug = 'merged';
`;
