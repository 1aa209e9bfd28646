import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../support/cluster/index.js';
import { olderDatabase, type OlderDatabase } from './older-database.js';

let database: OlderDatabase;
let adminUrl: string;
beforeAll(async () => {
  database = await olderDatabase('20261121T2060');
  ({ adminUrl } = database);
  await ask(adminUrl, OLD_DATA);
  await database.upgrade();
}, 120_000);
afterAll(async () => await database?.stop());

test('every partnership that stood has the first words, also a group and one that is over', async () => {
  expect(
    await ask(
      adminUrl,
      `select slug, number, words = app.first_undertaking() as "isFirst" from undertaking u join partnership p on p.id = u.partnership_id order by slug`,
    ),
  ).toEqual([
    { slug: 'group', number: 1, isFirst: true },
    { slug: 'old', number: 1, isFirst: true },
    { slug: 'over', number: 1, isFirst: true },
  ]);
  expect(await ask(adminUrl, 'select count(*)::int from undertaking_acceptance')).toEqual([{ count: 0 }]);
});

test('whoever had a place belongs to what they belonged to, and may take another place there before they accept', async () => {
  const kinds = `select kind from audience where id = any ((app.standing_of($1)).audiences) and partnership_id = (select id from partnership where slug = 'old') order by kind`;
  const [person] = await ask(adminUrl, `select id from person where email = 'seated@example.org'`);
  const standing = await ask(adminUrl, kinds.replace('$1', `'${person!.id}'`));
  expect(standing.map(({ kind }) => kind)).toEqual(['CIRCLE', 'TABLE']);
  await ask(
    adminUrl,
    `insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
     select p.audience_id, p.id, 'VICE_CHAIR', '${person!.id}', app.today() from partnership p where slug = 'old'`,
  );
});

test('whoever had none does not begin without', async () => {
  for (const [email, slug] of [
    ['nobody@example.org', 'old'],
    // A place in the group is none at the table above, and the other way round.
    ['seated@example.org', 'group'],
  ])
    await expect(
      ask(
        adminUrl,
        `insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
         select p.audience_id, p.id, 'CHAIR', x.id, app.today() from partnership p, person x where slug = '${slug}' and x.email = '${email}'`,
      ),
    ).rejects.toThrow(/begins with the undertaking/);
});

test('files that stood are there with their content; what was never whole is gone', async () => {
  expect(
    await ask(
      adminUrl,
      `select name, content_place as place, (select count(*)::int from stored_file_chunk c where c.file_id = f.id) as pieces from stored_file f`,
    ),
  ).toEqual([{ name: 'whole.txt', place: 'DATABASE', pieces: 1 }]);
});

const OLD_DATA = `
  insert into agency (name, sector, agency_type) values ('An agency', 'HEALTH', 'trust');
  insert into partnership (id, audience_id, name, slug, tier, area, status)
    select gen_random_uuid(), 1, initcap(slug), slug, 'LOCAL', 'Anywhere', 'ACTIVE' from unnest(array['old', 'over', 'group']) slug;
  insert into audience (kind, partnership_id) select k, p.id from partnership p, unnest(array['CIRCLE', 'TABLE', 'OFFICERS']) k;
  update partnership p set audience_id = a.id from audience a where a.partnership_id = p.id and a.kind = 'CIRCLE';
  update partnership set kind = 'SUBGROUP', parent_id = (select id from partnership where slug = 'old') where slug = 'group';
  insert into seat (audience_id, partnership_id, agency_id, kind)
    select a.id, p.id, g.id, 'CORE' from partnership p join audience a on a.partnership_id = p.id and a.kind = 'TABLE', agency g;
  select app.admit('seated@example.org', 'Seated', '', null), app.admit('officer@example.org', 'Officer', '', null), app.admit('nobody@example.org', 'Nobody', '', null);
  insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
    select s.audience_id, s.partnership_id, s.id, x.id, 'REPRESENTATIVE', app.today() - 100
    from seat s join partnership p on p.id = s.partnership_id, person x where p.slug = 'old' and x.email = 'seated@example.org';
  insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
    select p.audience_id, p.id, 'CHAIR', x.id, app.today() - 100 from partnership p, person x where x.email = 'officer@example.org';
  update partnership set status = 'CLOSED', ended_on = app.today() where slug = 'over';
  insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, sha256)
    select a.id, x.id, f.name, 'text/plain', f.size, sha256('words') from person x join audience a on a.person_id = x.id and a.kind = 'SELF',
      (values ('whole.txt', 5), ('broken off.txt', 6)) f (name, size) where x.email = 'officer@example.org';
  insert into stored_file_chunk (file_id, audience_id, position, content) select id, audience_id, 0, 'words' from stored_file;
`;
