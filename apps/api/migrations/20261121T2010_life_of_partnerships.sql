-- The life of a partnership: what kind it is and at what level it works, how it ends, and what ends with it.

-- Until now nothing said into which other one a partnership was merged, or when.
update partnership set status = 'CLOSED' where status = 'MERGED';

alter table partnership
  add column kind text not null default 'PARTNERSHIP' check (kind in ('PARTNERSHIP', 'SUBGROUP', 'TASK_AND_FINISH')),
  add column level text check (level in ('STRATEGIC', 'TACTICAL', 'OPERATIONAL')),
  add column ends_on date,
  add column product text not null default '' check (length(product) <= 500),
  add column merged_into_id uuid references partnership,
  add column ended_on date,
  add column end_reason text not null default '' check (length(end_reason) <= 1000);
update partnership set ended_on = app.today() where status = 'CLOSED';
alter table partnership
  add check (kind = 'PARTNERSHIP' or parent_id is not null),
  add check ((kind = 'TASK_AND_FINISH') = (ends_on is not null)),
  add check (kind = 'TASK_AND_FINISH' or product = ''),
  add check ((status = 'MERGED') = (merged_into_id is not null)),
  add check ((status in ('MERGED', 'CLOSED')) = (ended_on is not null)),
  add check (parent_id <> id and merged_into_id <> id);
comment on column partnership.level is 'Sets direction, plans and allocates, or delivers from day to day; null: not said.';
comment on column partnership.ends_on is 'The day by which a task-and-finish group is to be done.';
comment on column partnership.product is 'What a task-and-finish group is to hand over.';
comment on column partnership.ended_on is 'The day on which it was merged or closed.';
create index partnership_merged_into on partnership (merged_into_id) where merged_into_id is not null;

alter table seat
  add column member_partnership_id uuid references partnership,
  add column member_name text not null default '' check (length(member_name) <= 150),
  add column drawn_from_id uuid references seat,
  add check ((member_partnership_id is null) = (member_name = '')),
  add check (member_partnership_id <> partnership_id),
  add check (drawn_from_id <> id);
comment on column seat.member_partnership_id is 'The partnership that holds the seat, through its host agency; null when the agency holds it for itself.';
comment on column seat.member_name is 'Its name, copied here: whoever sees the table may not see that partnership.';
comment on column seat.drawn_from_id is 'The seat of the parent''s table that a group''s seat is drawn from. It closes with it.';
create index seat_member_partnership on seat (member_partnership_id) where member_partnership_id is not null;
create index seat_drawn_from on seat (drawn_from_id) where drawn_from_id is not null;
-- One agency may host several partnerships that sit at the same table.
drop index seat_once;
create unique index seat_once on seat (partnership_id, agency_id, title) where closed_on is null and member_partnership_id is null;
create unique index seat_of_partnership_once on seat (partnership_id, member_partnership_id, title) where closed_on is null and member_partnership_id is not null;

grant update (tier, level, ends_on, product, merged_into_id, ended_on, end_reason) on partnership to roundtable_api;
grant update (version) on partnership to roundtable_gate;
grant update (agency_id, member_name, closed_on, version) on seat to roundtable_gate;
grant update (ended_at, end_reason, version) on seat_term to roundtable_gate;
-- What a partnership had planned is called off when it ends, by the worker on behalf of the partnership.
grant update (status, cancel_reason, calendar_sequence, version) on meeting to roundtable_worker;

-- Whoever ends a partnership changes its row; whoever begins something in it shares the row until that is written. So
-- the two cannot cross, in whichever part of the program they happen.
create function app.refuse_when_over() returns trigger language plpgsql security definer set search_path = '' as $$
declare state text;
begin
  select status into state from public.partnership where id = new.partnership_id for share;
  if state in ('MERGED', 'CLOSED') then
    raise exception 'the partnership is over' using errcode = 'exclusion_violation', constraint = 'partnership_is_over';
  end if;
  return new;
end $$;
comment on function app.refuse_when_over is 'Nothing begins in a partnership that was merged or closed.';
create trigger refuse_when_over before insert on seat for each row execute function app.refuse_when_over();
create trigger refuse_when_over before insert on seat_term for each row execute function app.refuse_when_over();
create trigger refuse_when_over before insert on office_term for each row execute function app.refuse_when_over();
create trigger refuse_when_over before insert on invitation for each row execute function app.refuse_when_over();
create trigger refuse_when_over before insert on meeting for each row execute function app.refuse_when_over();

-- A seat at a group's table stands and falls with the parent's seat. Who closes the one need not see the other.
create function app.close_drawn_seats() returns trigger language plpgsql security definer set search_path = '' as $$
declare drawn record; events jsonb;
begin
  for drawn in select id, partnership_id from public.seat where drawn_from_id = new.id and closed_on is null order by id loop
    update public.seat set closed_on = new.closed_on, version = version + 1 where id = drawn.id;
    -- Invitations before terms: somebody accepting at this moment has a term when the wait for their invitation is over.
    with withdrawn as (
      update public.invitation set state = 'WITHDRAWN', version = version + 1 where seat_id = drawn.id and state = 'PENDING' returning id)
    select coalesce(jsonb_agg(jsonb_build_object('name', 'InvitationWithdrawn', 'subjectId', id, 'partnershipId', drawn.partnership_id, 'data', '{}'::jsonb)), '[]')
      into events from withdrawn;
    with ended as (
      update public.seat_term set ended_at = now(), end_reason = 'The seat was taken from the table.', version = version + 1
        where seat_id = drawn.id and ended_at is null and coalesce(ends_on >= app.today(), true) returning id, person_id, capacity)
    select events || coalesce(jsonb_agg(jsonb_build_object('name', 'SeatTermEnded', 'subjectId', id, 'partnershipId', drawn.partnership_id,
        'data', jsonb_build_object('seatId', drawn.id, 'formerPersonId', person_id, 'capacity', capacity))), '[]')
      into events from ended;
    perform app.record_events(events || jsonb_build_array(
      jsonb_build_object('name', 'SeatClosed', 'subjectId', drawn.id, 'partnershipId', drawn.partnership_id, 'data', '{}'::jsonb)));
  end loop;
  return null;
end $$;
comment on function app.close_drawn_seats is 'Closes the seats drawn from one that is closed, ends their terms, withdraws invitations to them, and records it all.';
create trigger close_drawn_seats after update of closed_on on seat for each row
  when (old.closed_on is null and new.closed_on is not null) execute function app.close_drawn_seats();

create function app.follow_parent_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.seat set agency_id = new.agency_id, member_name = case when member_partnership_id is null then '' else new.member_name end, version = version + 1
    where drawn_from_id = new.id and closed_on is null
      and (agency_id <> new.agency_id or (member_partnership_id is not null and member_name <> new.member_name));
  return null;
end $$;
comment on function app.follow_parent_seat is 'A seat drawn from another is held by the same agency.';
create trigger follow_parent_seat after update of agency_id, member_name on seat for each row execute function app.follow_parent_seat();

create function app.follow_member_partnership() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.seat set member_name = new.name, agency_id = coalesce(new.host_agency_id, agency_id), version = version + 1
    where member_partnership_id = new.id and closed_on is null and drawn_from_id is null;
  return null;
end $$;
comment on function app.follow_member_partnership is 'Seats that a partnership holds at other tables bear its name and are held through its host.';
create trigger follow_member_partnership after update of name, host_agency_id on partnership for each row
  when (old.name <> new.name or old.host_agency_id is distinct from new.host_agency_id) execute function app.follow_member_partnership();

-- A chair or coordinator founds groups of their own partnership. They belong to the group no more than to any other
-- until they coordinate it: nothing flows from a table to another by itself.
create function app.found_group(founded uuid, parent uuid, wanted_slug text, out circle int, out free_slug text) language plpgsql volatile security definer set search_path = '' as $$
declare made int[];
begin
  if not app.leads(parent) then raise exception 'only the chair or the coordinator founds a group' using errcode = '42501'; end if;
  with audiences as (
    insert into public.audience (kind, partnership_id)
      select k, founded from unnest(array['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']) k returning id, kind)
  select array_agg(id), min(id) filter (where kind = 'CIRCLE') into made, circle from audiences;
  perform set_config('app.audience_ids', (app.audience_ids() || made)::text, true);
  -- Whether there is a partnership of that address, hidden from whoever founds this one, is not told by refusing it.
  free_slug := wanted_slug || case when exists (select 1 from public.partnership where slug = wanted_slug)
    then '-' || substr(md5(founded::text), 1, 6) else '' end;
end $$;
comment on function app.found_group is 'Makes the audiences of a group about to be written, and lets this transaction write it; answers its circle and an address that is free.';

create function app.leads(partnership uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.office_term o join public.partnership p on p.id = o.partnership_id
    where o.person_id = app.person_id() and o.partnership_id = partnership and o.office in ('CHAIR', 'COORDINATOR')
      and o.ended_at is null and o.held @> app.today() and p.status not in ('MERGED', 'CLOSED')) $$;
comment on function app.leads is 'Whether this transaction is that of the chair or the coordinator of a partnership that is not over.';

create function app.coordinate_group(founded uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare circle int; standing app.standing;
begin
  select g.audience_id into circle from public.partnership g
    where g.id = founded and g.kind <> 'PARTNERSHIP' and g.xmin = pg_current_xact_id()::xid and app.leads(g.parent_id);
  if not found then raise exception 'only who founds a group begins to coordinate it' using errcode = '42501'; end if;
  insert into public.office_term (audience_id, partnership_id, office, person_id, starts_on)
    values (circle, founded, 'COORDINATOR', app.person_id(), app.today());
  standing := app.standing_of(app.person_id());
  perform app.be(app.person_id(), standing.audiences, standing.partnerships, standing.people);
  return standing.actor;
end $$;
comment on function app.coordinate_group is 'Makes whoever founded the group in this very transaction its coordinator, and enters them again; answers what they are now.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.refuse_when_over()', 'app.close_drawn_seats()', 'app.follow_parent_seat()', 'app.follow_member_partnership()',
      'app.found_group(uuid,uuid,text)', 'app.leads(uuid)', 'app.coordinate_group(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.found_group, app.coordinate_group to roundtable_api;
