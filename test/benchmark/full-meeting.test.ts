import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';
import { fillMeeting, FULL } from './full-meeting.js';
import { generate } from './generated-data.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client(database.ownerUrl);
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('the meeting that is measured holds what it is said to hold', async () => {
  await generate(client, { partnerships: 4, people: 600, agencies: 60, seatsEach: 25, meetingsEach: 40 });
  const { rows: found } = await client.query<{ id: string; chair: string }>(
    `select m.id, o.person_id as chair from meeting m join office_term o on o.partnership_id = m.partnership_id and o.office = 'CHAIR'
     where m.starts_at > now() and m.seen_by = 'PARTNERSHIP' order by m.starts_at limit 1`,
  );
  const { id, chair } = found[0]!;
  await fillMeeting(client, id, chair);
  const { rows } = await client.query(
    `select (select count(*)::int from agenda_item where meeting_id = $1) as items, (select count(*)::int from meeting_invitation where meeting_id = $1) as invited,
       (select count(*)::int from action a join meeting m using (partnership_id) where m.id = $1 and a.state = 'OPEN') as actions`,
    [id],
  );
  expect(rows[0]).toEqual(FULL);
});
