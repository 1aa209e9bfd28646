-- The directory is gone through once for each question: what is alike in what is counted is taken apart once, not for each partnership.

alter table directory_listing
  -- The same for all that are alike in tier, status, activities and sectors; and in where they work.
  add column kinds_key  bigint not null default 0,
  add column places_key bigint not null default 0,
  -- The name by which they stand in order.
  add column sorts_as   text collate "C" not null default '';

create or replace function app.composed_listing(which uuid) returns setof public.directory_listing language sql stable security definer set search_path = '' as $$
  select x.partnership_id, 1, x.shown_until, x.slug, x.name, x.tier, x.level, x.area, x.region, x.status, x.summary, x.activities, x.sectors,
    x.how_to_join, x.is_contactable, x.confirmed_on, x.confirmed_as, x.flagged_on, x.ended_on, x.merged_into_id,
    setweight(to_tsvector('pg_catalog.english', x.name), 'A')
      || setweight(to_tsvector('pg_catalog.english', concat_ws(' . ', x.area, x.region, (select string_agg(a.name, ' . ' order by a.code) from public.area a where a.code = any (at.codes)))), 'B')
      || setweight(to_tsvector('pg_catalog.english', x.summary), 'C')
      || setweight(to_tsvector('pg_catalog.english', lower(replace(array_to_string(x.activities || x.sectors, ' . '), '_', ' '))), 'D'),
    now(), at.codes, lies.within, reach.all_of_it, of_kind.nations, of_kind.regions, of_kind.forces, of_kind.councils,
    hashtextextended(concat_ws('/', x.tier, x.status, x.activities, x.sectors), 0),
    hashtextextended(concat_ws('/', of_kind.nations, of_kind.regions, of_kind.forces), 0), lower(x.name)
  from (select p.id as partnership_id, p.slug, p.name, p.tier, p.level, p.area, p.region, p.status, p.ended_on, p.merged_into_id,
      -- Whoever looks for one that ended while it was read is told so, and who goes on with the work.
      case when p.ended_on < coalesce(e.hidden_on, 'infinity') then 'infinity' else coalesce(e.hidden_on, (app.today() + interval '9 months')::date) - 1 end as shown_until,
      case when may.publish and 'SUMMARY' = any (e.public_fields) then e.summary else '' end as summary,
      case when may.publish and 'ACTIVITIES' = any (e.public_fields) then e.activities else '{}' end as activities,
      case when may.publish and 'SECTORS' = any (e.public_fields) then array(select distinct g.sector from public.seat s join public.agency g on g.id = s.agency_id
        where s.partnership_id = p.id and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true) order by 1) else '{}' end as sectors,
      case when may.publish and 'HOW_TO_JOIN' = any (e.public_fields) then e.how_to_join else '' end as how_to_join,
      may.publish and 'CONTACT' = any (e.public_fields) as is_contactable,
      coalesce(e.confirmed_on, app.today()) as confirmed_on, coalesce(e.confirmed_as, 'COORDINATOR') as confirmed_as,
      coalesce(e.flagged_on, (app.today() + interval '6 months')::date) as flagged_on
    from public.partnership p join public.directory_entry e on e.partnership_id = p.id
    cross join lateral (select p.ended_on is null as publish) may
    where p.id = which) x
  cross join lateral (select array(select c.area_code from public.partnership_area c where c.partnership_id = x.partnership_id order by 1) as codes) at
  cross join lateral (select array(select unnest(at.codes) union select w.code from public.area_within w where w.within_code = any (at.codes) order by 1) as within) lies
  cross join lateral (select array(select unnest(lies.within) union select w.within_code from public.area_within w where w.code = any (at.codes) order by 1) as all_of_it) reach
  cross join lateral (select
      coalesce(array_agg(a.code order by a.code) filter (where a.kind = 'NATION'), '{}') as nations,
      coalesce(array_agg(a.code order by a.code) filter (where a.kind = 'REGION'), '{}') as regions,
      coalesce(array_agg(a.code order by a.code) filter (where a.kind = 'POLICE_FORCE_AREA'), '{}') as forces,
      coalesce(array_agg(a.code order by a.code) filter (where a.kind in ('UPPER_TIER', 'LOWER_TIER')), '{}') as councils
    from public.area a where a.code = any (reach.all_of_it)) of_kind $$;
select app.list_in_directory(partnership_id) from directory_listing;

drop function app.directory_search(jsonb, text, int, int);
create function app.directory_search(filter jsonb, sort text, size int, after int)
  returns table (total int, partnership_ids uuid[], counts jsonb, has_next boolean, end_cursor text, place_id text) language plpgsql stable set search_path = '' as $$
declare
  words text := nullif(btrim(left(filter ->> 'words', 300)), ''); q tsquery := websearch_to_tsquery('pg_catalog.english', words);
  -- By its id, or the one whose name fits best.
  of_place text := coalesce(nullif(filter ->> 'place', ''), (select m.id from app.places_matching(nullif(btrim(filter ->> 'near'), ''), 1) m));
  is_at_place boolean := coalesce(nullif(filter ->> 'place', ''), nullif(btrim(filter ->> 'near'), '')) is not null;
  at_place text := (select p.area_code from public.place p where p.id = of_place);
  tiers text[] := app.chosen(filter, 'tier'); statuses text[] := app.chosen(filter, 'status');
  doing text[] := app.chosen(filter, 'activity'); sitting text[] := app.chosen(filter, 'sector');
  in_nations text[] := app.chosen(filter, 'nation'); in_regions text[] := app.chosen(filter, 'region');
  in_forces text[] := app.chosen(filter, 'policeForceArea'); in_councils text[] := app.chosen(filter, 'council');
  ordered text := case when sort <> 'BEST' then sort when is_at_place then 'PLACE' when words is null then 'NAME' else 'BEST' end;
  -- All councils of the country are no list to choose from.
  near text[] := in_councils || array(select w.code from public.area_within w where w.within_code = any (in_regions || in_forces));
begin
  return query
  with found as materialized (
    select l.partnership_id, l.sorts_as, l.kinds_key, l.places_key, l.tier, l.status, l.activities, l.sectors, l.nations, l.regions, l.forces,
      case when near <> '{}' then l.councils end as councils, l.confirmed_on,
      case when ordered = 'BEST' then ts_rank(l.said, q) else 0 end as score,
      case when ordered = 'PLACE' then array_position('{LOCAL,SUB_REGIONAL,REGIONAL,NATIONAL}', l.tier) * 2 + (not l.covered @> array[at_place])::int else 0 end as step,
      (tiers <> '{}' and l.tier <> all (tiers))::int + 2 * (statuses <> '{}' and l.status <> all (statuses))::int
        + 4 * (doing <> '{}' and not l.activities && doing)::int + 8 * (sitting <> '{}' and not l.sectors && sitting)::int
        + 16 * (in_nations <> '{}' and not l.nations && in_nations)::int + 32 * (in_regions <> '{}' and not l.regions && in_regions)::int
        + 64 * (in_forces <> '{}' and not l.forces && in_forces)::int + 128 * (in_councils <> '{}' and not l.councils && in_councils)::int as missed
    from public.directory_listing l
    where l.ended_on is null and (not is_at_place or l.reached @> array[at_place])
      and (words is null or l.said @@ q or strpos(lower(l.name || ' . ' || l.area), lower(words)) > 0)
  ), page as (
    select f.partnership_id from found f where f.missed = 0
    order by f.step, f.score desc, case when ordered = 'CONFIRMED' then f.confirmed_on end desc, f.sorts_as, f.partnership_id limit size offset after
  ), kinds as materialized (
    select f.missed, any_value(f.tier) as tier, any_value(f.status) as status, any_value(f.activities) as activities, any_value(f.sectors) as sectors, count(*) as n
    from found f where f.missed in (0, 1, 2, 4, 8) group by f.kinds_key, f.missed
  ), places as materialized (
    select f.missed, any_value(f.nations) as nations, any_value(f.regions) as regions, any_value(f.forces) as forces, count(*) as n
    from found f where f.missed in (0, 16, 32, 64) group by f.places_key, f.missed
  ), counted as (
    select 'TIER' as field, k.tier as value, sum(k.n)::bigint as n from kinds k where k.missed in (0, 1) group by k.tier
    union all select 'STATUS', k.status, sum(k.n)::bigint from kinds k where k.missed in (0, 2) group by k.status
    union all select 'ACTIVITY', a, sum(k.n)::bigint from kinds k cross join unnest(k.activities) a where k.missed in (0, 4) group by a
    union all select 'SECTOR', a, sum(k.n)::bigint from kinds k cross join unnest(k.sectors) a where k.missed in (0, 8) group by a
    union all select 'NATION', a, sum(p.n)::bigint from places p cross join unnest(p.nations) a where p.missed in (0, 16) group by a
    union all select 'REGION', a, sum(p.n)::bigint from places p cross join unnest(p.regions) a where p.missed in (0, 32) group by a
    union all select 'POLICE_FORCE_AREA', a, sum(p.n)::bigint from places p cross join unnest(p.forces) a where p.missed in (0, 64) group by a
    union all select 'COUNCIL', a, count(*) from found f cross join unnest(f.councils) a where near <> '{}' and f.missed in (0, 128) and a = any (near) group by a
    -- What is chosen is named, also where there is none.
    union all select c.field, c.value, 0 from (values ('NATION', in_nations), ('REGION', in_regions), ('POLICE_FORCE_AREA', in_forces), ('COUNCIL', in_councils)) v (field, codes)
      cross join lateral (select v.field, unnest(v.codes) as value) c)
  select x.total, x.ids, coalesce((select jsonb_agg(jsonb_build_object('field', c.field, 'value', c.value, 'n', c.n, 'label', a.name))
      from counted c left join public.area a on a.code = c.value), '[]'), x.total > after + size, (after + cardinality(x.ids))::text, of_place
  from (select (select count(*)::int from found f where f.missed = 0) as total, array(select g.partnership_id from page g) as ids) x;
end $$;
comment on function app.directory_search is 'One page of the directory by words, place and filters, how many there are, and how many of each kind.';
revoke execute on function app.directory_search from public;
grant execute on function app.directory_search to roundtable_api;
