-- What minutes say is taken apart once, when it is written, and not again for everybody who searches.

create function app.minutes_section_words(content text) returns tsvector[] language sql immutable set search_path = '' as $$
  select coalesce(array_agg(case when s.section ->> 'words' is null then ''::pg_catalog.tsvector
    else pg_catalog.to_tsvector('pg_catalog.english', coalesce(s.section ->> 'title', '') || ' . ' || (s.section ->> 'words')) end order by s.place), '{}')
  from pg_catalog.jsonb_array_elements(content::pg_catalog.jsonb -> 'sections') with ordinality as s(section, place) $$;
comment on function app.minutes_section_words is 'The words of each section of minutes by their stems, in the order of the sections.';
revoke execute on function app.minutes_section_words from public;
grant execute on function app.minutes_section_words to roundtable_api;

alter table minutes_version add column section_words tsvector[] generated always as (app.minutes_section_words(content)) stored;

create or replace function app.minutes_saying(partnership uuid, said text) returns setof public.minutes_passage language sql stable set search_path = '' as $$
  with asked as materialized (select websearch_to_tsquery('pg_catalog.english', left($2, 300)) as query),
  newest as materialized (
    select d.id, d.number, d.meeting_id, d.kind, d.circulated_at from public.minutes_document d
    where d.partnership_id = $1 order by d.circulated_at desc, d.id limit 200),
  found as materialized (
    select n.id, n.meeting_id, n.kind, n.circulated_at, p.place, v.content
    from newest n join public.minutes_version v on v.document_id = n.id and v.number = n.number
      cross join lateral unnest(v.section_words) with ordinality as p(words, place)
    where p.words @@ (select query from asked) order by n.circulated_at desc, n.id, p.place limit 20)
  select (s.section ->> 'id')::uuid, row_number() over (order by f.circulated_at desc, f.id, f.place)::int, f.id, f.meeting_id, f.kind, s.section ->> 'title',
    ts_headline('pg_catalog.english', s.section ->> 'words', (select query from asked), E'StartSel=\x01, StopSel=\x02, MaxWords=40, MinWords=20, ShortWord=2')
  from found f cross join lateral (select f.content::jsonb -> 'sections' -> (f.place - 1)::int as section) s
  order by 2 $$;
