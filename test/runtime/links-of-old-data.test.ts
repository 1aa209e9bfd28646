import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ask } from '../support/cluster/index.js';
import { olderDatabase, type OlderDatabase } from './older-database.js';

jest.setTimeout(120_000);

let older: OlderDatabase;
beforeAll(async () => (older = await olderDatabase('20261122T0500')));
afterAll(async () => await older?.stop());

test('links that were published before they were checked are asked within the week', async () => {
  await ask(
    older.adminUrl,
    `with who as (insert into person (audience_id, name, email) values (2, 'Ada', 'ada@example.org') returning id),
       what as (insert into resource (audience_id, slug, found_by, current_number, published_at) values (1, 'a', 'PUBLIC', 1, now()) returning id)
     insert into resource_version (audience_id, resource_id, number, state, kind, title, licence, sharing, found_by, submitter_id, submitted_at, published_at, links)
     select 1, what.id, 1, 'PUBLISHED', 'GUIDANCE', 'A guide', 'OGL_3', 'CLEAR', 'PUBLIC', who.id, now(), now(),
       '[{"label": "One", "url": "https://one.example.org", "language": null}, {"label": "Two", "url": "https://two.example.org", "language": null}]'
     from who, what`,
  );
  await older.upgrade();
  const links = await ask(
    older.adminUrl,
    `select position, audience_id as audience, due_at < now() + interval '7 days' as soon from resource_link order by position`,
  );
  expect(links).toEqual([
    { position: 1, audience: 1, soon: true },
    { position: 2, audience: 1, soon: true },
  ]);
});
