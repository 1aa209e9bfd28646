import { createHash } from 'node:crypto';
import type { TestPartnership, TestPerson, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

/** A word that stands in the file of one resource and nowhere else, and is like no other. */
export const wordInFileOf = (whose: string): string =>
  createHash('sha256')
    .update(whose)
    .digest('hex')
    .slice(0, 14)
    .replaceAll(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);

interface Written {
  /** Letters and dashes alone: its canaries bear it. */
  readonly whose: string;
  readonly by: TestPerson;
  readonly foundBy: 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
  readonly partnershipId: string | null;
  readonly state?: 'DRAFT' | 'IN_REVIEW' | 'RETURNED';
  readonly isWithdrawn?: boolean;
  readonly annex?: 'STATUTORY';
}

/** A resource with one version, a file, a relation and what happened to it; for whom each is, is worked out as always. */
async function written(world: World, about: Written, relatedTo: string | null): Promise<string> {
  const { whose, by, foundBy, partnershipId, state = 'PUBLISHED', isWithdrawn = false, annex = null } = about;
  const isPublished = state === 'PUBLISHED';
  const [made] = await world.sql<{ id: string }>(
    `insert into resource (audience_id, slug, found_by, partnership_id, owner_id, current_number, published_at, review_on, withdrawn_at, withdrawn_because)
     values (app.self_of($1), $2, $3, $4, $1, case when $5 then 1 end, case when $5 then now() end, case when $5 then app.today() + 20 end,
       case when $6 then now() end, case when $6 then $7 else '' end) returning id`,
    [by.id, `made-up-${whose}`, foundBy, partnershipId, isPublished, isWithdrawn, canary(whose, 'gone')],
  );
  const { id } = made!;
  const [version] = await world.sql<{ id: string }>(
    `insert into resource_version (audience_id, resource_id, number, state, kind, title, summary, licence, sharing, found_by, partnership_id,
       submitter_id, submitted_at, published_at, returned_because, note, topics, part_notes)
     values (app.self_of($1), $2, 1, $3, 'GUIDANCE', $4, $5, 'OGL_3', 'CLEAR', $6, $7, $1, case when $3 <> 'DRAFT' then now() end,
       case when $3 = 'PUBLISHED' then now() end, case when $3 = 'RETURNED' then $8 else '' end, $9, '{HEALTH}', $10) returning id`,
    [
      by.id,
      id,
      state,
      canary(whose, 'resource'),
      canary(whose, 'summary'),
      foundBy,
      partnershipId,
      canary(whose, 'because'),
      canary(whose, 'difference'),
      JSON.stringify([{ label: canary(whose, 'part'), place: 'page 1', note: '' }]),
    ],
  );
  const content = Buffer.from(canary(whose, 'pages'));
  const [file] = await world.sql<{ id: string }>(
    `insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at)
     values (app.self_of($1), $1, $2, 'text/plain', $3, sha256($4), now()) returning id`,
    [by.id, `${canary(whose, 'file')}.txt`, content.length, content],
  );
  await world.sql(
    'insert into stored_file_chunk (file_id, audience_id, position, content) values ($1, app.self_of($2), 0, $3)',
    [file!.id, by.id, content],
  );
  await world.sql(
    'insert into stored_file_page (file_id, audience_id, page, text) values ($1, app.self_of($2), 1, $3)',
    [file!.id, by.id, `${canary(whose, 'filetext')} ${wordInFileOf(whose)}`],
  );
  await world.sql(
    `insert into stored_file_preview (file_id, audience_id, page, width, height, image)
     values ($1, app.self_of($2), 1, 100, 141, $3)`,
    [file!.id, by.id, content],
  );
  await world.sql(
    `insert into resource_file (audience_id, version_id, position, file_id, label, found_by) values (app.self_of($1), $2, 1, $3, $4, $5)`,
    [by.id, version!.id, file!.id, canary(whose, 'label'), annex],
  );
  await world.sql(
    `insert into resource_link (version_id, audience_id, position, due_at) values ($1, app.self_of($2), 1, now()) on conflict do nothing`,
    [version!.id, by.id],
  );
  if (relatedTo)
    await world.sql(
      `insert into resource_relation (version_id, audience_id, kind, other_id, position) values ($1, app.self_of($2), 'BASED_ON', $3, 1)`,
      [version!.id, by.id, relatedTo],
    );
  await world.sql('select app.put_resource($1)', [id]);
  await world.sql(
    `insert into resource_step (audience_id, resource_id, number, kind, is_open, by_id, note)
     select case when $3 then r.audience_id else v.audience_id end, r.id, 1, case when $3 then 'PUBLISHED' else 'SUBMITTED' end, $3, $4, $5
     from resource r join resource_version v on v.resource_id = r.id where r.id = $1 and v.id = $2`,
    [id, version!.id, isPublished, by.id, canary(whose, 'step')],
  );
  return id;
}

/** What people say and tell of three of them, and how often these were read, some of it long enough ago to be told. */
async function usefulnessRows(world: World, home: TestPartnership, people: People): Promise<void> {
  for (const whose of ['publicresource', 'annexed', 'tableresource'])
    await world.sql(
      `with v as (select v.* from resource_version v where v.title = $1),
         said as (insert into resource_opinion (audience_id, resource_id, version_id, person_id, used_at, verdict, rated_at, comment)
           select app.self_of($2), resource_id, id, $2, now(), 'NOT_USEFUL', now(), $3 from v),
         used as (insert into resource_use (resource_id, audience_id, used) select r.id, r.audience_id, 10 from resource r join v on v.resource_id = r.id),
         seen as (insert into reading_day (version_id, on_day, times) select id, app.today(), 3 from v),
         read as (insert into reading_day (version_id, resource_file_id, on_day, times)
           select v.id, f.id, app.today() - 62, 7 from v join resource_file f on f.version_id = v.id union all select id, null, app.today() - 62, 9 from v)
       insert into resource_experience (audience_id, resource_id, version_id, person_id, partnership_id, shared_with, did, outcome, happened)
         select app.self_of($2), resource_id, id, $2, $4, shared, $5 || shared, 'WORKED', $6 || shared
         from v cross join unnest(array['READERS', 'PARTNERSHIP']) shared`,
      [
        canary(whose, 'resource'),
        people['core-member'].id,
        canary(whose, 'comment'),
        home.id,
        canary(whose, 'did'),
        canary(whose, 'happened'),
      ],
    );
  await world.sql('update resource_experience set audience_id = app.experience_readers(id)');
  await world.sql('select app.tell_readings()');
}

type People = Readonly<Record<'chair' | 'core-member' | 'member-elsewhere', TestPerson>>;

/** Resources for each kind of reader, and in each state. */
export async function libraryRows(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: People,
): Promise<void> {
  const at = (foundBy: Written['foundBy'], partnership: TestPartnership) => ({
    foundBy,
    partnershipId: partnership.id,
  });
  const [member, chair] = [people['core-member'], people.chair];
  const own = await written(world, { whose: 'tableresource', by: chair, ...at('PARTNERSHIP', home) }, null);
  const rows: Written[] = [
    { whose: 'publicresource', by: chair, foundBy: 'PUBLIC', partnershipId: null },
    { whose: 'annexed', by: chair, ...at('NETWORK', home), annex: 'STATUTORY' },
    { whose: 'statutoryresource', by: chair, ...at('STATUTORY', home) },
    { whose: 'withdrawnresource', by: member, ...at('PARTNERSHIP', home), isWithdrawn: true },
    { whose: 'draftresource', by: member, ...at('PARTNERSHIP', home), state: 'DRAFT' },
    { whose: 'inreview', by: member, ...at('PARTNERSHIP', home), state: 'IN_REVIEW' },
    { whose: 'returned', by: member, ...at('PARTNERSHIP', home), state: 'RETURNED' },
    { whose: 'nationalreview', by: member, foundBy: 'NETWORK', partnershipId: null, state: 'IN_REVIEW' },
    { whose: 'resourceelsewhere', by: people['member-elsewhere'], ...at('PARTNERSHIP', elsewhere) },
  ];
  for (const row of rows) await written(world, row, row.partnershipId === elsewhere.id ? null : own);
  await usefulnessRows(world, home, people);
  // As the worker does; and some that still wait for it.
  await world.sql('insert into search_due (resource_id) select id from resource on conflict do nothing');
  await world.sql('select app.index_library(1000)');
  await world.sql(`insert into search_due (resource_id) select id from resource where current_number is not null`);
}
