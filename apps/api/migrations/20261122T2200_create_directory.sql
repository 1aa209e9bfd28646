-- The public directory: what a partnership keeps for it, and beside that what the public reads of it. Only what its officers
-- consented to is copied from the one to the other, so that no question, however it is put, finds anything else there.

create table directory_entry (
  id              uuid primary key default uuidv7(),
  -- Of its officers and the national coordinators, as its invitations are.
  audience_id     int not null references audience,
  partnership_id  uuid not null unique references partnership,
  summary         text not null default '' check (length(summary) <= 1000),
  activities      text[] not null default '{}' check (activities <@ '{VICTIM_SUPPORT,INTELLIGENCE,AWARENESS,BUSINESS_ENGAGEMENT,PREVENTION,TRAINING,FUNDING,INVESTIGATIONS,GOALS_AND_OUTCOMES,INFORMATION_SHARING}'::text[]),
  how_to_join     text not null default '' check (length(how_to_join) <= 1000),
  -- Beyond its name, area, region, tier, level and status, without which there is no entry.
  public_fields   text[] not null default '{}' check (public_fields <@ '{SUMMARY,ACTIVITIES,SECTORS,HOW_TO_JOIN,CONTACT,ADDRESSES}'::text[]),
  consented_at    timestamptz,
  consented_by_id uuid references person,
  confirmed_at    timestamptz,
  confirmed_as    text check (confirmed_as in ('CHAIR', 'VICE_CHAIR', 'COORDINATOR', 'NATIONAL_COORDINATOR')),
  confirmed_on    date generated always as ((confirmed_at at time zone 'Europe/London')::date) stored,
  -- From that day on it says that nobody confirmed it, and from the other nobody reads it any more.
  flagged_on      date generated always as (((confirmed_at at time zone 'Europe/London')::date + interval '6 months')::date) stored,
  hidden_on       date generated always as (((confirmed_at at time zone 'Europe/London')::date + interval '9 months')::date) stored,
  version         int not null default 1,
  check ((consented_at is null) = (consented_by_id is null)),
  check ((confirmed_at is null) = (confirmed_as is null)),
  check (consented_at is null or confirmed_at is not null)
);
comment on table directory_entry is 'What a partnership says of itself for the public directory, what of it may be published, and when it was last confirmed.';
create index directory_entry_consented_by on directory_entry (consented_by_id) where consented_by_id is not null;
create index directory_entry_flagged on directory_entry (flagged_on, partnership_id) where consented_at is not null;

create table directory_listing (
  partnership_id  uuid primary key references partnership,
  audience_id     int not null default 1 references audience,
  -- The last day on which it is read.
  shown_until     date not null,
  slug            text not null unique,
  name            text not null,
  tier            text not null,
  level           text,
  area            text not null,
  region          text not null,
  status          text not null,
  summary         text not null,
  activities      text[] not null,
  sectors         text[] not null,
  how_to_join     text not null,
  is_contactable  boolean not null,
  confirmed_on    date not null,
  confirmed_as    text not null,
  flagged_on      date not null,
  ended_on        date,
  carried_on_by_id uuid references partnership,
  said            tsvector not null,
  changed_at      timestamptz not null
);
comment on table directory_listing is 'What the public reads of a partnership: made from its entry, and from nothing that was not consented to.';
create index directory_listing_carried_on_by on directory_listing (carried_on_by_id) where carried_on_by_id is not null;

create table directory_step (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('CHANGED', 'PUBLISHED', 'CONFIRMED', 'WITHDRAWN')),
  at             timestamptz not null,
  by_id          uuid references person,
  -- Of a confirmation: in which office.
  confirmed_as   text,
  -- Of what may be published: what it was from then on.
  public_fields  text[] not null
);
comment on table directory_step is 'What was done to a directory entry, when and by whom. Kept by a trigger.';
create index directory_step_newest on directory_step (partnership_id, at desc, id desc);
create index directory_step_by on directory_step (by_id) where by_id is not null;

do $$ declare t text; begin
  foreach t in array array['directory_entry', 'directory_listing', 'directory_step'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
-- By the clock: nothing has to run for an entry that nobody confirmed to be gone.
create policy until on directory_listing as restrictive for select to roundtable_api, roundtable_worker using (shown_until >= (select app.today()));
grant select, update (summary, activities, how_to_join, public_fields, consented_at, consented_by_id, confirmed_at, confirmed_as, version) on directory_entry to roundtable_api;
grant select on directory_listing, directory_step to roundtable_api, roundtable_worker;
grant select on directory_entry to roundtable_worker;
grant select, insert on directory_entry to roundtable_gate;
grant select, insert, update, delete on directory_listing to roundtable_gate;
grant insert on directory_step to roundtable_gate;

-- Every partnership has one, to be filled in; groups are found with the partnership they belong to.
create function app.begin_directory_entry() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.directory_entry (audience_id, partnership_id)
    select a.id, new.id from public.audience a where a.partnership_id = new.id and a.kind = 'APPOINTING';
  return null;
end $$;
create trigger begin_directory_entry after insert on partnership for each row when (new.kind = 'PARTNERSHIP') execute function app.begin_directory_entry();
insert into directory_entry (audience_id, partnership_id)
  select a.id, p.id from partnership p join audience a on a.partnership_id = p.id and a.kind = 'APPOINTING' where p.kind = 'PARTNERSHIP';

-- What the public would read of it, were it published as it is; the words of an ended one are not its successor's to keep.
create function app.composed_listing(which uuid) returns setof public.directory_listing language sql stable security definer set search_path = '' as $$
  select x.partnership_id, 1, x.shown_until, x.slug, x.name, x.tier, x.level, x.area, x.region, x.status, x.summary, x.activities, x.sectors,
    x.how_to_join, x.is_contactable, x.confirmed_on, x.confirmed_as, x.flagged_on, x.ended_on, x.merged_into_id,
    setweight(to_tsvector('pg_catalog.english', x.name), 'A') || setweight(to_tsvector('pg_catalog.english', x.area || ' . ' || x.region), 'B')
      || setweight(to_tsvector('pg_catalog.english', x.summary), 'C')
      || setweight(to_tsvector('pg_catalog.english', lower(replace(array_to_string(x.activities || x.sectors, ' . '), '_', ' '))), 'D'),
    now()
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
    where p.id = which) x $$;
comment on function app.composed_listing is 'What the public reads of a partnership, or would read, made from what may be published of its entry.';

create function app.directory_preview(which uuid) returns setof public.directory_listing language sql stable security definer set search_path = '' as $$
  select l.* from public.directory_entry e cross join lateral app.composed_listing(e.partnership_id) l
  where e.partnership_id = which and e.audience_id = any (app.audience_ids()) $$;
comment on function app.directory_preview is 'For those who keep the entry: what the public would read of it.';

create function app.list_in_directory(which uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare made public.directory_listing; was public.directory_listing;
begin
  perform from public.directory_entry e where e.partnership_id = which and e.consented_at is not null;
  if not found then
    delete from public.directory_listing where partnership_id = which;
    return;
  end if;
  -- One after the other: each makes it from what all before have written.
  perform pg_advisory_xact_lock(hashtextextended('directory ' || which, 0));
  select * into made from app.composed_listing(which);
  select * into was from public.directory_listing where partnership_id = which;
  if was.partnership_id is not null then
    made.changed_at := was.changed_at;
    if made is not distinct from was then return; end if;
    made.changed_at := now();
    delete from public.directory_listing where partnership_id = which;
  end if;
  insert into public.directory_listing select made.*;
end $$;
comment on function app.list_in_directory is 'Makes anew what the public reads of a partnership, or takes it away where nothing is consented to.';

create function app.follow_directory_entry() returns trigger language plpgsql security definer set search_path = '' as $$
declare did text;
begin
  did := case when old.consented_at is not null and new.consented_at is null then 'WITHDRAWN'
    when old.consented_at is null and new.consented_at is not null then 'PUBLISHED'
    when new.confirmed_at is distinct from old.confirmed_at then 'CONFIRMED' else 'CHANGED' end;
  insert into public.directory_step (audience_id, partnership_id, kind, at, by_id, confirmed_as, public_fields)
    values (new.audience_id, new.partnership_id, did, case did when 'PUBLISHED' then new.consented_at when 'CONFIRMED' then new.confirmed_at else now() end,
      app.person_id(), case when did in ('PUBLISHED', 'CONFIRMED') then new.confirmed_as end, new.public_fields);
  perform app.list_in_directory(new.partnership_id);
  return null;
end $$;
create trigger follow_directory_entry after update on directory_entry for each row execute function app.follow_directory_entry();

create function app.follow_partnership_in_directory() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.list_in_directory(new.id);
  return null;
end $$;
create trigger follow_in_directory after update of name, tier, level, area, region, status, ended_on, merged_into_id on partnership
  for each row when (new.kind = 'PARTNERSHIP') execute function app.follow_partnership_in_directory();

create function app.follow_seat_in_directory() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.directory_listing where partnership_id = new.partnership_id) then perform app.list_in_directory(new.partnership_id); end if;
  return null;
end $$;
create trigger follow_in_directory after insert or update of agency_id, kind, closed_on on seat for each row execute function app.follow_seat_in_directory();

create function app.follow_agency_in_directory() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.list_in_directory(l.partnership_id) from public.directory_listing l
    where l.partnership_id in (select s.partnership_id from public.seat s where s.agency_id = new.id) order by l.partnership_id;
  return null;
end $$;
create trigger follow_in_directory after update of sector on agency for each row when (old.sector <> new.sector) execute function app.follow_agency_in_directory();

do $$ declare f regprocedure; begin
  foreach f in array array['app.begin_directory_entry()', 'app.composed_listing(uuid)', 'app.directory_preview(uuid)', 'app.list_in_directory(uuid)',
      'app.follow_directory_entry()', 'app.follow_partnership_in_directory()', 'app.follow_seat_in_directory()', 'app.follow_agency_in_directory()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.directory_preview to roundtable_api;

create function app.chosen(filter jsonb, field text) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select case when jsonb_typeof(filter -> field) = 'array' then array(select jsonb_array_elements_text(filter -> field) limit 50) else '{}' end $$;
comment on function app.chosen is 'What is chosen of one thing to filter by.';

-- Read as whoever asks. Everything is gone through once: a bit of `missed` for each filter that an entry is not for, so that
-- what can be chosen is counted as if nothing of that kind were chosen yet.
create function app.directory_search(filter jsonb, sort text, size int, after int)
  returns table (total int, partnership_ids uuid[], counts jsonb, has_next boolean, end_cursor text) language plpgsql stable set search_path = '' as $$
declare
  words text := nullif(btrim(left(filter ->> 'words', 300)), ''); q tsquery := websearch_to_tsquery('pg_catalog.english', words);
  tiers text[] := app.chosen(filter, 'tier'); statuses text[] := app.chosen(filter, 'status');
  doing text[] := app.chosen(filter, 'activity'); sitting text[] := app.chosen(filter, 'sector');
  ordered text := case when sort = 'BEST' and words is null then 'NAME' else sort end;
begin
  return query
  with found as materialized (
    select l.partnership_id, l.name, l.tier, l.status, l.activities, l.sectors, l.confirmed_on,
      case when ordered = 'BEST' then ts_rank(l.said, q) else 0 end as score,
      (tiers <> '{}' and l.tier <> all (tiers))::int + 2 * (statuses <> '{}' and l.status <> all (statuses))::int
        + 4 * (doing <> '{}' and not l.activities && doing)::int + 8 * (sitting <> '{}' and not l.sectors && sitting)::int as missed
    from public.directory_listing l
    where l.ended_on is null and (words is null or l.said @@ q or strpos(lower(l.name || ' . ' || l.area), lower(words)) > 0)
  ), placed as (
    select f.partnership_id, row_number() over (order by f.score desc, case when ordered = 'CONFIRMED' then f.confirmed_on end desc, lower(f.name), f.partnership_id) as place
    from found f where f.missed = 0
  ), counted as (
    select 'TIER' as field, f.tier as value, count(*) as n from found f where f.missed in (0, 1) group by f.tier
    union all select 'STATUS', f.status, count(*) from found f where f.missed in (0, 2) group by f.status
    union all select 'ACTIVITY', a, count(*) from found f cross join unnest(f.activities) a where f.missed in (0, 4) group by a
    union all select 'SECTOR', s, count(*) from found f cross join unnest(f.sectors) s where f.missed in (0, 8) group by s)
  select x.total, x.ids, coalesce((select jsonb_agg(to_jsonb(c)) from counted c), '[]'), x.total > after + size, (after + cardinality(x.ids))::text
  from (select (select count(*)::int from placed) as total,
      array(select p.partnership_id from placed p where p.place > after and p.place <= after + size order by p.place) as ids) x;
end $$;
comment on function app.directory_search is 'One page of the directory by words and filters, how many there are, and how many of each kind.';
revoke execute on function app.chosen, app.directory_search from public;
grant execute on function app.chosen, app.directory_search to roundtable_api;
