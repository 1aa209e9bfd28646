-- The program holds what the public reads of partnerships, and searches there. These read as whoever asks.

create function app.directory_stamps() returns table (id uuid, stamp bigint) language sql stable set search_path = '' as $$
  select l.partnership_id, uuid_hash_extended(l.partnership_id, timestamptz_hash_extended(l.changed_at, 0))
  from public.directory_listing l where l.ended_on is null $$;
comment on function app.directory_stamps is 'The listings that go on; each with another stamp whenever it was written.';

create function app.directory_mark() returns text language sql stable set search_path = '' as $$
  select count(*) || ' ' || coalesce(bit_xor(uuid_hash_extended(l.partnership_id, timestamptz_hash_extended(l.changed_at, 0))), 0)
  from public.directory_listing l where l.ended_on is null $$;
-- Asked for with each search: from this alone, without the rows.
create index directory_listing_mark on directory_listing (partnership_id) include (changed_at, audience_id, shown_until) where ended_on is null;
comment on function app.directory_mark is 'Another one whenever there are other listings, or one was written.';

create function app.directory_listings(which uuid[]) returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', l.partnership_id, 'sortsAs', l.sorts_as, 'confirmedOn', l.confirmed_on, 'name', l.name,
    'where', concat_ws(' . ', l.area, l.region, (select string_agg(a.name, ' . ' order by a.code) from public.area a where a.code = any (l.area_codes))),
    'summary', l.summary, 'does', lower(replace(array_to_string(l.activities || l.sectors, ' . '), '_', ' ')),
    'covered', l.covered, 'reached', l.reached,
    'under', jsonb_build_object('NATION', l.nations, 'REGION', l.regions, 'POLICE_FORCE_AREA', l.forces, 'COUNCIL', l.councils,
      'TIER', array[l.tier], 'ACTIVITY', l.activities, 'SECTOR', l.sectors, 'STATUS', array[l.status]))), '[]')
  from public.directory_listing l where l.partnership_id = any (which) and l.ended_on is null $$;
comment on function app.directory_listings is 'Of these listings what they are looked for by, and counted under.';

create function app.directory_areas() returns jsonb language sql stable set search_path = '' as $$
  select jsonb_agg(jsonb_build_object('code', a.code, 'name', a.name, 'councils', array(
    select w.code from public.area_within w join public.area c on c.code = w.code and c.kind in ('UPPER_TIER', 'LOWER_TIER') where w.within_code = a.code)))
  from public.area a $$;
comment on function app.directory_areas is 'Names of areas by their codes, and the councils in each.';

drop function app.directory_search, app.chosen;
do $$ declare f regprocedure; begin
  foreach f in array array['app.directory_stamps()', 'app.directory_mark()', 'app.directory_listings(uuid[])', 'app.directory_areas()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_api', f);
  end loop;
end $$;
