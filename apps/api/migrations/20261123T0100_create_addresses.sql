-- Where a partnership is found: its office, a drop-in, where it meets. An address that keeps somebody safe bears an audience of its
-- own, which never reaches beyond the statutory seats; what the public reads is copied from the others, and from no safe one.

create table partnership_address (
  id               uuid primary key default uuidv7(),
  audience_id      int not null references audience,
  partnership_id   uuid not null references partnership,
  label            text not null check (length(label) between 1 and 120),
  lines            text not null check (length(lines) between 1 and 500),
  postcode         text not null default '' check (length(postcode) <= 8),
  note             text not null default '' check (length(note) <= 500),
  is_safe_location boolean not null default false,
  -- Of one that is no safe location: whether the entry in the directory shows it, where addresses may be published.
  is_listed        boolean not null default false,
  seen_by          text not null default 'PARTNERSHIP' check (seen_by in ('PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'NAMED')),
  version          int not null default 1,
  check (not (is_safe_location and is_listed)),
  check (is_safe_location = (seen_by <> 'PARTNERSHIP'))
);
comment on table partnership_address is 'Where a partnership or its services are found. Safe locations are for their own readers alone.';
create index partnership_address_of_partnership on partnership_address (partnership_id, label, id);
alter table partnership_address enable row level security, force row level security;
create policy audience on partnership_address to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on partnership_address to roundtable_gate using (true) with check (true);
grant select, insert, delete, update (audience_id, label, lines, postcode, note, is_safe_location, is_listed, seen_by, version) on partnership_address to roundtable_api;
grant select on partnership_address to roundtable_gate;

-- The same seats are one audience, so that nobody's list of audiences grows with each address.
create function app.audience_of_address(partnership uuid, readers text, seats uuid[] default '{}') returns int language plpgsql volatile security definer set search_path = '' as $$
declare made int; officers int; wanted uuid[];
begin
  if not app.is_officer(partnership) then raise exception 'only an officer says whom an address is for' using errcode = '42501'; end if;
  if readers <> 'NAMED' then
    return (select id from public.audience where partnership_id = partnership and kind = readers and kind in ('PARTNERSHIP', 'STATUTORY', 'OFFICERS'));
  end if;
  wanted := array(select distinct s from unnest(seats) s order by 1);
  if wanted = '{}' or exists (select from unnest(wanted) w where not exists (
      select from public.seat s where s.id = w and s.partnership_id = partnership and s.is_statutory and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true))) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('addresses ' || partnership, 0));
  select a.audience_id into made from public.partnership_address a
    where a.partnership_id = partnership and a.seen_by = 'NAMED'
      and array(select n.seat_id from public.audience_seat n where n.audience_id = a.audience_id order by 1) = wanted order by 1 limit 1;
  if made is null then
    select id into officers from public.audience where partnership_id = partnership and kind = 'OFFICERS';
    insert into public.audience (kind, partnership_id, extends_id) values ('NAMED', partnership, officers) returning id into made;
    insert into public.audience_seat (audience_id, seat_id) select made, s from unnest(wanted) s;
    perform app.enter_again();
  end if;
  return made;
end $$;
comment on function app.audience_of_address is 'The audience of an address, made if there was none: the partnership, or of a safe location statutory seats, officers, or statutory seats that are named. Null where a seat is none of these.';

-- Whatever writes the row, once the row rules have let it: what is called a safe location has no wider readers than it says.
create function app.keep_address_within() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.audience a where a.id = new.audience_id and a.partnership_id = new.partnership_id and a.kind = new.seen_by
      and (a.kind <> 'NAMED' or (exists (select from public.audience o where o.id = a.extends_id and o.kind = 'OFFICERS')
        and not exists (select from public.audience_person n where n.audience_id = a.id)
        and not exists (select from public.audience_seat n join public.seat s on s.id = n.seat_id
          where n.audience_id = a.id and not (s.partnership_id = new.partnership_id and s.is_statutory and s.kind <> 'OBSERVER'))))) then
    raise exception 'an address is for whom it says, and no further' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger keep_within after insert or update of audience_id, seen_by, partnership_id on partnership_address
  for each row execute function app.keep_address_within();

-- A seat that ceases to be statutory ceases to be named.
create function app.leave_addresses() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.is_statutory and new.kind <> 'OBSERVER' and coalesce(new.closed_on > app.today(), true) then return null; end if;
  delete from public.audience_seat n where n.seat_id = new.id
    and n.audience_id in (select a.audience_id from public.partnership_address a where a.partnership_id = new.partnership_id and a.seen_by = 'NAMED');
  return null;
end $$;
create trigger leave_addresses after update of kind, is_statutory, closed_on on seat for each row
  when ((old.kind, old.is_statutory, old.closed_on) is distinct from (new.kind, new.is_statutory, new.closed_on))
  execute function app.leave_addresses();

-- What the public reads of them stands in the listing, beside the rest, and goes with it.
-- What only served to search in the database goes: the program searches in memory.
alter table directory_listing add column addresses jsonb not null default '[]', drop column said, drop column kinds_key, drop column places_key;
create or replace function app.composed_listing(which uuid) returns setof public.directory_listing language sql stable security definer set search_path = '' as $$
  select x.partnership_id, 1, x.shown_until, x.slug, x.name, x.tier, x.level, x.area, x.region, x.status, x.summary, x.activities, x.sectors,
    x.how_to_join, x.is_contactable, x.confirmed_on, x.confirmed_as, x.flagged_on, x.ended_on, x.merged_into_id,
    now(), at.codes, lies.within, reach.all_of_it, of_kind.nations, of_kind.regions, of_kind.forces, of_kind.councils,
    lower(x.name), x.addresses
  from (select p.id as partnership_id, p.slug, p.name, p.tier, p.level, p.area, p.region, p.status, p.ended_on, p.merged_into_id,
      -- Whoever looks for one that ended while it was read is told so, and who goes on with the work.
      case when p.ended_on < coalesce(e.hidden_on, 'infinity') then 'infinity' else coalesce(e.hidden_on, (app.today() + interval '9 months')::date) - 1 end as shown_until,
      case when may.publish and 'SUMMARY' = any (e.public_fields) then e.summary else '' end as summary,
      case when may.publish and 'ACTIVITIES' = any (e.public_fields) then e.activities else '{}' end as activities,
      case when may.publish and 'SECTORS' = any (e.public_fields) then array(select distinct g.sector from public.seat s join public.agency g on g.id = s.agency_id
        where s.partnership_id = p.id and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true) order by 1) else '{}' end as sectors,
      case when may.publish and 'HOW_TO_JOIN' = any (e.public_fields) then e.how_to_join else '' end as how_to_join,
      may.publish and 'CONTACT' = any (e.public_fields) as is_contactable,
      case when may.publish and 'ADDRESSES' = any (e.public_fields) then coalesce((
        select jsonb_agg(jsonb_build_object('label', h.label, 'lines', h.lines, 'postcode', h.postcode, 'note', h.note) order by lower(h.label), h.id)
        from public.partnership_address h where h.partnership_id = p.id and h.is_listed and not h.is_safe_location), '[]') else '[]' end as addresses,
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

create function app.follow_address_in_directory() returns trigger language plpgsql security definer set search_path = '' as $$
declare which uuid := coalesce(new.partnership_id, old.partnership_id);
begin
  if exists (select from public.directory_listing where partnership_id = which) then perform app.list_in_directory(which); end if;
  return null;
end $$;
create trigger follow_in_directory after insert or update or delete on partnership_address for each row execute function app.follow_address_in_directory();

do $$ declare f regprocedure; begin
  foreach f in array array['app.audience_of_address(uuid,text,uuid[])', 'app.keep_address_within()', 'app.leave_addresses()', 'app.follow_address_in_directory()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.audience_of_address to roundtable_api;
