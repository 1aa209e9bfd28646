-- Circulated minutes are found by their words, by those who read them and by nobody else: it is asked under the rights of the caller.

create type minutes_passage as (id uuid, place int, document_id uuid, meeting_id uuid, kind text, title text, marked text);
comment on type minutes_passage is 'A section of circulated minutes in which words stand.';

create function app.minutes_saying(partnership uuid, said text) returns setof public.minutes_passage language sql stable set search_path = '' as $$
  with asked as (select websearch_to_tsquery('pg_catalog.english', left($2, 300)) as query),
  newest as materialized (
    select d.id, d.circulated_at from public.minutes_document d where d.partnership_id = $1 order by d.circulated_at desc, d.id limit 200)
  select w.section_id, row_number() over (order by n.circulated_at desc, n.id, w.place)::int, w.document_id, w.meeting_id, w.kind, w.title,
    ts_headline('pg_catalog.english', w.words, a.query, E'StartSel=\x01, StopSel=\x02, MaxWords=40, MinWords=20, ShortWord=2')
  from newest n join public.minutes_words w on w.document_id = n.id cross join asked a
  where to_tsvector('pg_catalog.english', w.title || ' . ' || w.words) @@ a.query
  order by 2 limit 20 $$;
comment on function app.minutes_saying is 'Where the 200 newest minutes of a partnership that the caller reads say some words: 20 sections at most, the newest first.';
revoke execute on function app.minutes_saying from public;
grant execute on function app.minutes_saying to roundtable_api;
