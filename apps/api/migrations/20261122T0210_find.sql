-- Asking: words become a question, the question is answered from the newest entries backwards until enough is found.
-- Everything here restates the row rule (`audience_id = any (ids)`), since text is not matched under row-level security by an index.

-- What completes a half-typed word, and what is near a mistyped one, by the words that the asker can read.
create function app.search_completions(half text, ids int[], most int) returns text[] language sql stable set search_path = '' as $$
  select array(select w.word from public.search_word w where w.audience_id = any (ids) and w.word >= lower(half) and w.word < lower(half) || chr(65533)
    group by w.word order by sum(w.times) desc, w.word limit most) $$;

create function app.search_corrected(said text, ids int[]) returns text language plpgsql stable
  set search_path = '' set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off as $$
declare token text; better text; made text := said;
begin
  for token in select distinct lower(m[1]) from regexp_matches(said, '([[:alpha:]]{4,30})', 'g') m limit 6 loop
    continue when exists (select from public.search_word w where w.audience_id = any (ids) and w.word = token)
      or exists (select from public.search_synonym s where lower(s.short) = token)
      or numnode(to_tsquery('app.plain', token)) = 0;
    select w.word into better from public.search_word w where w.word operator(public.%) token and w.audience_id = any (ids)
      group by w.word order by public.similarity(w.word, token) desc, sum(w.times) desc, w.word limit 1;
    if better is not null then made := regexp_replace(made, '\m' || token || '\M', better, 'gi'); end if;
  end loop;
  return nullif(made, said);
end $$;

create type app.search_question as (
  -- As it was asked: with phrases.
  asked   tsquery,
  -- All words, in any place: what the index answers.
  loose   tsquery,
  -- Any of the words: what hits are ordered by, and marked in them.
  any_of  tsquery,
  phrases tsquery[]
);

create function app.search_question(words text, ids int[], least_prefix int) returns app.search_question language plpgsql stable set search_path = '' as $$
declare said text := translate(btrim(left(words, 300)), '“”„', '"""'); half text; rest text; q tsquery; last tsquery;
  made app.search_question; short text; long text;
begin
  -- The last word may be half typed, unless it is in quotes or is to be left out.
  half := substring(said from '(?:^|\s)([[:alpha:]][[:alnum:]]{1,29})$');
  if length(half) < least_prefix or (select count(*) from regexp_matches(said, '"', 'g')) % 2 = 1 then half := null; end if;
  rest := case when half is null then said else left(said, length(said) - length(half)) end;
  q := app.search_both(rest);
  if half is not null then
    last := app.search_both(half);
    select last || coalesce(string_agg(w, ' | '), '')::tsquery into last from unnest(app.search_completions(half, ids, 8)) w;
    q := case when numnode(last) = 0 then q when numnode(q) = 0 then last else q && last end;
  end if;
  if numnode(q) = 0 then return null; end if;
  -- What is written out finds what is shortened, and below the other way round.
  for short, long in select s.short, s.long from public.search_synonym s where strpos(lower(said), s.long) > 0 loop
    q := q || app.search_both(replace(lower(said), long, short));
  end loop;
  q := ts_rewrite(q, 'select pg_catalog.plainto_tsquery(''pg_catalog.english'', s.short), pg_catalog.plainto_tsquery(''pg_catalog.english'', s.short) operator(pg_catalog.||) pg_catalog.phraseto_tsquery(''pg_catalog.english'', s.long) from public.search_synonym s');
  made.asked := q;
  made.loose := regexp_replace(q::text, '<(-|\d+)>', '&', 'g')::tsquery;
  made.any_of := app.search_any(q);
  if numnode(made.any_of) = 0 then made.any_of := null; end if;
  made.phrases := array(select phraseto_tsquery('pg_catalog.english', m[1]) from regexp_matches(said, '(?:^|\s)"([^"]+)"', 'g') m
    where numnode(phraseto_tsquery('pg_catalog.english', m[1])) > 1);
  return made;
end $$;

-- Stems, or the words as they stand: names and codes are no stems.
create function app.search_both(said text) returns tsquery language sql stable set search_path = '' as $$
  select case when numnode(e) = 0 then p when e::text like '%!%' or numnode(p) = 0 then e else e || p end
  from (select websearch_to_tsquery('pg_catalog.english', said) as e, websearch_to_tsquery('app.plain', said) as p) x $$;

-- What is asked for, without what is to be left out.
create function app.search_any(q tsquery) returns tsquery language sql stable set search_path = '' as $$
  select coalesce(nullif(string_agg(distinct '''' || replace(l[1], '''', '''''') || '''', ' | '), ''), '')::tsquery
  from regexp_matches(querytree(q), '''((?:[^'']|'''')+)''', 'g') l $$;

create function app.search_group(prefix text, chosen jsonb) returns tsquery language plpgsql stable set search_path = '' as $$
declare made tsquery; v text;
begin
  for v in select jsonb_array_elements_text(chosen) limit 40 loop
    made := case when made is null then app.search_term('=' || prefix || ':' || left(v, 60)) else made || app.search_term('=' || prefix || ':' || left(v, 60)) end;
  end loop;
  return made;
end $$;

create function app.search_id(said text) returns uuid language sql immutable parallel safe as
  $$ select case when said ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then said::uuid end $$;

-- Of the filters, without one of them: what one's own choice leaves out is counted too.
create function app.search_filter(chosen jsonb, without text) returns tsquery language plpgsql stable set search_path = '' as $$
declare made tsquery; g record; one tsquery;
begin
  for g in select f.prefix, chosen -> f.field as picked from app.search_fields() f where f.prefix is distinct from without loop
    if jsonb_typeof(g.picked) = 'array' and jsonb_array_length(g.picked) > 0 then
      one := app.search_group(g.prefix, g.picked);
      made := case when made is null then one else made && one end;
    end if;
  end loop;
  return made;
end $$;

create function app.search_fields() returns table (field text, prefix text, facet text) language sql immutable as $$
  values ('topics', 'topic', 'TOPIC'), ('sectors', 'sector', 'SECTOR'), ('jurisdictions', 'jurisdiction', 'JURISDICTION'), ('kinds', 'kind', 'KIND'),
    ('languages', 'language', 'LANGUAGE'), ('years', 'year', 'YEAR'), ('maturities', 'maturity', 'MATURITY'), ('licences', 'licence', 'LICENCE'),
    ('partnershipIds', 'partnership', 'PARTNERSHIP') $$;

-- The newest entries that match, at most so many: blocks of growing size from the newest on, until there are enough.
-- The sum `seq + 0` keeps to the index of words; which way is best depends on the words, so that no plan is kept.
create type app.search_match as (seq bigint, resource_id uuid, terms text[], score int);

create function app.search_matches(q app.search_question, chosen tsquery, ids int[], most int)
  returns setof app.search_match language plpgsql stable
  set search_path = '' set plan_cache_mode = force_custom_plan as $$
declare sought tsquery; block bigint; until bigint; blocks int; got int := 0; n int; rest bigint; around tsquery;
begin
  sought := case when q.loose is null then chosen when chosen is null then q.loose else q.loose && chosen end;
  if sought is null then
    return query select e.seq, e.resource_id, e.terms, 0 from public.search_entry e where e.audience_id = any (ids) order by e.seq desc limit most;
    return;
  end if;
  -- Whoever is not of the network sees little of what is there: only that is walked.
  if not 2 = any (ids) then
    select sought && string_agg(format('''=audience:%s''', a), ' | ')::tsquery into sought from unnest(ids) a;
  end if;
  select max(e.seq) >> 12 into block from public.search_entry e;
  foreach blocks in array array[2, 8, 32] loop
    exit when block < 0;
    select string_agg(format('''=block:%s''', b), ' | ')::tsquery into around from generate_series(greatest(block - blocks + 1, 0), block) b;
    return query select e.seq, e.resource_id, e.terms, coalesce(ts_rank('{0.05, 0.2, 0.5, 1}', e.head, q.any_of) * 1000000, 0)::int
      from public.search_entry e where e.words @@ (sought && around) and e.audience_id = any (ids)
        and (q.phrases = '{}' or q.phrases is null or app.search_says(e.seq, q.phrases))
      order by e.seq + 0 desc limit most - got;
    get diagnostics n = row_count;
    got := got + n;
    block := block - blocks;
    if got >= most then return; end if;
  end loop;
  if block < 0 then return; end if;
  rest := (block + 1) << 12;
  return query select e.seq, e.resource_id, e.terms, coalesce(ts_rank('{0.05, 0.2, 0.5, 1}', e.head, q.any_of) * 1000000, 0)::int
    from public.search_entry e where e.words @@ sought and e.seq + 0 < rest and e.audience_id = any (ids)
      and (q.phrases = '{}' or q.phrases is null or app.search_says(e.seq, q.phrases))
    order by e.seq + 0 desc limit most - got;
end $$;

create function app.search_says(entry bigint, phrases tsquery[]) returns boolean language sql stable set search_path = '' as $$
  select not exists (select from unnest(phrases) p where not exists (
    select from public.search_passage s where s.words @@ (app.search_term('=entry:' || entry) && p))) $$;

-- One plan for all hits: planning it for each would take longer than reading.
-- Where in a resource the words stand best, with the words around them, and in how many other places.
create function app.search_place(entries bigint[], q app.search_question, ids int[]) returns jsonb language plpgsql stable
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare here record; said text; places tsquery; marked text;
begin
  select null::bigint as id into here;
  select string_agg(format('''=entry:%s''', e), ' | ')::tsquery into places from unnest(entries) e;
  if q.any_of is not null then
    select s.*, count(*) over () as places into here from public.search_passage s
      where s.words @@ (places && q.any_of) and s.audience_id = any (ids)
      order by (s.words @@ q.asked) desc, ts_rank(s.words, q.any_of) desc, s.id limit 1;
  end if;
  if here.id is null then
    select s.*, 1::bigint as places into here from public.search_passage s
      where s.entry_seq = any (entries) and s.kind = 'SUMMARY' and s.audience_id = any (ids) limit 1;
  end if;
  if here.id is null then return null; end if;
  said := coalesce(here.text, (select left(p.text, 20000) from public.stored_file_page p
    where p.file_id = here.file_id and p.page = here.page and p.audience_id = any (ids)));
  said := translate(coalesce(said, ''), E'\x01\x02', '');
  marked := case when q.any_of is null then left(said, 240) || case when length(said) > 240 then ' …' else '' end
    else ts_headline('pg_catalog.english', said, q.any_of, E'StartSel=\x01, StopSel=\x02, MaxWords=40, MinWords=20, ShortWord=2') end;
  return jsonb_build_object('kind', here.kind, 'label', here.label, 'page', here.page, 'fileId', here.file_id, 'marked', marked, 'more', here.places - 1);
end $$;

-- How many there are of each kind of thing that can be filtered by: of what was matched, or, where something is chosen of it, as if nothing were.
create function app.search_facets(q app.search_question, chosen jsonb, ids int[], most int, matched app.search_match[]) returns jsonb
  language plpgsql stable set search_path = '' as $$
declare counted jsonb; g record; more jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('term', t.term, 'count', t.n)), '[]') into counted
    from (select u as term, count(*) as n from unnest(matched) m cross join unnest(m.terms) u group by u) t
    where not split_part(t.term, ':', 1) = any (array(select '=' || f.prefix from app.search_fields() f where jsonb_array_length(chosen -> f.field) > 0));
  -- Counted alone, and not ranked.
  q.any_of := null;
  for g in select f.* from app.search_fields() f where jsonb_array_length(chosen -> f.field) > 0 loop
    select coalesce(jsonb_agg(jsonb_build_object('term', t.term, 'count', t.n)), '[]') into more from (
      select u as term, count(distinct m.resource_id) as n from app.search_matches(q, app.search_filter(chosen, g.prefix), ids, most) m
        cross join unnest(m.terms) u where starts_with(u, '=' || g.prefix || ':') group by u
      union all
      select '=' || g.prefix || ':' || c, 0 from jsonb_array_elements_text(chosen -> g.field) c) t;
    counted := counted || more;
  end loop;
  -- Of partnerships, those that the asker knows.
  return (select coalesce(jsonb_agg(x order by x ->> 'facet', x ->> 'place', x ->> 'value'), '[]') from (
    select jsonb_build_object('facet', f.facet, 'value', c.value, 'count', max(c.count), 'label', coalesce(max(t.name), max(p.name)),
      'place', lpad(coalesce(max(t.position), 0)::text, 4, '0'), 'isChosen', coalesce(chosen -> f.field ? c.value, false)) as x
    from (select split_part(e ->> 'term', ':', 1) as kind, substr(e ->> 'term', strpos(e ->> 'term', ':') + 1) as value, (e ->> 'count')::int as count
      from jsonb_array_elements(counted) e) c
    join app.search_fields() f on '=' || f.prefix = c.kind
    left join public.library_topic t on f.facet = 'TOPIC' and t.code = c.value
    left join public.partnership p on p.id = case f.facet when 'PARTNERSHIP' then app.search_id(c.value) end and p.audience_id = any (ids)
    where f.facet <> 'PARTNERSHIP' or p.id is not null
    group by f.facet, f.field, c.value) y);
end $$;

create function app.library_search(words text, filter jsonb, sort text, size int, after text)
  returns table (match text, corrected text, total int, is_cut boolean, hits jsonb, facets jsonb, end_cursor text, has_next boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  ids int[] := app.audience_ids(); most constant int := 1000; q app.search_question; terms tsquery; chosen jsonb := coalesce(filter, '{}');
  matched app.search_match[]; said text := btrim(coalesce(words, '')); better text; by_score boolean; page record;
begin
  -- What is null is not chosen; a partnership that is not shared with the asker is none.
  chosen := (select coalesce(jsonb_object_agg(f.field, case when f.field = 'partnershipIds' then (select coalesce(jsonb_agg(coalesce(p.id::text, '-')), '[]')
        from jsonb_array_elements_text(chosen -> f.field) v left join public.partnership p on p.id = app.search_id(v) and p.audience_id = any (ids))
      else chosen -> f.field end), '{}') from app.search_fields() f where jsonb_typeof(chosen -> f.field) = 'array');
  terms := app.search_filter(chosen, null);
  match := 'AS_ASKED';
  q := app.search_question(said, ids, 4);
  -- Words of which nothing is left find nothing, and not everything.
  if said = '' or q.loose is not null then
    matched := array(select m from app.search_matches(q, terms, ids, most) m);
  end if;
  if cardinality(matched) = 0 and q.loose is not null then
    better := app.search_corrected(said, ids);
    if better is not null then
      q := app.search_question(better, ids, 4);
      matched := array(select m from app.search_matches(q, terms, ids, most) m);
    end if;
    if cardinality(matched) > 0 then
      match := 'AS_CORRECTED';
      corrected := better;
    elsif q.any_of is not null then
      q.loose := q.any_of; q.asked := q.any_of; q.phrases := '{}';
      matched := array(select m from app.search_matches(q, terms, ids, most) m);
      if cardinality(matched) > 0 then match := 'ANY_WORD'; end if;
    end if;
  end if;
  is_cut := coalesce(cardinality(matched), 0) >= most;
  by_score := q.any_of is not null and sort is distinct from 'NEWEST';
  -- One for each resource, at its best.
  matched := array(select row(max(m.seq), m.resource_id, min(m.terms), max(m.score))::app.search_match from unnest(matched) m group by m.resource_id);
  total := cardinality(matched);
  facets := app.search_facets(q, chosen, ids, most, matched);
  select jsonb_agg(jsonb_build_object('position', o.place, 'resourceId', o.resource_id, 'cursor', o.cursor, 'place',
        app.search_place(array(select e.seq from public.search_entry e where e.resource_id = o.resource_id and e.audience_id = any (ids)), q, ids))
      order by o.place) filter (where o.place <= size) as hits, count(*) > size as more into page
    from (select y.resource_id, y.score || '.' || y.seq as cursor, row_number() over (order by y.score desc, y.seq desc) as place
      from (select case when by_score then m.score else 0 end as score, m.seq, m.resource_id from unnest(matched) m) y
      where after is null or (y.score, y.seq) < (split_part(after, '.', 1)::int, split_part(after, '.', 2)::bigint)
      order by y.score desc, y.seq desc limit size + 1) o;
  hits := coalesce(page.hits, '[]');
  end_cursor := hits -> -1 ->> 'cursor';
  has_next := page.more;
  return next;
end $$;
comment on function app.library_search is 'What the caller finds by words and filters, newest 1,000 at most: hits with the place that fits best, and how many there are of each kind.';

create function app.library_suggestions(words text)
  returns table (kind text, text text, resource_id uuid, topic text, place int) language plpgsql stable security definer set search_path = '' as $$
declare ids int[] := app.audience_ids(); said text := btrim(left(coalesce(words, ''), 100)); q app.search_question; like_it text; matched app.search_match[];
begin
  if length(said) < 2 then return; end if;
  like_it := '(^|\m)' || regexp_replace(said, '([^[:alnum:] ])', '\\\1', 'g');
  q := app.search_question(said, ids, 2);
  matched := case when q.loose is null then array[]::app.search_match[] else array(select m from app.search_matches(q, null, ids, 200) m) end;
  return query select 'TITLE', v.title, x.resource_id, null::text, (row_number() over (order by x.rank desc, x.seq desc))::int
    from (select max(m.seq) as seq, m.resource_id, max(ts_rank('{0, 0, 0, 1}', e.head, q.any_of)) as rank from unnest(matched) m
      join public.search_entry e on e.seq = m.seq where ts_rank('{0, 0, 0, 1}', e.head, q.any_of) > 0
      group by m.resource_id order by 3 desc, 1 desc limit 5) x
    join public.resource r on r.id = x.resource_id
    join public.resource_version v on v.resource_id = r.id and v.number = r.current_number and v.audience_id = any (ids);
  return query select 'TOPIC', t.name, null::uuid, t.code, 100 + t.position from public.library_topic t
    where t.name ~* like_it and t.audience_id = any (ids) order by t.position limit 3;
  return query select 'CONTRIBUTOR', n.name, null::uuid, null::text, 2000 + (row_number() over (order by n.times desc, n.name))::int
    from (select c ->> 'name' as name, count(*) as times from (select distinct m.resource_id from unnest(matched) m) m
      join public.resource r on r.id = m.resource_id
      join public.resource_version v on v.resource_id = r.id and v.number = r.current_number and v.audience_id = any (ids)
      cross join jsonb_array_elements(v.contributors) c where c ->> 'name' ~* like_it group by 1 order by 2 desc, 1 limit 3) n;
end $$;
comment on function app.library_suggestions is 'Titles, topics and contributors that go on as the caller began, of what the caller can find.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.library_search(text, jsonb, text, int, text)', 'app.library_suggestions(text)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_api', f);
  end loop;
  foreach f in array array['app.search_completions(text, int[], int)', 'app.search_corrected(text, int[])', 'app.search_question(text, int[], int)',
    'app.search_both(text)', 'app.search_id(text)', 'app.search_any(tsquery)', 'app.search_group(text, jsonb)', 'app.search_filter(jsonb, text)', 'app.search_fields()',
    'app.search_matches(app.search_question, tsquery, int[], int)', 'app.search_says(bigint, tsquery[])',
    'app.search_place(bigint[], app.search_question, int[])', 'app.search_facets(app.search_question, jsonb, int[], int, app.search_match[])']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;

-- What these functions give has columns, as a table has: reads declare what they read by them.
create view library_search_answer with (security_invoker = true) as
  select ''::text as match, ''::text as corrected, 0 as total, false as is_cut, '[]'::jsonb as hits, '[]'::jsonb as facets, ''::text as end_cursor, false as has_next where false;
create view library_hit with (security_invoker = true) as select 0 as position, null::uuid as resource_id, null::jsonb as place where false;
create view library_suggestion with (security_invoker = true) as
  select ''::text as kind, ''::text as text, null::uuid as resource_id, ''::text as topic, 0 as place where false;
comment on view library_search_answer is 'What app.library_search gives; holds nothing itself.';
comment on view library_hit is 'What is in the hits of app.library_search; holds nothing itself.';
comment on view library_suggestion is 'What app.library_suggestions gives; holds nothing itself.';
grant select on library_search_answer, library_hit, library_suggestion to roundtable_api;
