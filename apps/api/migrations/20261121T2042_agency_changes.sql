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

-- Whose a seat was on which day is told by its periods. Whoever leads the agency whose it is reads them as they read the seat.
alter table seat_period add column agency_audience_id int;
set local role roundtable_gate;
update public.seat_period p set agency_audience_id = s.agency_audience_id from public.seat s where s.id = p.seat_id;
set local role roundtable_owner;
alter table seat_period alter column agency_audience_id set not null,
  add foreign key (seat_id, agency_audience_id) references seat (id, agency_audience_id) on update cascade;
create trigger copy_audience before insert on seat_period for each row execute function app.copy_audience_of_seat();
create policy agency on seat_period for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
grant select on seat_period to roundtable_worker;

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
  foreach t in array array['agency_former_name', 'agency_change'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
    execute format('grant select on %I to roundtable_api, roundtable_worker', t);
    execute format('grant select, insert on %I to roundtable_gate', t);
  end loop;
end $$;
grant update (state, why_not, former_name, applied_at, version) on agency_change to roundtable_gate;
grant update (name, status, succeeded_by_id, succeeded_on, version) on agency to roundtable_gate;
grant select, insert on agency_email_domain to roundtable_gate;
grant update (agency_id, title, closed_on, version) on seat to roundtable_gate;
grant select, insert, delete on quorum_agency to roundtable_gate;
grant select, update (version) on quorum_rule to roundtable_gate;
grant update (host_agency_id, version) on partnership to roundtable_gate;

-- By a trigger, so that whatever hands a seat on hands on whom its agency names for it.
create function app.hand_nominations_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.nomination set agency_id = new.agency_id, agency_audience_id = new.agency_audience_id, version = version + 1
    where seat_id = new.id and state in ('PENDING', 'APPROVED');
  return null;
end $$;
create trigger hand_nominations_on after update of agency_id on seat for each row when (old.agency_id <> new.agency_id)
  execute function app.hand_nominations_on();

-- Whoever nominated hears that it came to nothing, and why.
create or replace function app.forgo_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.vacancy set closed_at = now(), outcome = 'WITHDRAWN', version = version + 1 where seat_id = new.id and closed_at is null;
  update public.nomination set state = 'LAPSED', reason = 'The seat was closed.', decided_at = now(), version = version + 1
    where seat_id = new.id and state = 'PENDING';
  return null;
end $$;
create or replace function app.follow_invitation_to_nominee() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.nomination set version = version + 1, state = case new.state when 'ACCEPTED' then 'FILLED' else 'LAPSED' end,
      reason = case new.state when 'ACCEPTED' then reason else 'The invitation was withdrawn.' end
    where invitation_id = new.id and state = 'APPROVED';
  return null;
end $$;
create function app.tell_of_lapse() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.record_events(jsonb_build_array(jsonb_build_object(
    'name', 'NominationDecided', 'partnershipId', new.partnership_id, 'subjectId', new.id, 'data', '{}'::jsonb)));
  return null;
end $$;
create trigger tell_of_lapse after update of state on nomination for each row
  when (old.state in ('PENDING', 'APPROVED') and new.state = 'LAPSED') execute function app.tell_of_lapse();

-- Who nominated for an agency that is no more speaks for nobody at the table; they are told all the same.
create or replace function app.enter_for(partnership uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if length(purpose) < 3 then raise exception 'entering for a partnership needs a purpose'; end if;
  perform app.be(null, array(
    select 1 union select 2 union select id from public.audience where partnership_id = partnership
    union select a.id from public.audience a where a.kind in ('COLLEAGUES', 'CONFIDENCE') and a.person_id in (
      select person_id from public.seat_term where partnership_id = partnership
      union select person_id from public.office_term where partnership_id = partnership
      union select l.person_id from public.seat s join public.agency_lead l on l.agency_id = s.agency_id where s.partnership_id = partnership and l.ended_at is null
      union select n.nominated_by_id from public.nomination n where n.partnership_id = partnership
      union select i.invited_by_id from public.invitation i where i.partnership_id = partnership
      union select g.person_id from public.audience_person g join public.audience n on n.id = g.audience_id where n.partnership_id = partnership)), array[partnership]);
  return jsonb_build_object('personId', null, 'offices', '[]'::jsonb, 'seats', '[]'::jsonb, 'leads', '[]'::jsonb);
end $$;

-- These read as whoever asks: what the row rules hide from them is not in the answer.
create function app.agency_name_on(agency uuid, day date) returns text language sql stable parallel safe set search_path = '' as $$
  select coalesce((select n.name from public.agency_former_name n where n.agency_id = agency and n.until > day order by n.until limit 1),
    (select a.name from public.agency a where a.id = agency)) $$;
comment on function app.agency_name_on is 'What the agency was called on that day.';
create function app.seat_agency_on(seat uuid, day date) returns uuid language sql stable parallel safe set search_path = '' as $$
  select coalesce((select p.agency_id from public.seat_period p where p.seat_id = seat and p.starts_on <= day order by p.starts_on desc limit 1),
    -- Before anything is known of it, it was whose it was at first.
    (select p.agency_id from public.seat_period p where p.seat_id = seat order by p.starts_on limit 1)) $$;
comment on function app.seat_agency_on is 'Whose the seat was on that day.';
create function app.seat_agency_name_on(seat uuid, day date) returns text language sql stable parallel safe set search_path = '' as $$
  select app.agency_name_on(app.seat_agency_on(seat, day), day) $$;
comment on function app.seat_agency_name_on is 'What the agency whose seat it was on that day was called on that day.';

-- Does what is written in the change. Whoever calls it has locked the agencies. Answers what happened where, for those who are to be told.
create function app.apply_agency_change(change uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c public.agency_change; old_name text; today date := app.today(); s record; wanted text; tries int;
  passed jsonb := '[]'; closed jsonb := '[]'; hosted jsonb := '[]'; terms jsonb := '[]'; invitations jsonb := '[]'; leads jsonb := '[]';
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
    perform from public.seat where agency_id = c.agency_id and coalesce(closed_on > today, true) order by id for no key update;
    if c.kind = 'MERGE' then
      select coalesce(jsonb_agg(jsonb_build_object('seatId', o.id, 'partnershipId', o.partnership_id) order by o.id), '[]') into passed
        from public.seat o where o.agency_id = c.agency_id and coalesce(o.closed_on > today, true);
      -- The seats of partnerships that it hosts go to the new host with them, whatever they are called.
      update public.partnership set host_agency_id = c.successor_id, version = version + 1 where host_agency_id = c.agency_id and status not in ('MERGED', 'CLOSED');
      -- Seats drawn from others come first: by the time that those pass on, what follows them bears a name that is free.
      for s in
        with recursive line as (
          select o.id, o.drawn_from_id as above, 0 as depth from public.seat o where o.agency_id = c.agency_id and coalesce(o.closed_on > today, true)
          union all
          select l.id, o.drawn_from_id, l.depth + 1 from line l join public.seat o on o.id = l.above)
        select o.id, o.partnership_id, o.title, o.member_partnership_id is null as is_own
          from public.seat o join (select id, max(depth) as depth from line group by id) d on d.id = o.id order by d.depth desc, o.id
      loop
        -- At a table where the successor sits already both seats stay, and the name of the one that came tells them apart.
        wanted := s.title; tries := 1;
        while s.is_own and exists (select from public.seat o where o.partnership_id = s.partnership_id and o.agency_id = c.successor_id
            and o.member_partnership_id is null and o.title = wanted and o.closed_on is null) loop
          wanted := left(concat_ws(', ', nullif(s.title, ''), 'formerly ' || old_name), 110) || case when tries > 1 then ' ' || tries else '' end;
          tries := tries + 1;
        end loop;
        update public.seat set agency_id = c.successor_id, title = wanted, version = version + 1 where id = s.id and agency_id = c.agency_id;
      end loop;
      update public.interest set agency_id = c.successor_id, version = version + 1,
          agency_audience_id = (select a.id from public.audience a where a.agency_id = c.successor_id)
        where agency_id = c.agency_id and state in ('PENDING', 'TAKEN_UP');
      insert into public.quorum_agency (rule_id, audience_id, agency_id)
        select rule_id, audience_id, c.successor_id from public.quorum_agency where agency_id = c.agency_id on conflict do nothing;
      insert into public.agency_email_domain (agency_id, domain)
        select c.successor_id, domain from public.agency_email_domain where agency_id = c.agency_id on conflict do nothing;
    else
      -- A seat that a partnership holds through it is that partnership's, and waits for the host that its officers choose next.
      select coalesce(jsonb_agg(jsonb_build_object('partnershipId', p.id) order by p.id), '[]') into hosted
        from public.partnership p where p.host_agency_id = c.agency_id and p.status not in ('MERGED', 'CLOSED');
      with ended as (
        update public.seat_term t set ended_at = now(), end_reason = 'The agency was abolished.', version = t.version + 1
          from public.seat o where o.id = t.seat_id and o.agency_id = c.agency_id and o.member_partnership_id is null
            and t.ended_at is null and coalesce(t.ends_on >= today, true)
          returning t.id, t.partnership_id, t.seat_id, t.capacity, t.person_id)
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id, 'seatId', seat_id, 'capacity', capacity, 'personId', person_id) order by id), '[]')
        into terms from ended;
      update public.nomination n set state = 'LAPSED', reason = 'The agency was abolished.', decided_at = coalesce(n.decided_at, now()), version = n.version + 1
        from public.seat o where o.id = n.seat_id and o.agency_id = c.agency_id and o.member_partnership_id is null and n.state in ('PENDING', 'APPROVED');
      with ended as (
        update public.interest i set state = 'CLOSED', reason = 'The agency was abolished.', decided_at = now(), version = i.version + 1
          where i.agency_id = c.agency_id and i.state = 'PENDING' returning i.id, i.partnership_id)
      select app.record_events(coalesce(jsonb_agg(jsonb_build_object('name', 'InterestDecided', 'partnershipId', e.partnership_id, 'subjectId', e.id, 'data', '{}'::jsonb)), '[]'))
        into s from ended e;
      with withdrawn as (
        update public.invitation i set state = 'WITHDRAWN', version = i.version + 1
          from public.seat o where o.id = i.seat_id and o.agency_id = c.agency_id and o.member_partnership_id is null and i.state = 'PENDING' returning i.id, i.partnership_id)
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id) order by id), '[]') into invitations from withdrawn;
      with taken as (
        update public.seat o set closed_on = c.takes_effect_on, version = o.version + 1
          where o.agency_id = c.agency_id and o.member_partnership_id is null and coalesce(o.closed_on > today, true) returning o.id, o.partnership_id)
      select coalesce(jsonb_agg(jsonb_build_object('seatId', id, 'partnershipId', partnership_id) order by id), '[]') into closed from taken;
    end if;
    -- What cannot come to a meeting any more is not waited for.
    update public.quorum_rule r set version = r.version + 1 from public.quorum_agency q where q.rule_id = r.id and q.agency_id = c.agency_id;
    delete from public.quorum_agency where agency_id = c.agency_id;
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
    'passed', passed, 'closed', closed, 'hosted', hosted, 'terms', terms, 'invitations', invitations, 'leads', leads);
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
  foreach f in array array['app.hand_nominations_on', 'app.tell_of_lapse', 'app.apply_agency_change', 'app.why_agency_cannot_change', 'app.change_agency', 'app.cancel_agency_change',
    'app.apply_due_agency_changes']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;
revoke execute on function app.agency_name_on, app.seat_agency_on, app.seat_agency_name_on from public;
grant execute on function app.agency_name_on, app.seat_agency_on, app.seat_agency_name_on to roundtable_api, roundtable_worker;
grant execute on function app.change_agency, app.cancel_agency_change to roundtable_api;
grant execute on function app.apply_due_agency_changes to roundtable_worker;

-- The list of what changed calls agencies what they were called that day.
create or replace view partnership_change with (security_invoker = true) as
  select p.id::text || ' ' || v.what as id, p.partnership_id, p.starts_on as day, v.what, v.was, v.became,
    null::text as agency_name, null::text as seat_title, null::text as capacity, null::text as office, null::uuid as person_id
  from partnership_period p
  left join partnership_period b on b.partnership_id = p.partnership_id and b.until = p.starts_on
  cross join lateral (values
    ('NAME', b.name, p.name), ('STATUS', b.status, p.status), ('KIND', b.kind, p.kind), ('TIER', b.tier, p.tier), ('LEVEL', b.level, p.level),
    ('AREA', b.area, p.area), ('REGION', nullif(b.region, ''), nullif(p.region, '')), ('ENDS_ON', b.ends_on::text, p.ends_on::text),
    ('PRODUCT', nullif(b.product, ''), nullif(p.product, ''))) v (what, was, became)
  where b.id is not null and v.was is distinct from v.became
  union all
  select p.id::text || ' ' || v.what, p.partnership_id, p.starts_on, v.what, v.was, v.became, null, null, null, null, null
  from partnership_period p
  join partnership_period b on b.partnership_id = p.partnership_id and b.until = p.starts_on
  cross join lateral (values
    ('PARENT', b.parent_id is distinct from p.parent_id, (select name from partnership where id = b.parent_id), (select name from partnership where id = p.parent_id)),
    ('HOST', b.host_agency_id is distinct from p.host_agency_id, app.agency_name_on(b.host_agency_id, p.starts_on - 1), app.agency_name_on(p.host_agency_id, p.starts_on)),
    ('MERGED_INTO', b.merged_into_id is distinct from p.merged_into_id, null, (select name from partnership where id = p.merged_into_id))) v (what, is_changed, was, became)
  where v.is_changed
  union all
  select p.id::text || ' BEGAN', p.partnership_id, p.starts_on, 'BEGAN', null, p.name, null, null, null, null, null
  from partnership_period p
  where not exists (select from partnership_period b where b.partnership_id = p.partnership_id and b.until = p.starts_on)
  union all
  select s.id::text || ' ' || v.what, s.partnership_id, s.starts_on, v.what, v.was, v.became,
    coalesce(nullif(s.member_name, ''), app.agency_name_on(s.agency_id, s.starts_on)), s.title, null, null, null
  from seat_period s
  left join seat_period b on b.seat_id = s.seat_id and b.until = s.starts_on
  cross join lateral (values
    ('SEAT_ADDED', b.id is null and not s.is_closed, null, null),
    ('SEAT_ADDED', b.is_closed and not s.is_closed, null, null),
    ('SEAT_CLOSED', not b.is_closed and s.is_closed, null, null),
    ('SEAT_AGENCY', b.agency_id <> s.agency_id, app.agency_name_on(b.agency_id, s.starts_on - 1), app.agency_name_on(s.agency_id, s.starts_on)),
    ('SEAT_KIND', b.kind <> s.kind or b.is_statutory <> s.is_statutory,
      b.kind || case when b.is_statutory then ' STATUTORY' else '' end, s.kind || case when s.is_statutory then ' STATUTORY' else '' end),
    ('SEAT_TITLE', b.title <> s.title, nullif(b.title, ''), nullif(s.title, '')),
    ('SEAT_MEMBER', b.member_name <> s.member_name, nullif(b.member_name, ''), nullif(s.member_name, ''))) v (what, is_changed, was, became)
  where v.is_changed
  union all
  select t.id::text || ' ' || v.what, t.partnership_id, v.day, v.what, null, null, coalesce(nullif(s.member_name, ''), app.agency_name_on(s.agency_id, v.day - case v.what when 'SEAT_LEFT' then 1 else 0 end)), s.title, t.capacity, null, t.person_id
  from seat_term t
  cross join lateral (values ('SEAT_TAKEN', lower(t.held)), ('SEAT_LEFT', upper(t.held))) v (what, day)
  -- The seat as it was then: it may have passed to another agency since.
  cross join lateral (select p.agency_id, p.member_name, p.title from seat_period p
    where p.seat_id = t.seat_id and p.starts_on <= greatest(v.day - case v.what when 'SEAT_LEFT' then 1 else 0 end,
      (select min(starts_on) from seat_period f where f.seat_id = t.seat_id)) order by p.starts_on desc limit 1) s
  where not isempty(t.held) and v.day <= app.today()
  union all
  select o.id::text || ' ' || v.what, o.partnership_id, v.day, v.what, null, null, null, null, null, o.office, o.person_id
  from office_term o
  cross join lateral (values ('OFFICE_TAKEN', lower(o.held)), ('OFFICE_LEFT', upper(o.held))) v (what, day)
  where not isempty(o.held) and v.day <= app.today();
