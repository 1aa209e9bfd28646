create table agency (
  id              uuid primary key default uuidv7(),
  audience_id     int not null default 1 references audience,
  name            text not null check (length(name) between 2 and 200),
  sector          text not null check (sector in
    ('POLICING', 'LOCAL_GOVERNMENT', 'HEALTH', 'FIRE_AND_RESCUE', 'PROBATION_AND_PRISONS', 'IMMIGRATION_AND_BORDER',
     'LABOUR_INSPECTION', 'PROSECUTION', 'EDUCATION', 'HOUSING_AND_HOMELESSNESS', 'VICTIM_SUPPORT', 'FAITH',
     'BUSINESS_AND_TRADE', 'ACADEMIA', 'SURVIVORS_ORGANISATIONS', 'GOVERNMENT_DEPARTMENT')),
  agency_type     text not null check (length(agency_type) between 2 and 60),
  status          text not null default 'ACTIVE' check (status in ('ACTIVE', 'RENAMED', 'MERGED', 'ABOLISHED')),
  succeeded_by_id uuid references agency,
  succeeded_on    date,
  version         int not null default 1,
  check ((status = 'ACTIVE') = (succeeded_on is null)),
  check (succeeded_by_id is null or succeeded_on is not null)
);
comment on table agency is 'A legal body. That it exists is public; on which tables it sits is not told here.';
create unique index agency_name on agency (lower(name));

create table agency_email_domain (
  agency_id   uuid not null references agency,
  audience_id int not null default 2 references audience,
  domain      text not null check (domain = lower(domain) and domain ~ '^[a-z0-9.-]{3,253}$'),
  primary key (agency_id, domain)
);

create table person (
  id          uuid primary key default uuidv7(),
  audience_id int not null references audience,
  name        text not null check (length(name) between 1 and 120),
  email       text not null check (length(email) between 3 and 254),
  job_title   text not null default '' check (length(job_title) <= 120),
  agency_id   uuid references agency,
  language    text not null default 'en' check (language in ('en', 'cy')),
  version     int not null default 1
);
create unique index person_email on person (lower(email));
create index person_agency on person (agency_id, id);

create table person_private (
  person_id    uuid primary key references person,
  audience_id  int not null references audience,
  phone        text not null default '' check (length(phone) <= 40),
  access_needs text not null default '' check (length(access_needs) <= 1000)
);
comment on table person_private is 'Shared in confidence: the person and the officers of the partnerships they sit on.';

alter table audience add foreign key (person_id) references person deferrable initially deferred;

-- Secrets: no role of the running program may read these; only the functions of the gate do.
create table account (
  person_id           uuid primary key references person,
  audience_id         int not null references audience,
  password_hash       text not null,
  password_changed_at timestamptz not null default now()
);

create table session (
  id           uuid primary key default uuidv7(),
  person_id    uuid not null references person,
  audience_id  int not null references audience,
  token_hash   bytea not null unique check (length(token_hash) = 32),
  started_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_until   timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  device       text not null default '' check (length(device) <= 200)
);
create index session_person on session (person_id, started_at, id);

create table link (
  id            uuid primary key default uuidv7(),
  audience_id   int not null references audience,
  token_hash    bytea not null unique check (length(token_hash) = 32),
  purpose       text not null check (purpose in ('RESPOND', 'CALENDAR', 'RESET')),
  person_id     uuid not null references person,
  subject_id    uuid,
  created_at    timestamptz not null default now(),
  expires_at    timestamptz,
  revoked_at    timestamptz
);
comment on table link is 'A secret address that lets its holder do one thing as one person. Only its hash is kept.';
create index link_person on link (person_id, purpose);

create table throttle (
  key         bytea primary key,
  audience_id int not null default 1 references audience,
  tries       int not null,
  since       timestamptz not null
);

-- The list of tables stands here, so that a table without its policy cannot pass unseen.
do $$ declare t text; begin
  foreach t in array array['agency', 'agency_email_domain', 'account', 'session', 'link', 'throttle'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
do $$ declare t text; begin
  foreach t in array array['person', 'person_private'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.people_audience_ids())::int[])) with check (audience_id = any ((select app.people_audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert on agency, agency_email_domain to roundtable_api;
grant select, update (name, job_title, agency_id, language, version) on person to roundtable_api;
grant select, update (phone, access_needs) on person_private to roundtable_api;
grant select (id, person_id, audience_id, started_at, last_seen_at, idle_until, expires_at, ended_at, device), update (ended_at) on session to roundtable_api;
grant select (id, audience_id, purpose, person_id, subject_id, created_at, expires_at, revoked_at), update (revoked_at) on link to roundtable_api;
grant insert on link to roundtable_api, roundtable_worker;
grant select on agency, person, person_private to roundtable_worker;
grant select, insert, update on person, person_private, account, session, link, throttle to roundtable_gate;
grant select on agency to roundtable_gate;
grant delete on throttle to roundtable_gate;
