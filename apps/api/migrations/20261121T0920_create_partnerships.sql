create table partnership (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  name           text not null check (length(name) between 3 and 150),
  slug           text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  tier           text not null check (tier in ('LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL')),
  area           text not null check (length(area) between 2 and 300),
  region         text not null default '' check (length(region) <= 100),
  status         text not null default 'FORMING' check (status in ('FORMING', 'ACTIVE', 'DORMANT', 'MERGED', 'CLOSED')),
  parent_id      uuid references partnership,
  host_agency_id uuid references agency,
  time_zone      text not null default 'Europe/London',
  version        int not null default 1
);
create index partnership_parent on partnership (parent_id, name, id);
create index partnership_name on partnership (name, id);
alter table audience add foreign key (partnership_id) references partnership deferrable initially deferred;

create table seat (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  agency_id      uuid not null references agency,
  kind           text not null check (kind in ('CORE', 'CO_OPTED', 'OBSERVER')),
  is_statutory   boolean not null default false,
  title          text not null default '' check (length(title) <= 120),
  closed_on      date,
  version        int not null default 1,
  check (not (is_statutory and kind = 'OBSERVER')),
  unique (id, audience_id)
);
comment on table seat is 'An agency''s place at a partnership''s table. Everything else attaches to it, not to the person who fills it.';
create index seat_partnership on seat (partnership_id, id);
create index seat_agency on seat (agency_id, id);
create unique index seat_once on seat (partnership_id, agency_id, title) where closed_on is null;

-- A term is held from its first day to its last, or until it was ended, whichever comes first.
create function app.held(starts_on date, ends_on date, ended_at timestamptz) returns daterange language sql immutable parallel safe as $$
  select daterange(starts_on, case when ended_at is not null
    then greatest(starts_on, least(ends_on + 1, (ended_at at time zone 'Europe/London')::date)) else ends_on + 1 end) $$;

create table seat_term (
  id             uuid primary key default uuidv7(),
  -- The seat's own: members see the table; an observer's seat is in the circle, for the table is not theirs to see.
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  seat_id        uuid not null,
  person_id      uuid not null references person,
  -- The audiences of the person, copied here by a trigger because entering gathers those of a whole table. They never change.
  colleagues_id  int not null,
  confidence_id  int not null,
  capacity       text not null check (capacity in ('REPRESENTATIVE', 'DEPUTY')),
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  ended_at       timestamptz,
  end_reason     text not null default '' check (length(end_reason) <= 500),
  held           daterange not null generated always as (app.held(starts_on, ends_on, ended_at)) stored,
  version        int not null default 1,
  foreign key (seat_id, audience_id) references seat (id, audience_id) on update cascade,
  exclude using gist (seat_id with =, capacity with =, held with &&)
);
create index seat_term_person on seat_term (person_id) where ended_at is null;
create index seat_term_seat on seat_term (seat_id, starts_on, id);
create index seat_term_running on seat_term (seat_id, capacity) where ended_at is null;
create index seat_term_partnership on seat_term (partnership_id) include (colleagues_id);

create function app.copy_audiences_of_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select id into strict new.colleagues_id from public.audience where person_id = new.person_id and kind = 'COLLEAGUES';
  select id into strict new.confidence_id from public.audience where person_id = new.person_id and kind = 'CONFIDENCE';
  return new;
end $$;
revoke execute on function app.copy_audiences_of_person from public;
alter function app.copy_audiences_of_person owner to roundtable_gate;
create trigger copy_audiences before insert on seat_term for each row execute function app.copy_audiences_of_person();

create table office_term (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid references partnership,
  office         text not null check (office in ('CHAIR', 'VICE_CHAIR', 'COORDINATOR', 'NATIONAL_COORDINATOR')),
  person_id      uuid not null references person,
  colleagues_id  int not null,
  confidence_id  int not null,
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  ended_at       timestamptz,
  end_reason     text not null default '' check (length(end_reason) <= 500),
  held           daterange not null generated always as (app.held(starts_on, ends_on, ended_at)) stored,
  version        int not null default 1,
  check ((office = 'NATIONAL_COORDINATOR') = (partnership_id is null)),
  exclude using gist (partnership_id with =, office with =, person_id with =, held with &&)
);
create trigger copy_audiences before insert on office_term for each row execute function app.copy_audiences_of_person();
create index office_term_person on office_term (person_id) where ended_at is null;
create index office_term_partnership on office_term (partnership_id, starts_on, id);
create index office_term_running on office_term (partnership_id) where ended_at is null;

create table invitation (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  email          text not null check (length(email) between 3 and 254),
  seat_id        uuid references seat,
  capacity       text check (capacity in ('REPRESENTATIVE', 'DEPUTY')),
  office         text check (office in ('CHAIR', 'VICE_CHAIR', 'COORDINATOR')),
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  token_hash     bytea not null unique check (length(token_hash) = 32),
  issue          int not null default 1,
  expires_at     timestamptz not null,
  state          text not null default 'PENDING' check (state in ('PENDING', 'ACCEPTED', 'WITHDRAWN')),
  invited_by_id  uuid not null references person,
  invited_at     timestamptz not null default now(),
  accepted_by_id uuid references person,
  accepted_at    timestamptz,
  version        int not null default 1,
  check ((seat_id is null) <> (office is null)),
  check ((seat_id is null) = (capacity is null)),
  check ((state = 'ACCEPTED') = (accepted_by_id is not null))
);
create index invitation_partnership on invitation (partnership_id, invited_at, id);
create unique index invitation_to_seat_once on invitation (seat_id, capacity) where state = 'PENDING' and seat_id is not null;
create unique index invitation_to_office_once on invitation (partnership_id, office, lower(email)) where state = 'PENDING' and office is not null;

create table audience_person (
  audience_id int not null references audience,
  person_id   uuid not null references person,
  primary key (audience_id, person_id)
);
create index audience_person_person on audience_person (person_id);
create table audience_seat (
  audience_id int not null references audience,
  seat_id     uuid not null references seat,
  primary key (audience_id, seat_id)
);
create index audience_seat_seat on audience_seat (seat_id);
comment on table audience_seat is 'Whoever fills the seat, as representative or deputy, belongs to the named audience for as long as they do.';

do $$ declare t text; begin
  foreach t in array array['partnership', 'seat', 'seat_term', 'office_term', 'invitation', 'audience_person', 'audience_seat'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert, update (name, area, region, status, parent_id, host_agency_id, version) on partnership to roundtable_api;
grant select, insert, update (audience_id, kind, is_statutory, title, closed_on, version) on seat to roundtable_api;
-- Terms begin by accepting an invitation, behind the gate.
grant select, update (ends_on, ended_at, end_reason, version) on seat_term, office_term to roundtable_api;
grant select (id, audience_id, partnership_id, email, seat_id, capacity, office, starts_on, ends_on, issue, expires_at, state, invited_by_id, invited_at, accepted_by_id, accepted_at, version),
  insert, update (token_hash, issue, expires_at, state, invited_by_id, invited_at, version) on invitation to roundtable_api;
grant select (id, audience_id, partnership_id, email, seat_id, capacity, office, starts_on, ends_on, issue, expires_at, state, invited_by_id, invited_at, accepted_by_id) on invitation to roundtable_worker;
grant select on partnership, seat, seat_term, office_term to roundtable_worker;
grant select on audience_person, audience_seat to roundtable_api;
grant select on partnership, seat to roundtable_gate;
grant select, insert on seat_term, office_term, audience_person, audience_seat to roundtable_gate;
grant select, update on invitation to roundtable_gate;
