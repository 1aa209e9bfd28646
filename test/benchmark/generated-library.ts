import type pg from 'pg';

export const RESOURCES_AT_SCALE_1 = 20_000;
/** How many of them are made one by one. */
const ORIGINALS = 4_000;

/** How often a word stands in a resource: in every fifth, in every thirtieth, and in one of some thousands. */
const COMMON = `array['safeguarding', 'housing', 'training']`;
const MIDDLE = `array['gangmaster', 'nailbar', 'carwash']`;
const RARE = `array['quayside', 'lampblack', 'orrery']`;

/** Words of letters that no language has, in numbers as words of a language are: few are everywhere, most are nowhere. */
const word = `translate(left(md5((floor(power(random(), 3) * 6000))::text), 9), '0123456789', 'ghjklmnpqr')`;
const words = (many: number, of: string) =>
  `(select string_agg(${word}, ' ') from generate_series(1, ${many}) where ${of} is not null)`;

/**
 * A library of so many resources, each a title and a summary. The first 4,000 are made as the worker makes them; all others
 * are copies of these, under other numbers, by one statement for each table.
 */
export async function generateLibrary(client: pg.Client, scale: number): Promise<void> {
  const id = (number: string) => `md5('resource ' || (${number}))::uuid`;
  const base = ORIGINALS;
  const all = RESOURCES_AT_SCALE_1 * scale;
  await client.query(`select setseed(0.42)`);
  await client.query(`
    begin;
    create temporary table said on commit drop as
      select n, initcap(${words(5, 'n')}) || coalesce(' ' || (${COMMON})[1 + floor(random() * 10)::int], '') as title,
        ${words(30, 'n')} || coalesce(' ' || (${COMMON})[1 + floor(random() * 10)::int], '') || coalesce(' ' || (${MIDDLE})[1 + floor(random() * 33)::int], '')
          || coalesce(' ' || (${RARE})[1 + floor(random() * 6000)::int], '') as summary,
        case when n % 20 < 8 then 'PUBLIC' when n % 20 < 17 then 'NETWORK' else 'PARTNERSHIP' end as found_by
      from generate_series(1, ${base}) n;
    create temporary table placed on commit drop as
      select s.*, case s.found_by when 'PUBLIC' then 1 when 'NETWORK' then 2 else a.id end as audience, p.id as partnership from said s
      left join partnership p on s.found_by = 'PARTNERSHIP' and p.slug = 'partnership-' || (1 + s.n % 60)
      left join audience a on a.partnership_id = p.id and a.kind = 'PARTNERSHIP';
    -- Millions of rows whose triggers would queue what is made below anyway.
    set local session_replication_role = replica;
    insert into resource (id, audience_id, slug, found_by, partnership_id, current_number, published_at, renewed_at, review_on)
      select ${id('n + k')}, audience, 'resource-' || n + k, found_by, partnership, 1, now(), now() - (${all} - n - k) * interval '1 second', app.today() + 100
      from placed, generate_series(0, ${all - base}, ${base}) k;
    insert into resource_version (id, audience_id, resource_id, number, state, kind, title, summary, licence, sharing, found_by, partnership_id, submitter_id,
        submitted_at, published_at, topics, sectors, jurisdictions, languages, published_on)
      select md5('version ' || n + k)::uuid, audience, ${id('n + k')}, 1, 'PUBLISHED', (array['GUIDANCE', 'TEMPLATE', 'TOOLKIT', 'BRIEFING', 'CASE_STUDY'])[1 + n % 5],
        title, summary, (array['OGL_3', 'CC_BY_4', 'LINK_ONLY'])[1 + n % 3], case when found_by = 'PUBLIC' then 'CLEAR' else 'GREEN' end, found_by, partnership,
        (select id from person limit 1), now(), now(), array[(select code from library_topic where position = 1 + n % 18)],
        array[(array['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH'])[1 + n % 3]], array[(array['ENGLAND', 'WALES', 'SCOTLAND', 'UK'])[1 + n % 4]],
        array[(array['en', 'en', 'en', 'cy'])[1 + n % 4]], (2010 + n % 16)::text
      from placed, generate_series(0, ${all - base}, ${base}) k;
    set local session_replication_role = origin;
    alter table search_entry disable trigger user;
    drop index search_entry_words; drop index search_passage_words;
    insert into search_due (resource_id) select ${id('n')} from generate_series(1, ${base}) n;
    commit;`);
  await client.query('analyze resource, resource_version, search_due, library_topic');
  // In the order of publication, as they would have come.
  await client.query(
    `do $$ declare n int; begin for n in 1..${base} loop perform app.index_resource(md5('resource ' || n)::uuid); end loop; end $$`,
  );
  await client.query('truncate search_due');
  await client.query(
    `insert into search_word (audience_id, word, times) select audience_id, w, count(*) from search_entry cross join unnest(said) w group by 1, 2`,
  );
  const copies = `generate_series(${base}, ${all - base}, ${base}) k`;
  await client.query(
    `insert into search_entry (seq, audience_id, resource_id, version_id, head, words, terms, said) overriding system value
     select seq + k, audience_id, md5('resource ' || seq + k)::uuid, md5('version ' || seq + k)::uuid, head,
       ts_delete(words, app.search_block(seq)) || array_to_tsvector(array[app.search_block(seq + k)]), terms, '{}'
     from ${copies}, search_entry where seq <= ${base}`,
  );
  await client.query(
    `insert into search_passage (audience_id, entry_seq, kind, label, text, words)
     select audience_id, entry_seq + k, kind, label, text, ts_delete(words, '=entry:' || entry_seq) || array_to_tsvector(array['=entry:' || entry_seq + k])
     from ${copies}, search_passage where entry_seq <= ${base}`,
  );
  await client.query(`alter table search_entry enable trigger user; set maintenance_work_mem = '1GB'`);
  await client.query('create index search_entry_words on search_entry using gin (words) with (fastupdate = off)');
  await client.query('create index search_passage_words on search_passage using gin (words) with (fastupdate = off)');
  await client.query(`select setval(pg_get_serial_sequence('search_entry', 'seq'), ${all})`);
  await client.query('vacuum analyze search_entry, search_passage, search_word, resource, resource_version');
}
