import { randomBytes } from 'node:crypto';
import type { TestPerson, World } from './world.js';

/** A call of the national coordinator's for what a member said is missing, and what somebody sent in answer to it. */
export async function exampleRows(world: World, national: TestPerson): Promise<void> {
  await world.sql(
    `with f as (insert into stored_file (audience_id, name, media_type, size, content_hash, content_place, claimed_at)
       values (4, 'CNRY-national-examplefile.pdf', 'application/pdf', 1, $2, 'STORE', now()) returning id),
     c as (insert into call_for_examples (slug, gap_id, title, wanted, opens_on, closes_on, called_at, called_by_id)
       select 'what-works', g.id, 'What works?', 'Whatever you use', app.today(), app.today() + 30, now(), $1
       from library_gap g where g.missing = 'CNRY-core-missing' returning id)
     insert into example (call_id, reference, request_hash, name, email, organisation, is_named, title, words, link, file_id, licence)
     select c.id, 'RT-23CA-97RY', $2, 'CNRY-national-sender', 'CNRY-national-address@example.org', 'CNRY-national-senderhouse', true,
       'CNRY-national-example', 'CNRY-national-examplewords', 'https://example.org/CNRY-national-examplelink', f.id, 'CC_BY_4' from c, f`,
    [national.id, randomBytes(32)],
  );
}
