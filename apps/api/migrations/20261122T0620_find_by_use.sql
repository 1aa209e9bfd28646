-- What was found can be put in the order of how many used it: by the same multiples of five that its readers are told.

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
  by_score := q.any_of is not null and sort is distinct from 'NEWEST' and sort is distinct from 'USE';
  -- One for each resource, at its best.
  matched := array(select row(max(m.seq), m.resource_id, min(m.terms), max(m.score))::app.search_match from unnest(matched) m group by m.resource_id);
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
comment on function app.library_search is 'What the caller finds by words and filters, newest 1,000 at most: hits with the place that fits best, and how many there are of each kind.';
