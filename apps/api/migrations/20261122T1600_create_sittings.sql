-- A meeting that is held: when it was opened and closed, and who was there from when to when.

create table sitting (
  meeting_id     uuid primary key,
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  opened_at      timestamptz not null,
  opened_by_id   uuid not null references person,
  closed_at      timestamptz,
  closed_by_id   uuid references person,
  -- When the table can decide, as it was laid down when the meeting was opened; null where it was not.
  rule           jsonb,
  -- From then on nobody corrects who was there: the minutes that tell of it are approved.
  settled_at     timestamptz,
  version        int not null default 1,
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade,
  check ((closed_at is null) = (closed_by_id is null)),
  check (closed_at >= opened_at),
  check (settled_at is null or closed_at is not null)
);
comment on table sitting is 'That a meeting is held, or was: held is what has a sitting that is closed.';
create index sitting_partnership on sitting (partnership_id, opened_at, meeting_id);
create index sitting_opened_by on sitting (opened_by_id);
create index sitting_closed_by on sitting (closed_by_id) where closed_by_id is not null;

create table attendance (
  id            uuid primary key default uuidv7(),
  audience_id   int not null,
  meeting_id    uuid not null references sitting,
  -- Null for whoever came without having been invited.
  invitation_id uuid references meeting_invitation,
  seat_id       uuid references seat,
  agency_id     uuid references agency,
  person_id     uuid references person,
  -- As it was then: people leave, minutes stay. Empty where nobody held the seat.
  name          text not null check (length(name) <= 120),
  capacity      text not null check (capacity in ('REPRESENTATIVE', 'DEPUTY', 'OBSERVER', 'OFFICER', 'GUEST')),
  -- PRESENT is whoever was there for any of it; when is in attendance_spell.
  state         text not null default 'ABSENT' check (state in ('PRESENT', 'APOLOGIES', 'ABSENT')),
  -- The offices that they held then.
  offices       text[] not null default '{}' check (offices <@ array['CHAIR', 'VICE_CHAIR', 'COORDINATOR']),
  version       int not null default 1,
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade,
  unique (id, audience_id),
  unique (meeting_id, seat_id),
  check ((capacity in ('REPRESENTATIVE', 'DEPUTY')) <= (seat_id is not null)),
  check (state <> 'PRESENT' or name <> '')
);
comment on table attendance is 'Whoever was expected at a meeting, or came to it.';
create index attendance_invitation on attendance (invitation_id) where invitation_id is not null;
create index attendance_seat on attendance (seat_id, meeting_id) where seat_id is not null;
create index attendance_agency on attendance (agency_id, meeting_id) where agency_id is not null;
create index attendance_person on attendance (person_id, meeting_id) where person_id is not null;

create table attendance_spell (
  id            uuid primary key default uuidv7(),
  audience_id   int not null,
  attendance_id uuid not null,
  came_at       timestamptz not null,
  -- Null for whoever is there, or stayed to the end.
  left_at       timestamptz check (left_at > came_at),
  foreign key (attendance_id, audience_id) references attendance (id, audience_id) on update cascade on delete cascade,
  constraint attendance_spell_apart exclude using gist (attendance_id with =, tstzrange(came_at, left_at) with &&)
);
comment on table attendance_spell is 'From when to when somebody was at a meeting; more than one for whoever left and came back.';
create index attendance_spell_of on attendance_spell (attendance_id, came_at);

do $$ declare t text; begin
  foreach t in array array['sitting', 'attendance', 'attendance_spell'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (closed_at, closed_by_id, settled_at, version) on sitting to roundtable_api;
grant select, insert, delete, update (person_id, name, capacity, state, offices, version) on attendance to roundtable_api;
grant select, insert, delete on attendance_spell to roundtable_api;
grant select on sitting, attendance, attendance_spell to roundtable_worker;

-- Whoever is in the room just now. Observers have no vote, and do not count among the seats; an office counts whoever holds it.
create function app.sitting_presence(meeting uuid) returns jsonb language sql stable set search_path = '' as $$
  with here as (
    select a.agency_id, a.capacity, a.offices from public.attendance a
    where a.meeting_id = meeting and exists (select from public.attendance_spell s where s.attendance_id = a.id and s.left_at is null))
  select jsonb_build_object(
    'seats', (select coalesce(jsonb_agg(jsonb_build_object('agencyId', h.agency_id, 'sector', g.sector)), '[]')
      from here h join public.agency g on g.id = h.agency_id where h.capacity in ('REPRESENTATIVE', 'DEPUTY')),
    'offices', (select coalesce(jsonb_agg(distinct o), '[]') from here h, unnest(h.offices) o)) $$;
comment on function app.sitting_presence is 'Who is at a meeting now, as far as a quorum asks: seats with a vote, and offices.';
revoke execute on function app.sitting_presence from public;
grant execute on function app.sitting_presence to roundtable_api, roundtable_worker;
