import pg from 'pg';

export const RESOURCES_AT_SCALE_1 = 20_000;
/** How many of them are made one by one. */
const ORIGINALS = 4_000;
/** Of a hundred, how many have a file with words in it, of four to twelve pages. */
export const PERCENT_WITH_FILE = 5;

/** How often a word stands in a resource: in every fifth, in every thirtieth, and in one of some thousands. */
const COMMON = `array['safeguarding', 'housing', 'training']`;
const MIDDLE = `array['gangmaster', 'nailbar', 'carwash']`;
const RARE = `array['quayside', 'lampblack', 'orrery']`;
/** And on a page of a file: on every fourth, on one of sixty, and on one of a thousand. */
const COMMON_INSIDE = `array['passport', 'transit', 'wages']`;
const MIDDLE_INSIDE = `array['caravan', 'transit van', 'quarry']`;
const RARE_INSIDE = `array['saltcellar', 'periwinkle', 'zither']`;

/** Of these are words that are nearly nowhere, alike as those of a language are. */
const SYLLABLES = `string_to_array('re con in de pro ex com un tion ing er ment al ate or an en is ter safe guard hous train port form ness able ist ive ous ant est ic ur ol am ber ton ley man', ' ')`;

/** Words of letters that no language has, in numbers as words of a language are: few are everywhere, most are nowhere. */
const word = (of: number) =>
  `translate(left(md5((floor(power(random(), 3) * ${of}))::text), 9), '0123456789', 'ghjklmnpqr')`;
const words = (many: number, row: string, of = 6_000) =>
  `(select string_agg(${word(of)}, ' ') from generate_series(1, ${many}) where ${row} is not null)`;
const oneOf = (choice: string, among: number) =>
  `coalesce(' ' || (${choice})[1 + floor(random() * ${among})::int], '')`;

/**
 * A library of so many resources, each a title and a summary, some with the pages of a file. The first 4,000 are made as the
 * worker makes them; all others are copies of these, under other numbers, in the order in which they would have come.
 */
export async function generateLibrary(client: pg.Client, address: string, scale: number): Promise<void> {
  const id = (what: string, number: string) => `md5('${what} ' || (${number}))::uuid`;
  const base = ORIGINALS;
  const all = RESOURCES_AT_SCALE_1 * scale;
  const indexes = await withoutIndexes(client);
  await client.query(`
    begin;
    select setseed(0.42);
    create temporary table said on commit drop as
      select n, initcap(${words(5, 'n')}) || ${oneOf(COMMON, 10)} as title,
        ${words(30, 'n')} || ${oneOf(COMMON, 10)} || ${oneOf(MIDDLE, 33)} || ${oneOf(RARE, 6000)} as summary,
        case when n % 20 < 8 then 'PUBLIC' when n % 20 < 17 then 'NETWORK' else 'PARTNERSHIP' end as found_by
      from generate_series(1, ${base}) n;
    create temporary table placed on commit drop as
      select s.*, case s.found_by when 'PUBLIC' then 1 when 'NETWORK' then 2 else a.id end as audience, p.id as partnership,
        -- Of every hundred in a row the same share, and not always of the same kind.
        case when (n * 37) % 100 < ${PERCENT_WITH_FILE} then 4 + n % 9 end as pages
      from said s left join partnership p on s.found_by = 'PARTNERSHIP' and p.slug = 'partnership-' || (1 + s.n % 60)
      left join audience a on a.partnership_id = p.id and a.kind = 'PARTNERSHIP';
    create temporary table written on commit drop as
      select n, audience, page, ${words(120, 'page', 20_000)} || ${oneOf(COMMON_INSIDE, 12)} || ' ' || ${words(90, 'page', 20_000)}
          || ${oneOf(MIDDLE_INSIDE, 180)} || ' ' || ${words(60, 'page')} || ${oneOf(RARE_INSIDE, 3000)} as text
      from placed, generate_series(1, pages) page;
    -- Millions of rows whose triggers would queue what is made below anyway.
    set local session_replication_role = replica;
    insert into resource (id, audience_id, slug, found_by, partnership_id, current_number, published_at, renewed_at, review_on)
      select ${id('resource', 'n + k')}, audience, 'resource-' || n + k, found_by, partnership, 1, now(), now() - (${all} - n - k) * interval '1 second', app.today() + 100
      from placed, generate_series(0, ${all - base}, ${base}) k;
    insert into resource_version (id, audience_id, resource_id, number, state, kind, title, summary, licence, sharing, found_by, partnership_id, submitter_id,
        submitted_at, published_at, topics, sectors, jurisdictions, languages, published_on)
      select ${id('version', 'n + k')}, audience, ${id('resource', 'n + k')}, 1, 'PUBLISHED', (array['GUIDANCE', 'TEMPLATE', 'TOOLKIT', 'BRIEFING', 'CASE_STUDY'])[1 + n % 5],
        title, summary, (array['OGL_3', 'CC_BY_4', 'LINK_ONLY'])[1 + n % 3], case when found_by = 'PUBLIC' then 'CLEAR' else 'GREEN' end, found_by, partnership,
        (select id from person limit 1), now(), now(), array[(select code from library_topic where position = 1 + n % 18)],
        array[(array['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH'])[1 + n % 3]], array[(array['ENGLAND', 'WALES', 'SCOTLAND', 'UK'])[1 + n % 4]],
        array[(array['en', 'en', 'en', 'cy'])[1 + n % 4]], (2010 + n % 16)::text
      from placed, generate_series(0, ${all - base}, ${base}) k;
    insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at, text_state, text_pages, content_place)
      select ${id('file', 'n + k')}, audience, (select id from person limit 1), 'Report ' || n + k || '.pdf', 'application/pdf', 1000000, sha256(('file ' || n + k)::bytea),
        now(), 'TAKEN', pages, 'STORE' from placed, generate_series(0, ${all - base}, ${base}) k where pages is not null;
    insert into resource_file (audience_id, version_id, position, file_id, label)
      select audience, ${id('version', 'n + k')}, 1, ${id('file', 'n + k')}, 'Report' from placed, generate_series(0, ${all - base}, ${base}) k where pages is not null;
    insert into stored_file_page (file_id, audience_id, page, text)
      select ${id('file', 'n + k')}, audience, page, text from generate_series(0, ${all - base}, ${base}) k, written;
    commit;`);
  await client.query(`set maintenance_work_mem = '1GB'`);
  // Most are built when all rows are there, but making entries looks some of these up.
  for (const each of indexes.filter((each) => !isOfWords(each))) await client.query(each);
  await client.query('analyze resource, resource_version, resource_file, stored_file, stored_file_page, library_topic');
  // In the order of publication, as they would have come.
  await client.query(
    `alter table search_entry disable trigger user;
     do $$ begin for n in 1..${base} loop perform app.index_resource(${id('resource', 'n')}); end loop; end $$;
     alter table search_entry enable trigger user`,
  );
  await client.query(
    `insert into search_word (audience_id, word, times) select audience_id, w, count(*) from search_entry cross join unnest(said) w group by 1, 2`,
  );
  // What is written by ever more people has ever more words, most of them in one place: a quarter as many as there are resources.
  await client.query(
    `insert into search_word (audience_id, word, times)
     select 1 + n % 2, (select string_agg((${SYLLABLES})[1 + floor(random() * 40)::int], '') from generate_series(1, 4) where n is not null), 1
     from generate_series(1, ${all / 4}) n on conflict do nothing`,
  );
  await client.query('analyze search_entry, search_passage, search_word');
  const second = new pg.Client(address);
  await second.connect();
  try {
    await Promise.all([
      copy(
        client,
        `insert into search_entry (seq, audience_id, resource_id, version_id, head, words, terms, said) overriding system value
        select seq + k, audience_id, ${id('resource', 'seq + k')}, ${id('version', 'seq + k')}, head,
          ts_delete(words, app.search_block(seq)) || array_to_tsvector(array[app.search_block(seq + k)]), terms, '{}'
        from search_entry where seq <= ${base} order by seq`,
      ),
      copy(
        second,
        `insert into search_passage (audience_id, entry_seq, kind, label, file_id, page, text, words)
        select audience_id, entry_seq + k, kind, label, case when file_id is not null then ${id('file', 'entry_seq + k')} end, page, text,
          ts_delete(words, '=entry:' || entry_seq) || array_to_tsvector(array['=entry:' || entry_seq + k])
        from search_passage where entry_seq <= ${base} order by entry_seq, id`,
      ),
    ]);
  } finally {
    await second.end();
  }
  for (const each of indexes.filter(isOfWords)) await client.query(each);
  await client.query(`select setval(pg_get_serial_sequence('search_entry', 'seq'), ${all})`);
  await client.query(`vacuum analyze search_word, ${TABLES.join(', ')}`);

  /** One time the originals after another, without the triggers and looks at other tables that would only find it right. */
  async function copy(by: pg.Client, statement: string) {
    await by.query('set session_replication_role = replica');
    await by.query(`do $$ begin for k in ${base}..${all - base} by ${base} loop ${statement}; end loop; end $$`);
    await by.query('set session_replication_role = origin');
  }
}

const TABLES = [
  'resource',
  'resource_version',
  'resource_file',
  'stored_file',
  'stored_file_page',
  'search_entry',
  'search_passage',
];

const isOfWords = (index: string) => / ON public\.search_\w+ USING gin /.test(index);

/** Millions of rows are written in a tenth of the time without; answers what makes the indexes again. */
async function withoutIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ made: string; name: string }>(
    `select pg_get_indexdef(i.indexrelid) as made, i.indexrelid::regclass as name from pg_index i
     where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [TABLES],
  );
  await client.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  return rows.map(({ made }) => made);
}
