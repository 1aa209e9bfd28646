-- What is looked through for an answer does not grow with the library.

-- Of the words of millions most stand in a few places: what is mistyped is first compared with the others.
alter table search_word add column is_common boolean not null generated always as (times >= 20) stored;
create index search_word_common on search_word using gin (word public.gin_trgm_ops) where is_common;

-- As before, but for common words, which are taken if they are near enough.
create or replace function app.search_corrected(said text, ids int[]) returns text language plpgsql stable
  set search_path = '' set pg_trgm.similarity_threshold = 0.35 set enable_seqscan = off as $$
declare token text; better text; made text := said;
begin
  for token in select distinct lower(m[1]) from regexp_matches(said, '([[:alpha:]]{4,30})', 'g') m limit 6 loop
    continue when exists (select from public.search_word w where w.audience_id = any (ids) and w.word = token)
      or exists (select from public.search_synonym s where lower(s.short) = token)
      or numnode(to_tsquery('app.plain', token)) = 0;
    select w.word into better from public.search_word w where w.is_common and w.word operator(public.%) token
      and public.similarity(w.word, token) >= 0.5 and w.audience_id = any (ids)
      group by w.word order by public.similarity(w.word, token) desc, sum(w.times) desc, w.word limit 1;
    if better is null then
      select w.word into better from public.search_word w where w.word operator(public.%) token and w.audience_id = any (ids)
        group by w.word order by public.similarity(w.word, token) desc, sum(w.times) desc, w.word limit 1;
    end if;
    if better is not null then made := regexp_replace(made, '\m' || token || '\M', better, 'gi'); end if;
  end loop;
  return nullif(made, said);
end $$;

-- As before, but: blocks are a condition of their own, between which and the words the index leaps; as many of them are taken next
-- as are likely to hold what is still missing; only what is found is ranked; and it is planned once.
create or replace function app.search_matches(q app.search_question, chosen tsquery, ids int[], most int)
  returns setof app.search_match language plpgsql stable
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare sought tsquery; around tsquery; newest bigint; block bigint; blocks bigint := 2; got int := 0; n int; walked bigint; missing bigint;
  weights constant float4[] := '{0.05, 0.2, 0.5, 1}';
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
  select max(e.seq) >> 12 into newest from public.search_entry e;
  block := newest;
  while block >= 0 and got < most loop
    walked := newest - block;
    missing := most - got;
    -- Where what is left is likely to be no more than is missing, it is looked up at once.
    if walked > 40 and got * (block + 1) <= missing * walked then
      return query select e.seq, e.resource_id, e.terms, coalesce(ts_rank(weights, e.head, q.any_of) * 1000000, 0)::int
        from (select x.seq, x.resource_id, x.terms, x.head from public.search_entry x where x.words @@ sought and x.seq + 0 < (block + 1) << 12 and x.audience_id = any (ids)
          order by x.seq + 0 desc limit missing) e;
      return;
    end if;
    -- Of more than 32 at a time each takes longer.
    if walked > 0 then blocks := least(32, 4 * blocks, greatest(2, ceil(1.2 * missing * walked / greatest(got, 1)))); end if;
    select string_agg(format('''=block:%s''', b), ' | ')::tsquery into around from generate_series(greatest(block - blocks + 1, 0), block) b;
    return query select e.seq, e.resource_id, e.terms, coalesce(ts_rank(weights, e.head, q.any_of) * 1000000, 0)::int
      from (select x.seq, x.resource_id, x.terms, x.head from public.search_entry x where x.words @@ sought and x.words @@ around and x.audience_id = any (ids)
        order by x.seq + 0 desc limit missing) e;
    get diagnostics n = row_count;
    got := got + n;
    block := block - blocks;
  end loop;
end $$;

-- Of some entries those in which each phrase stands, found in parts of 25 entries.
create function app.search_saying(entries bigint[], phrases tsquery[]) returns bigint[] language plpgsql stable
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare phrase tsquery; places tsquery; kept bigint[]; part int;
begin
  foreach phrase in array phrases loop
    kept := '{}';
    for part in 0 .. (cardinality(entries) - 1) / 25 loop
      select string_agg(format('''=entry:%s''', e), ' | ')::tsquery into places from unnest(entries[part * 25 + 1 : part * 25 + 25]) e;
      kept := kept || array(select distinct s.entry_seq from public.search_passage s where s.words @@ places and s.words @@ phrase);
    end loop;
    entries := kept;
  end loop;
  return entries;
end $$;

-- The newest that match, and whether there may be more. Phrases are looked for in the newest 500 that have their words, in any place:
-- each is one more page to be read.
create function app.search_newest(q app.search_question, chosen tsquery, ids int[], most int, out matched app.search_match[], out is_cut boolean)
  language plpgsql stable set search_path = '' as $$
declare saying bigint[]; bound int := case when cardinality(q.phrases) > 0 then least(most, 500) else most end;
begin
  matched := array(select m from app.search_matches(q, chosen, ids, bound) m);
  is_cut := cardinality(matched) >= bound;
  if cardinality(q.phrases) > 0 then
    saying := app.search_saying(array(select m.seq from unnest(matched) m), q.phrases);
    matched := array(select m from unnest(matched) m where m.seq = any (saying));
  end if;
end $$;

create or replace function app.search_facets(q app.search_question, chosen jsonb, ids int[], most int, matched app.search_match[]) returns jsonb
  language plpgsql stable set search_path = '' as $$
declare counted jsonb; g record; more jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('term', t.term, 'count', t.n)), '[]') into counted
    from (select x.u as term, count(*) as n from (select unnest(m.terms) as u from unnest(matched) m) x group by 1) t
    where not split_part(t.term, ':', 1) = any (array(select '=' || f.prefix from app.search_fields() f where jsonb_array_length(chosen -> f.field) > 0));
  -- Counted alone, and not ranked.
  q.any_of := null;
  for g in select f.* from app.search_fields() f where jsonb_array_length(chosen -> f.field) > 0 loop
    select coalesce(jsonb_agg(jsonb_build_object('term', t.term, 'count', t.n)), '[]') into more from (
      select x.u as term, count(*) as n from (select unnest(d.terms) as u from (select distinct on (m.resource_id) m.terms
        from app.search_newest(q, app.search_filter(chosen, g.prefix), ids, most) n cross join unnest(n.matched) m) d) x
        where starts_with(x.u, '=' || g.prefix || ':') group by 1
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

create or replace function app.library_search(words text, filter jsonb, sort text, size int, after text)
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
  is_cut := false;
  q := app.search_question(said, ids, 4);
  -- Words of which nothing is left find nothing, and not everything.
  if said = '' or q.loose is not null then
    select * into matched, is_cut from app.search_newest(q, terms, ids, most);
  end if;
  if cardinality(matched) = 0 and q.loose is not null then
    better := app.search_corrected(said, ids);
    if better is not null then
      q := app.search_question(better, ids, 4);
      select * into matched, is_cut from app.search_newest(q, terms, ids, most);
    end if;
    if cardinality(matched) > 0 then
      match := 'AS_CORRECTED';
      corrected := better;
    elsif q.any_of is not null then
      q.loose := q.any_of; q.asked := q.any_of; q.phrases := '{}';
      select * into matched, is_cut from app.search_newest(q, terms, ids, most);
      if cardinality(matched) > 0 then match := 'ANY_WORD'; end if;
    end if;
  end if;
  by_score := q.any_of is not null and sort is distinct from 'NEWEST' and sort is distinct from 'USE';
  -- One for each resource, at its best.
  matched := array(select distinct on (m.resource_id) m from unnest(matched) m order by m.resource_id, m.score desc, m.seq desc);
  total := cardinality(matched);
  facets := app.search_facets(q, chosen, ids, most, matched);
  select jsonb_agg(jsonb_build_object('position', o.place, 'resourceId', o.resource_id, 'cursor', o.cursor, 'place',
        app.search_place(array(select e.seq from public.search_entry e where e.resource_id = o.resource_id and e.audience_id = any (ids)), q, ids))
      order by o.place) filter (where o.place <= size) as hits, count(*) > size as more into page
    from (select y.resource_id, y.score || '.' || y.seq as cursor, row_number() over (order by y.score desc, y.seq desc) as place
      from (select case when by_score then m.score when sort = 'USE' then coalesce((select u.used from public.resource_use u
            where u.resource_id = m.resource_id and u.audience_id = any (ids)), 0) else 0 end as score, m.seq, m.resource_id
        from unnest(matched) m) y
      where after is null or (y.score, y.seq) < (split_part(after, '.', 1)::int, split_part(after, '.', 2)::bigint)
      order by y.score desc, y.seq desc limit size + 1) o;
  hits := coalesce(page.hits, '[]');
  end_cursor := hits -> -1 ->> 'cursor';
  has_next := page.more;
  return next;
end $$;

create or replace function app.library_suggestions(words text)
  returns table (kind text, text text, resource_id uuid, topic text, place int) language plpgsql stable security definer set search_path = '' as $$
declare ids int[] := app.audience_ids(); said text := btrim(left(coalesce(words, ''), 100)); q app.search_question; like_it text; matched app.search_match[];
begin
  if length(said) < 2 then return; end if;
  like_it := '(^|\m)' || regexp_replace(said, '([^[:alnum:] ])', '\\\1', 'g');
  q := app.search_question(said, ids, 2);
  matched := case when q.loose is null then array[]::app.search_match[] else (app.search_newest(q, null, ids, 200)).matched end;
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

drop function app.search_says;
do $$ declare f regprocedure; begin
  foreach f in array array['app.search_saying(bigint[], tsquery[])', 'app.search_newest(app.search_question, tsquery, int[], int)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;
