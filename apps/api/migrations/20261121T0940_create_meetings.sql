create table meeting (
  id                uuid primary key default uuidv7(),
  audience_id       int not null references audience,
  partnership_id    uuid not null references partnership,
  title             text not null check (length(title) between 3 and 200),
  -- Zone rules change after a meeting is booked, so the wall time is the truth and the instants are derived from it.
  held_on           date not null,
  starts_time       time(0) not null,
  ends_time         time(0) not null check (ends_time > starts_time),
  time_zone         text not null,
  starts_at         timestamptz not null,
  ends_at           timestamptz not null check (ends_at > starts_at),
  place             text not null default '' check (length(place) <= 500),
  joining_link      text not null default '' check (length(joining_link) <= 1000),
  access_notes      text not null default '' check (length(access_notes) <= 2000),
  seen_by           text not null check (seen_by in ('PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'INVITED')),
  status            text not null default 'SCHEDULED' check (status in ('SCHEDULED', 'CANCELLED')),
  cancel_reason     text not null default '' check (length(cancel_reason) <= 1000),
  organiser_id      uuid not null references person,
  request_key       uuid not null,
  calendar_sequence int not null default 0,
  version           int not null default 1,
  scheduled_at      timestamptz not null default now(),
  unique (id, audience_id),
  unique (organiser_id, request_key)
);
create index meeting_page on meeting (partnership_id, starts_at, id);
create index meeting_when on meeting (starts_at, id);

create table agenda_item (
  id          uuid primary key default uuidv7(),
  meeting_id  uuid not null,
  audience_id int not null,
  position    int not null check (position between 1 and 200),
  title       text not null check (length(title) between 1 and 200),
  presenter   text not null default '' check (length(presenter) <= 120),
  minutes     int check (minutes between 1 and 480),
  purpose     text not null check (purpose in ('NOTE', 'DISCUSS', 'DECIDE')),
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade,
  unique (meeting_id, position) deferrable initially deferred
);

create table meeting_invitation (
  id              uuid primary key default uuidv7(),
  meeting_id      uuid not null,
  audience_id     int not null,
  seat_id         uuid references seat,
  person_id       uuid references person,
  role            text not null check (role in ('SEAT', 'OBSERVER', 'OFFICER', 'GUEST')),
  -- As the organiser named them: who an address belongs to is not told by inviting it.
  guest_name      text not null default '' check (length(guest_name) <= 120),
  response        text not null default 'NONE' check (response in ('NONE', 'ACCEPTED', 'TENTATIVE', 'APOLOGIES', 'DEPUTY')),
  message         text not null default '' check (length(message) <= 1000),
  responded_by_id uuid references person,
  responded_at    timestamptz,
  version         int not null default 1,
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade,
  unique (meeting_id, seat_id),
  unique (meeting_id, person_id),
  check ((seat_id is null) <> (person_id is null)),
  check ((role in ('SEAT', 'OBSERVER')) = (seat_id is not null)),
  check ((response = 'NONE') = (responded_at is null)),
  check (response <> 'DEPUTY' or role = 'SEAT')
);
comment on table meeting_invitation is 'An invitation goes to a seat, and so to whoever fills it on the day; officers without a seat and guests are invited by name.';
create index meeting_invitation_seat on meeting_invitation (seat_id, meeting_id) where seat_id is not null;
create index meeting_invitation_person on meeting_invitation (person_id, meeting_id) where person_id is not null;

do $$ declare t text; begin
  foreach t in array array['meeting', 'agenda_item', 'meeting_invitation'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert on meeting, agenda_item, meeting_invitation to roundtable_api;
grant update (title, held_on, starts_time, ends_time, starts_at, ends_at, place, joining_link, access_notes, status, cancel_reason, calendar_sequence, version) on meeting to roundtable_api;
grant update (position, title, presenter, minutes, purpose), delete on agenda_item to roundtable_api;
grant update (response, message, responded_by_id, responded_at, version) on meeting_invitation to roundtable_api;
grant select on meeting, agenda_item, meeting_invitation to roundtable_worker;
grant insert on meeting_invitation to roundtable_worker;
grant select on meeting, meeting_invitation to roundtable_gate;
