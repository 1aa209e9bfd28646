-- Courses, their sessions, and who has a place: the register is its keepers' alone, and each booking is written once more for the
-- person who booked and the leads of their agency, so that each of the three reads a row of their own.

create table course (
  id             uuid primary key default uuidv7(),
  -- Whom it is for, once it is open; until then its keepers. Both follow from the columns below, by a trigger.
  audience_id    int not null references audience,
  keepers_id     int not null references audience,
  slug           text not null unique,
  partnership_id uuid references partnership,
  offered_to     text not null check (offered_to in ('NETWORK', 'PARTNERSHIP')),
  state          text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  title          text not null check (length(title) between 3 and 200),
  summary        text not null default '' check (length(summary) <= 5000),
  hours          float8 not null check (hours > 0 and hours <= 200),
  renewal_months int check (renewal_months between 1 and 120),
  created_by_id  uuid not null references person,
  created_at     timestamptz not null,
  version        int not null default 1,
  check (partnership_id is not null or offered_to = 'NETWORK')
);
comment on table course is 'Something to learn: of the national coordinators, or of a partnership.';
create index course_by_title on course (state, lower(title), id);
create index course_partnership on course (partnership_id, id) where partnership_id is not null;
create index course_creator on course (created_by_id, id);

create table course_resource (
  course_id   uuid not null references course,
  resource_id uuid not null references resource,
  audience_id int not null references audience,
  position    int not null check (position > 0),
  primary key (course_id, resource_id)
);
comment on table course_resource is 'What to read for a course.';
create index course_resource_resource on course_resource (resource_id, course_id);

create table training_session (
  id           uuid primary key default uuidv7(),
  audience_id  int not null references audience,
  keepers_id   int not null references audience,
  course_id    uuid not null references course,
  state        text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  held_on      date not null,
  starts_time  time not null,
  ends_time    time not null,
  time_zone    text not null default 'Europe/London',
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  place        text not null default '' check (length(place) <= 300),
  capacity     int not null check (capacity between 1 and 5000),
  because      text not null default '' check (length(because) <= 1000),
  -- Counted with every booking, under the lock of this row.
  booked       int not null default 0 check (booked >= 0),
  waiting      int not null default 0 check (waiting >= 0),
  last_ordinal int not null default 0,
  sequence     int not null default 0,
  version      int not null default 1,
  check (ends_at > starts_at),
  constraint training_session_holds_booked check (booked <= capacity),
  check ((state = 'CANCELLED') = (because <> ''))
);
comment on table training_session is 'When and where a course is held, and for how many.';
create index training_session_next on training_session (starts_at, id);
create index training_session_course on training_session (course_id, starts_at, id);

create table training_joining (
  id          uuid primary key default uuidv7(),
  -- Once for the keepers of the course, and once for each who has a place: a link that lets people in is nobody else's.
  audience_id int not null references audience,
  session_id  uuid not null references training_session,
  how_to_join text not null default '' check (length(how_to_join) <= 1000),
  constraint training_joining_once unique (session_id, audience_id)
);
comment on table training_joining is 'How to join a session, for those who hold it and those who have a place.';

create table training_booking (
  id          uuid primary key default uuidv7(),
  -- The keepers of the course.
  audience_id int not null references audience,
  session_id  uuid not null references training_session,
  person_id   uuid not null references person,
  agency_id   uuid references agency,
  -- As they were called when they booked: keepers need not know the person otherwise.
  name        text not null,
  agency_name text not null default '',
  state       text not null check (state in ('BOOKED', 'WAITING', 'CANCELLED')),
  -- Who waits longest comes first.
  ordinal     int not null,
  booked_at   timestamptz not null,
  attendance  text check (attendance in ('ATTENDED', 'MISSED')),
  noted_at    timestamptz,
  noted_by_id uuid references person,
  constraint training_booking_once unique (session_id, person_id),
  check (attendance is null or state = 'BOOKED'),
  check ((attendance is null) = (noted_at is null))
);
comment on table training_booking is 'The register of a session: a place, or a place in the waiting list.';
create index training_booking_order on training_booking (session_id, state, ordinal, id);
create index training_booking_person on training_booking (person_id, session_id);
create index training_booking_agency on training_booking (agency_id, id) where agency_id is not null;
create index training_booking_noter on training_booking (noted_by_id, id) where noted_by_id is not null;

create table training_record (
  -- That of the booking.
  id                 uuid primary key references training_booking,
  -- The person's own.
  audience_id        int not null references audience,
  -- The leads of the agency for which they booked; nobody, when for none.
  agency_audience_id int not null references audience,
  person_id          uuid not null references person,
  agency_id          uuid references agency,
  course_id          uuid not null references course,
  session_id         uuid not null references training_session,
  name               text not null,
  course_title       text not null,
  state              text not null check (state in ('BOOKED', 'WAITING', 'CANCELLED', 'CALLED_OFF', 'ATTENDED', 'MISSED')),
  held_on            date not null,
  attended_on        date,
  due_on             date,
  check ((attended_on is not null) = (state = 'ATTENDED')),
  check (due_on is null or attended_on is not null)
);
comment on table training_record is 'What somebody has booked and done, for themselves and the leads of their agency. Written with the booking.';
create index training_record_person on training_record (person_id, held_on desc, id desc);
create index training_record_agency on training_record (agency_id, course_id, state, held_on desc, id desc) where agency_id is not null;
create index training_record_course on training_record (course_id, person_id);
create index training_record_session on training_record (session_id, person_id);
create index training_record_due on training_record (due_on, id) where due_on is not null;

do $$ declare t text; begin
  foreach t in array array['course', 'course_resource', 'training_session', 'training_joining', 'training_booking', 'training_record'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy agency on training_record for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));

grant select, insert, update (offered_to, state, title, summary, hours, renewal_months, version) on course to roundtable_api;
grant select, insert, delete on course_resource to roundtable_api;
grant select, update (state, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, capacity, because, sequence, version),
  insert (id, audience_id, course_id, state, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, capacity, because, sequence, version)
  on training_session to roundtable_api;
grant select, update (attendance, noted_at, noted_by_id) on training_booking to roundtable_api;
grant select on training_record, training_joining to roundtable_api;
grant select on course, course_resource, training_session, training_booking, training_record to roundtable_worker;
grant select, update (audience_id) on course to roundtable_gate;
grant select, update (audience_id) on course_resource to roundtable_gate;
grant select, update (audience_id, booked, waiting, last_ordinal, state) on training_session to roundtable_gate;
grant select, insert, update (state, ordinal, booked_at, agency_id, name, agency_name) on training_booking to roundtable_gate;
grant select, insert, update on training_record to roundtable_gate;
grant select, insert, update (how_to_join), delete on training_joining to roundtable_gate;

-- A course is its keepers' until it is open, whoever wrote it; and nobody else writes one.
create function app.place_course() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- An audience that the writer names is theirs, or the row rules refuse it.
  if tg_op = 'INSERT' and new.audience_id is not null and not new.audience_id = any (app.audience_ids()) then return new; end if;
  new.keepers_id := coalesce((select id from public.audience where partnership_id = new.partnership_id and kind = 'OFFICERS'), 4);
  new.audience_id := case when new.state = 'DRAFT' then new.keepers_id when new.offered_to = 'NETWORK' then 2
    else (select id from public.audience where partnership_id = new.partnership_id and kind = 'PARTNERSHIP') end;
  if app.person_id() is not null and not new.keepers_id = any (app.audience_ids()) then
    if tg_op = 'UPDATE' then raise exception 'permission denied for table %: only its keepers write a course', tg_table_name using errcode = '42501'; end if;
    new.audience_id := 3;
  end if;
  return new;
end $$;
create trigger place before insert or update on course for each row execute function app.place_course();

create function app.spread_audience_of_course() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.course_resource set audience_id = new.audience_id where course_id = new.id;
  update public.training_session set audience_id = new.audience_id where course_id = new.id;
  return null;
end $$;
create trigger spread_audience after update on course for each row when (old.audience_id <> new.audience_id) execute function app.spread_audience_of_course();

create function app.keep_part_of_course() returns trigger language plpgsql security definer set search_path = '' as $$
declare placed public.course;
begin
  select * into placed from public.course where id = coalesce(new.course_id, old.course_id);
  if tg_op = 'INSERT' and (placed.id is null or (new.audience_id is not null and not new.audience_id = any (app.audience_ids()))) then
    new.audience_id := 3;
    return new;
  end if;
  if app.person_id() is not null and not placed.keepers_id = any (app.audience_ids()) then raise exception 'permission denied for table %: only its keepers write a course', tg_table_name using errcode = '42501'; end if;
  if tg_op = 'DELETE' then return old; end if;
  new.audience_id := placed.audience_id;
  if tg_table_name = 'training_session' then new.keepers_id := placed.keepers_id; end if;
  return new;
end $$;
create trigger keep before insert or delete on course_resource for each row execute function app.keep_part_of_course();
create trigger keep before insert
  or update of state, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, capacity, because, sequence, version on training_session
  for each row execute function app.keep_part_of_course();

-- The same for the person and the leads of their agency, in the same transaction.
create function app.write_training_records(of_session uuid, of_booking uuid) returns void language sql volatile security definer set search_path = '' as $$
  insert into public.training_record as r (id, audience_id, agency_audience_id, person_id, agency_id, course_id, session_id, name, course_title, state, held_on, attended_on, due_on)
  select b.id, app.self_of(b.person_id), coalesce((select a.id from public.audience a where a.agency_id = b.agency_id), 3), b.person_id, b.agency_id, c.id, s.id, b.name, c.title,
    case when b.attendance is not null then b.attendance when b.state <> 'CANCELLED' and s.state = 'CANCELLED' then 'CALLED_OFF' else b.state end, s.held_on,
    case when b.attendance = 'ATTENDED' then s.held_on end,
    case when b.attendance = 'ATTENDED' then (s.held_on + make_interval(months => c.renewal_months))::date end
  from public.training_booking b join public.training_session s on s.id = b.session_id join public.course c on c.id = s.course_id
  where b.session_id = of_session and (of_booking is null or b.id = of_booking)
  on conflict (id) do update set agency_audience_id = excluded.agency_audience_id, agency_id = excluded.agency_id, name = excluded.name, state = excluded.state,
    held_on = excluded.held_on, attended_on = excluded.attended_on, due_on = excluded.due_on $$;
create function app.follow_booking() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.write_training_records(new.session_id, new.id);
  if new.state = 'BOOKED' then
    insert into public.training_joining (audience_id, session_id, how_to_join)
      select app.self_of(new.person_id), j.session_id, j.how_to_join from public.training_joining j
      where j.session_id = new.session_id and j.audience_id = new.audience_id on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    delete from public.training_joining j where j.session_id = new.session_id and j.audience_id = app.self_of(new.person_id);
  end if;
  return null;
end $$;
create trigger follow after insert or update on training_booking for each row execute function app.follow_booking();
create function app.follow_session() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.write_training_records(new.id, null);
  return null;
end $$;
create trigger follow after update on training_session for each row
  when ((old.state, old.held_on) is distinct from (new.state, new.held_on)) execute function app.follow_session();

create function app.begin_joining() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.training_joining (audience_id, session_id) values (new.keepers_id, new.id);
  return null;
end $$;
create trigger begin_joining after insert on training_session for each row execute function app.begin_joining();

create function app.say_how_to_join(of_session uuid, said text) returns void language sql volatile security definer set search_path = '' as $$
  update public.training_joining j set how_to_join = said from public.training_session s
  where j.session_id = s.id and s.id = of_session and s.keepers_id = any (app.audience_ids()) $$;
comment on function app.say_how_to_join is 'Says how to join a session, for the keepers of its course: to themselves, and to whoever has a place.';

create function app.count_places(of_session uuid) returns void language sql volatile security definer set search_path = '' as $$
  update public.training_session s set booked = n.booked, waiting = n.waiting
  from (select count(*) filter (where b.state = 'BOOKED') as booked, count(*) filter (where b.state = 'WAITING') as waiting
    from public.training_booking b where b.session_id = of_session) n where s.id = of_session $$;

-- All that changes who has a place locks the session first: places are given one after the other, however many ask at once.
create function app.book_place(of_session uuid, for_agency uuid, at timestamptz) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s public.training_session; b public.training_booking; got text;
begin
  select * into s from public.training_session t where t.id = of_session and t.audience_id = any (app.audience_ids()) for update;
  if not found or app.person_id() is null then return null; end if;
  if s.state <> 'PLANNED' or s.starts_at <= at or not exists (select from public.course c where c.id = s.course_id and c.state = 'OPEN') then return '{"refused": "CLOSED"}'; end if;
  if for_agency is not null and not (app.leads_agency(for_agency) or exists (select from public.seat_term t join public.seat x on x.id = t.seat_id
      where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today() and x.agency_id = for_agency and coalesce(x.closed_on > app.today(), true))) then
    return '{"refused": "NOT_YOUR_AGENCY"}';
  end if;
  select * into b from public.training_booking x where x.session_id = of_session and x.person_id = app.person_id();
  if found and b.state <> 'CANCELLED' then return jsonb_build_object('id', b.id, 'state', b.state, 'isNew', false); end if;
  got := case when s.booked < s.capacity and s.waiting = 0 then 'BOOKED' else 'WAITING' end;
  update public.training_session t set last_ordinal = t.last_ordinal + 1, booked = t.booked + (got = 'BOOKED')::int, waiting = t.waiting + (got = 'WAITING')::int
    where t.id = of_session;
  insert into public.training_booking as x (audience_id, session_id, person_id, agency_id, name, agency_name, state, ordinal, booked_at)
    select s.keepers_id, of_session, p.id, for_agency, p.name, coalesce((select g.name from public.agency g where g.id = for_agency), ''), got, s.last_ordinal + 1, at
    from public.person p where p.id = app.person_id()
    on conflict (session_id, person_id) do update set state = excluded.state, ordinal = excluded.ordinal, booked_at = excluded.booked_at,
      agency_id = excluded.agency_id, name = excluded.name, agency_name = excluded.agency_name
    returning * into b;
  return jsonb_build_object('id', b.id, 'state', b.state, 'isNew', true);
end $$;
comment on function app.book_place is 'Gives the caller a place in the session, or the next in its waiting list. Null where there is none for them.';

create function app.give_free_places(of_session uuid) returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare given uuid[];
begin
  with free as (select greatest(t.capacity - t.booked, 0) as places from public.training_session t where t.id = of_session and t.state = 'PLANNED'),
    next as (select b.id from public.training_booking b where b.session_id = of_session and b.state = 'WAITING' order by b.ordinal limit (select places from free)),
    promoted as (update public.training_booking b set state = 'BOOKED' from next where b.id = next.id returning b.id, b.ordinal)
  select array_agg(id order by ordinal) into given from promoted;
  perform app.count_places(of_session);
  return coalesce(given, '{}');
end $$;

create function app.leave_place(of_session uuid, at timestamptz) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s public.training_session; b public.training_booking;
begin
  -- Whoever has a place may give it up, also when the course is hidden from them meanwhile.
  select * into s from public.training_session t where t.id = of_session and exists (select from public.training_booking x
    where x.session_id = t.id and x.person_id = app.person_id()) for update;
  if not found then return null; end if;
  if s.state <> 'PLANNED' or s.starts_at <= at then return '{"refused": "CLOSED"}'; end if;
  select * into b from public.training_booking x where x.session_id = of_session and x.person_id = app.person_id();
  if b.state = 'CANCELLED' then return jsonb_build_object('id', b.id, 'state', b.state, 'isNew', false, 'given', '[]'::jsonb); end if;
  update public.training_booking x set state = 'CANCELLED' where x.id = b.id;
  perform app.count_places(of_session);
  return jsonb_build_object('id', b.id, 'state', 'CANCELLED', 'had', b.state, 'isNew', true, 'given', to_jsonb(app.give_free_places(of_session)));
end $$;
comment on function app.leave_place is 'Gives up the caller''s place, and gives it to whoever waits longest. Null where they have none.';

create function app.fill_places(of_session uuid) returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.training_session t where t.id = of_session and t.keepers_id = any (app.audience_ids()) for update;
  if not found then return '{}'; end if;
  return app.give_free_places(of_session);
end $$;
comment on function app.fill_places is 'Gives places that the keepers have added to those who wait longest.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.place_course()', 'app.spread_audience_of_course()', 'app.keep_part_of_course()', 'app.write_training_records(uuid, uuid)',
    'app.follow_booking()', 'app.follow_session()', 'app.begin_joining()', 'app.say_how_to_join(uuid, text)', 'app.count_places(uuid)', 'app.book_place(uuid, uuid, timestamptz)', 'app.give_free_places(uuid)',
    'app.leave_place(uuid, timestamptz)', 'app.fill_places(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.book_place, app.leave_place, app.fill_places, app.say_how_to_join to roundtable_api;
