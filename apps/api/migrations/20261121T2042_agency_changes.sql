-- Agencies are renamed, merged and abolished on a day. What was written before that day keeps the name it had.

create table agency_former_name (
  id          uuid primary key default uuidv7(),
  audience_id int not null default 1 references audience,
  agency_id   uuid not null references agency,
  name        text not null check (length(name) between 2 and 200),
  -- The first day on which it was no longer called so.
  until       date not null,
  unique (agency_id, until)
);
comment on table agency_former_name is 'What an agency was called before; what it is called now stands with the agency.';

create table seat_former_agency (
  id                 uuid primary key default uuidv7(),
  -- The seat's own audiences.
  audience_id        int not null,
  agency_audience_id int not null,
  seat_id            uuid not null,
  agency_id          uuid not null references agency,
  -- The first day on which the seat was no longer its.
  until              date not null,
  foreign key (seat_id, audience_id) references seat (id, audience_id) on update cascade,
  foreign key (seat_id, agency_audience_id) references seat (id, agency_audience_id) on update cascade
);
comment on table seat_former_agency is 'Whose a seat was before it passed on; whose it is now stands with the seat.';
create index seat_former_agency_seat on seat_former_agency (seat_id, until, id);
create index seat_former_agency_agency on seat_former_agency (agency_id);

create table agency_change (
  id              uuid primary key default uuidv7(),
  -- The network knows what becomes of whom.
  audience_id     int not null default 2 references audience,
  agency_id       uuid not null references agency,
  kind            text not null check (kind in ('RENAME', 'MERGE', 'ABOLISH')),
  takes_effect_on date not null,
  new_name        text not null default '' check (length(new_name) <= 200),
  former_name     text not null default '',
  successor_id    uuid references agency check (successor_id <> agency_id),
  state           text not null default 'PLANNED' check (state in ('PLANNED', 'APPLIED', 'CANCELLED', 'FAILED')),
  why_not         text not null default '' check (length(why_not) <= 300),
  recorded_by_id  uuid not null references person,
  recorded_at     timestamptz not null default now(),
  applied_at      timestamptz,
  version         int not null default 1,
  check ((kind = 'RENAME') = (new_name <> '')),
  check ((kind = 'MERGE') = (successor_id is not null)),
  check ((state = 'APPLIED') = (applied_at is not null))
);
comment on table agency_change is 'That an agency is renamed, merged into another or abolished: planned, done or called off.';
create unique index agency_change_planned_once on agency_change (agency_id) where state = 'PLANNED';
create index agency_change_of_agency on agency_change (agency_id, takes_effect_on, id);
create index agency_change_successor on agency_change (successor_id) where successor_id is not null;
create index agency_change_due on agency_change (takes_effect_on) where state = 'PLANNED';
create index agency_change_recorded_by on agency_change (recorded_by_id);

create index agency_succeeded_by on agency (succeeded_by_id) where succeeded_by_id is not null;

do $$ declare t text; begin
  foreach t in array array['agency_former_name', 'seat_former_agency', 'agency_change'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
    execute format('grant select on %I to roundtable_api, roundtable_worker', t);
    execute format('grant select, insert on %I to roundtable_gate', t);
  end loop;
end $$;
create policy agency on seat_former_agency for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
grant update (state, why_not, former_name, applied_at, version) on agency_change to roundtable_gate;
grant update (name, status, succeeded_by_id, succeeded_on, version) on agency to roundtable_gate;
grant select, insert on agency_email_domain to roundtable_gate;
grant update (agency_id, title, closed_on, version) on seat to roundtable_gate;
grant update (host_agency_id, version) on partnership to roundtable_gate;

-- By a trigger, so that whatever hands a seat on leaves the old name behind.
create function app.keep_former_agency() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.seat_former_agency (audience_id, agency_audience_id, seat_id, agency_id, until)
    values (new.audience_id, new.agency_audience_id, new.id, old.agency_id,
      coalesce(nullif(current_setting('app.effective_on', true), '')::date, app.today()));
  return null;
end $$;
create trigger keep_former_agency after update of agency_id on seat for each row when (old.agency_id <> new.agency_id)
  execute function app.keep_former_agency();

-- These read as whoever asks: what the row rules hide from them is not in the answer.
create function app.agency_name_on(agency uuid, day date) returns text language sql stable parallel safe set search_path = '' as $$
  select coalesce((select n.name from public.agency_former_name n where n.agency_id = agency and n.until > day order by n.until limit 1),
    (select a.name from public.agency a where a.id = agency)) $$;
comment on function app.agency_name_on is 'What the agency was called on that day.';
create function app.seat_agency_on(seat uuid, day date) returns uuid language sql stable parallel safe set search_path = '' as $$
  select coalesce((select f.agency_id from public.seat_former_agency f where f.seat_id = seat and f.until > day order by f.until limit 1),
    (select s.agency_id from public.seat s where s.id = seat)) $$;
comment on function app.seat_agency_on is 'Whose the seat was on that day.';
create function app.seat_agency_name_on(seat uuid, day date) returns text language sql stable parallel safe set search_path = '' as $$
  select app.agency_name_on(app.seat_agency_on(seat, day), day) $$;
comment on function app.seat_agency_name_on is 'What the agency whose seat it was on that day was called on that day.';

-- Does what is written in the change. Whoever calls it has locked the agencies. Answers what happened where, for those who are to be told.
create function app.apply_agency_change(change uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c public.agency_change; old_name text; today date := app.today(); s record; wanted text; tries int;
  passed jsonb := '[]'; closed jsonb := '[]'; terms jsonb := '[]'; invitations jsonb := '[]'; leads jsonb;
begin
  select * into strict c from public.agency_change where id = change;
  select name into strict old_name from public.agency where id = c.agency_id and status = 'ACTIVE';
  perform set_config('app.effective_on', c.takes_effect_on::text, true);
  if c.kind = 'RENAME' then
    insert into public.agency_former_name (agency_id, name, until) values (c.agency_id, old_name, c.takes_effect_on);
    update public.agency set name = c.new_name, version = version + 1 where id = c.agency_id;
  else
    update public.agency set status = case c.kind when 'MERGE' then 'MERGED' else 'ABOLISHED' end,
      succeeded_by_id = c.successor_id, succeeded_on = c.takes_effect_on, version = version + 1 where id = c.agency_id;
    if c.kind = 'MERGE' then
      for s in select * from public.seat where agency_id = c.agency_id and coalesce(closed_on > today, true) order by id for no key update loop
        -- At a table where the successor sits already both seats stay, and the name of the one that came tells them apart.
        wanted := s.title; tries := 1;
        while exists (select from public.seat o where o.partnership_id = s.partnership_id and o.agency_id = c.successor_id and o.title = wanted and o.closed_on is null) loop
          wanted := left(concat_ws(', ', nullif(s.title, ''), 'formerly ' || old_name), 110) || case when tries > 1 then ' ' || tries else '' end;
          tries := tries + 1;
        end loop;
        update public.seat set agency_id = c.successor_id, title = wanted, version = version + 1 where id = s.id and agency_id = c.agency_id;
        passed := passed || jsonb_build_object('seatId', s.id, 'partnershipId', s.partnership_id);
      end loop;
      update public.partnership set host_agency_id = c.successor_id, version = version + 1 where host_agency_id = c.agency_id and status not in ('MERGED', 'CLOSED');
      insert into public.agency_email_domain (agency_id, domain)
        select c.successor_id, domain from public.agency_email_domain where agency_id = c.agency_id on conflict do nothing;
    else
      with ended as (
        update public.seat_term t set ended_at = now(), end_reason = 'The agency was abolished.', version = t.version + 1
          from public.seat o where o.id = t.seat_id and o.agency_id = c.agency_id and t.ended_at is null and coalesce(t.ends_on >= today, true)
          returning t.id, t.partnership_id, t.seat_id, t.capacity, t.person_id)
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id, 'seatId', seat_id, 'capacity', capacity, 'personId', person_id) order by id), '[]')
        into terms from ended;
      with withdrawn as (
        update public.invitation i set state = 'WITHDRAWN', version = i.version + 1
          from public.seat o where o.id = i.seat_id and o.agency_id = c.agency_id and i.state = 'PENDING' returning i.id, i.partnership_id)
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id) order by id), '[]') into invitations from withdrawn;
      with taken as (
        update public.seat o set closed_on = c.takes_effect_on, version = o.version + 1
          where o.agency_id = c.agency_id and coalesce(o.closed_on > today, true) returning o.id, o.partnership_id)
      select coalesce(jsonb_agg(jsonb_build_object('seatId', id, 'partnershipId', partnership_id) order by id), '[]') into closed from taken;
    end if;
    update public.person set agency_id = c.successor_id where agency_id = c.agency_id;
    with ended as (
      update public.agency_lead set ended_at = now(), end_reason = case c.kind when 'MERGE' then 'The agency was merged.' else 'The agency was abolished.' end, version = version + 1
        where agency_id = c.agency_id and ended_at is null returning person_id)
    select coalesce(jsonb_agg(person_id), '[]') into leads from ended;
    update public.lead_invitation set state = 'WITHDRAWN', version = version + 1 where agency_id = c.agency_id and state = 'PENDING';
  end if;
  update public.agency_change set state = 'APPLIED', former_name = old_name, applied_at = now(), version = version + 1 where id = c.id;
  perform set_config('app.effective_on', '', true);
  return jsonb_build_object('changeId', c.id, 'agencyId', c.agency_id, 'kind', c.kind, 'recordedById', c.recorded_by_id,
    'passed', passed, 'closed', closed, 'terms', terms, 'invitations', invitations, 'leads', coalesce(leads, '[]'::jsonb));
end $$;

-- Why it cannot be done, or null. The agencies are locked, so that it stays true.
create function app.why_agency_cannot_change(agency uuid, kind text, day date, new_name text, successor uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from public.agency g where g.id = agency and g.status = 'ACTIVE') then return 'GONE'; end if;
  if kind = 'MERGE' and not exists (select from public.agency where id = successor and status = 'ACTIVE') then return 'SUCCESSOR_GONE'; end if;
  if kind = 'RENAME' and exists (select from public.agency g where lower(g.name) = lower(new_name) and (g.id <> agency or g.name = new_name)) then return 'NAME_TAKEN'; end if;
  if exists (select from public.agency_former_name where agency_id = agency and until >= day) then return 'RENAMED_SINCE'; end if;
  return null;
end $$;

create function app.change_agency(change uuid, agency uuid, expected int, what text, day date, name_then text, successor uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare why text;
begin
  if not app.is_national_coordinator() then raise exception 'only the national coordinator changes an agency' using errcode = '42501'; end if;
  -- In one order, so that of two who merge two agencies into each other one is second.
  perform from public.agency g where g.id in (agency, successor) order by g.id for update;
  why := app.why_agency_cannot_change(agency, what, day, name_then, successor);
  if why is not null then return jsonb_build_object('outcome', why); end if;
  if not exists (select from public.agency g where g.id = agency and g.version = expected) then return '{"outcome": "CONFLICT"}'; end if;
  if exists (select from public.agency_change where agency_id = agency and state = 'PLANNED') then return '{"outcome": "PLANNED_ALREADY"}'; end if;
  if what <> 'RENAME' and exists (select from public.agency_change where successor_id = agency and state = 'PLANNED') then return '{"outcome": "AWAITED"}'; end if;
  if exists (select from public.agency_change where agency_id = successor and kind <> 'RENAME' and state = 'PLANNED') then return '{"outcome": "SUCCESSOR_LEAVES"}'; end if;
  insert into public.agency_change (id, agency_id, kind, takes_effect_on, new_name, successor_id, recorded_by_id)
    values (change, agency, what, day, name_then, successor, app.person_id());
  if day > app.today() then return '{"outcome": "PLANNED"}'; end if;
  return app.apply_agency_change(change) || '{"outcome": "APPLIED"}';
end $$;

create function app.cancel_agency_change(change uuid, expected int) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.is_national_coordinator() then raise exception 'only the national coordinator changes an agency' using errcode = '42501'; end if;
  update public.agency_change set state = 'CANCELLED', version = version + 1 where id = change and state = 'PLANNED' and version = expected;
  return found;
end $$;

create function app.apply_due_agency_changes() returns setof jsonb language plpgsql volatile security definer set search_path = '' as $$
declare c record; why text;
begin
  for c in select * from public.agency_change where state = 'PLANNED' and takes_effect_on <= app.today() order by takes_effect_on, id for update skip locked loop
    perform from public.agency where id in (c.agency_id, c.successor_id) order by id for update;
    why := app.why_agency_cannot_change(c.agency_id, c.kind, c.takes_effect_on, c.new_name, c.successor_id);
    if why is null then
      return next app.apply_agency_change(c.id);
    else
      update public.agency_change set state = 'FAILED', why_not = why, version = version + 1 where id = c.id;
      return next jsonb_build_object('changeId', c.id, 'agencyId', c.agency_id, 'kind', c.kind, 'recordedById', c.recorded_by_id, 'whyNot', why);
    end if;
  end loop;
end $$;
comment on function app.apply_due_agency_changes is 'Does what was planned for a day that has come; each once, however often and by however many it is called.';

do $$ declare f regproc; begin
  foreach f in array array['app.keep_former_agency', 'app.apply_agency_change', 'app.why_agency_cannot_change', 'app.change_agency', 'app.cancel_agency_change',
    'app.apply_due_agency_changes']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;
revoke execute on function app.agency_name_on, app.seat_agency_on, app.seat_agency_name_on from public;
grant execute on function app.agency_name_on, app.seat_agency_on, app.seat_agency_name_on to roundtable_api, roundtable_worker;
grant execute on function app.change_agency, app.cancel_agency_change to roundtable_api;
grant execute on function app.apply_due_agency_changes to roundtable_worker;
