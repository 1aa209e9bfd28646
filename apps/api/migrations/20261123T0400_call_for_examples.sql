-- A gap of the library is called out: national coordinators ask anybody for examples of what is missing, and what is known so far
-- stands with the gap.

alter table library_gap
  drop constraint library_gap_state_check,
  drop constraint library_gap_check,
  add constraint library_gap_state_check check (state in ('OPEN', 'CALLED', 'FILLED', 'WITHDRAWN')),
  add constraint library_gap_check check ((state in ('OPEN', 'CALLED')) = (closed_at is null)),
  add column evidence text not null default '' check (length(evidence) <= 4000);
comment on column library_gap.evidence is 'What is known so far of what is missing, in the words of its recorder or a national coordinator.';
grant insert (evidence), update (evidence) on library_gap to roundtable_api;

create or replace function app.need_library_gap(gap uuid, wanted boolean, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.library_gap g where g.id = gap and g.state in ('OPEN', 'CALLED') and g.audience_id = any (app.audience_ids()) for update;
  if not found or app.person_id() is null then return false; end if;
  if wanted then
    insert into public.library_gap_need (gap_id, person_id, audience_id, needed_at) values (gap, app.person_id(), app.self_of(app.person_id()), at) on conflict do nothing;
  else
    delete from public.library_gap_need n where n.gap_id = gap and n.person_id = app.person_id();
  end if;
  update public.library_gap g set needed_by = (select count(*) from public.library_gap_need n where n.gap_id = gap) where g.id = gap;
  return true;
end $$;

create or replace function app.like_library_gaps(said text) returns table (gap_id uuid, alike real) language sql stable security definer set search_path = '' as $$
  select g.id, ts_rank(g.says, q.asked) from (select nullif(app.search_any(plainto_tsquery('pg_catalog.english', left(said, 300)))::text, '')::tsquery as asked) q
  join public.library_gap g on g.says @@ q.asked
  where g.state in ('OPEN', 'CALLED') and g.audience_id = any (app.audience_ids()) order by 2 desc, g.id desc limit 5 $$;

create table call_for_examples (
  id            uuid primary key default uuidv7(),
  -- Of everybody: whoever has its link may answer.
  audience_id   int not null default 1 references audience,
  slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  gap_id        uuid not null references library_gap,
  title         text not null check (length(title) between 1 and 200),
  wanted        text not null check (length(wanted) between 1 and 4000),
  opens_on      date not null,
  closes_on     date not null,
  called_at     timestamptz not null,
  called_by_id  uuid not null references person,
  withdrawn_at  timestamptz,
  because       text not null default '' check (length(because) <= 1000),
  version       int not null default 1,
  check (closes_on >= opens_on),
  check ((withdrawn_at is null) = (because = ''))
);
comment on table call_for_examples is 'That anybody is asked for examples of what the library lacks, from one day to another.';
create index call_for_examples_newest on call_for_examples (closes_on desc, id desc);
create index call_for_examples_gap on call_for_examples (gap_id, id);
create index call_for_examples_caller on call_for_examples (called_by_id, id);

create table example (
  id              uuid primary key default uuidv7(),
  -- Of the national coordinators alone.
  audience_id     int not null default 4 references audience,
  call_id         uuid not null references call_for_examples,
  reference       text not null unique check (reference ~ '^RT-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
  request_hash    bytea not null unique check (length(request_hash) = 32),
  status_hash     bytea unique check (length(status_hash) = 32),
  state           text not null default 'RECEIVED' check (state in ('RECEIVED', 'BEING_READ', 'ACCEPTED', 'NOT_TAKEN')),
  name            text check (length(name) between 1 and 120),
  email           text check (length(email) between 3 and 254),
  organisation    text not null default '' check (length(organisation) <= 200),
  -- Whether the resource is to name them.
  is_named        boolean not null,
  title           text not null check (length(title) between 1 and 200),
  words           text not null default '' check (length(words) <= 4000),
  link            text not null default '' check (length(link) <= 2000),
  file_id         uuid,
  licence         text not null check (licence in ('OGL_3', 'CC_BY_4', 'CC_BY_SA_4', 'CC_BY_NC_4', 'CC_BY_NC_ND_4', 'CC0', 'BY_PERMISSION')),
  consented_at    timestamptz not null default now(),
  received_at     timestamptz not null default now(),
  reader_id       uuid references person,
  decided_at      timestamptz,
  decided_by_id   uuid references person,
  outcome         text not null default '' check (length(outcome) <= 2000),
  resource_id     uuid references resource on delete set null,
  forgotten_at    timestamptz,
  version         int not null default 1,
  foreign key (file_id, audience_id) references stored_file (id, audience_id),
  check (words <> '' or link <> '' or file_id is not null),
  check ((state in ('ACCEPTED', 'NOT_TAKEN')) = (decided_at is not null)),
  check (num_nonnulls(decided_at, decided_by_id) in (0, 2)),
  check (state <> 'BEING_READ' or reader_id is not null),
  check (state = 'ACCEPTED' or resource_id is null),
  check (state <> 'NOT_TAKEN' or outcome <> ''),
  check ((forgotten_at is null) = (num_nonnulls(name, email) = 2))
);
comment on table example is 'What somebody sent in answer to a call for examples. Read by national coordinators alone; who was not taken is forgotten a year after the call.';
comment on column example.resource_id is 'What was made of it for the library; null as well when that draft was thrown away.';
create index example_of_call on example (call_id, received_at desc, id desc);
create index example_newest on example (received_at desc, id desc);
create index example_file on example (file_id) where file_id is not null;
create index example_reader on example (reader_id) where reader_id is not null;
create index example_decider on example (decided_by_id) where decided_by_id is not null;
create index example_resource on example (resource_id) where resource_id is not null;

do $$ declare t text; begin
  foreach t in array array['call_for_examples', 'example'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, update (title, wanted, opens_on, closes_on, withdrawn_at, because, version),
  insert (id, audience_id, slug, gap_id, title, wanted, opens_on, closes_on, called_at, called_by_id, withdrawn_at, because, version)
  on call_for_examples to roundtable_api;
grant select on call_for_examples to roundtable_worker, roundtable_gate;
grant select (id, audience_id, call_id, reference, state, name, email, organisation, is_named, title, words, link, file_id, licence, consented_at,
    received_at, reader_id, decided_at, decided_by_id, outcome, resource_id, forgotten_at, version),
  update (state, reader_id, decided_at, decided_by_id, outcome, resource_id, version) on example to roundtable_api;
grant select (id, audience_id, call_id, reference, state, name, email, title, decided_by_id, outcome, resource_id) on example to roundtable_worker;
grant select, insert, update, delete on example to roundtable_gate;

-- Files that come with a form which anybody fills in have no uploader. Until their form is sent they are nobody's, and gone after a day.
alter table stored_file alter column uploaded_by_id drop not null;
comment on column stored_file.uploaded_by_id is 'Null when it came with a form that anybody fills in.';

create function app.keep_open_file(new_id uuid, called text, type text, bytes int, hash bytea, scan text) returns void language sql volatile security definer set search_path = '' as $$
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, content_place, scan_state)
    values (new_id, 3, null, called, type, bytes, hash, 'STORE', scan) $$;
comment on function app.keep_open_file is 'Keeps a file that came with a form which anybody fills in: for nobody, until the form is sent.';

create function app.open_file_hash(which uuid) returns text language sql stable security definer set search_path = '' as $$
  select encode(f.content_hash, 'hex') from public.stored_file f where f.id = which and f.uploaded_by_id is null $$;
comment on function app.open_file_hash is 'What tells one file that came with an open form from another, whether its form was sent or not; null when there is none.';

create function app.answer_call(new_id uuid, new_reference text, request bytea, status bytea, called text, told jsonb, file uuid) returns jsonb
  language plpgsql volatile security definer set search_path = '' as $$
declare which record; made record;
begin
  select c.id, case when c.withdrawn_at is not null then 'WITHDRAWN' when app.today() < c.opens_on then 'PLANNED'
      when app.today() > c.closes_on then 'CLOSED' else 'OPEN' end as stage
    into which from public.call_for_examples c where c.slug = called;
  if not found then return null; end if;
  -- Pressed twice, the one waits for the other.
  perform pg_advisory_xact_lock(hashtextextended('example ' || encode(request, 'hex'), 0));
  -- Sent once more after an answer was lost, it is answered though the call closed meanwhile.
  select e.reference into made from public.example e where e.request_hash = request;
  if found then return jsonb_build_object('stage', 'OPEN', 'reference', made.reference, 'isNew', false); end if;
  if which.stage <> 'OPEN' then return jsonb_build_object('stage', which.stage); end if;
  -- The reference stands for another.
  if exists (select from public.example e where e.reference = new_reference) then return jsonb_build_object('stage', 'OPEN'); end if;
  if file is not null then
    update public.stored_file f set audience_id = 4, claimed_at = now()
      where f.id = file and f.uploaded_by_id is null and f.claimed_at is null and f.scan_state <> 'INFECTED';
    if not found then return jsonb_build_object('stage', 'OPEN', 'isFileLost', true); end if;
  end if;
  insert into public.example (id, call_id, reference, request_hash, status_hash, name, email, organisation, is_named, title, words, link, file_id, licence)
    values (new_id, which.id, new_reference, request, status, told ->> 'name', told ->> 'email', told ->> 'organisation', (told ->> 'isNamed')::boolean,
      told ->> 'title', told ->> 'words', told ->> 'link', file, told ->> 'licence');
  return jsonb_build_object('stage', 'OPEN', 'reference', new_reference, 'isNew', true);
end $$;
comment on function app.answer_call is 'Takes an example from anybody while its call is open; the same a second time answers the first. Null when there is no such call.';

create function app.example_by_link(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('reference', e.reference, 'title', e.title, 'receivedAt', e.received_at, 'state', e.state, 'outcome', e.outcome,
    'decidedAt', e.decided_at, 'call', c.title, 'callSlug', c.slug, 'keptUntil', (c.closes_on + interval '12 months')::date,
    -- What is for the network is not named to the public.
    'resourceSlug', r.slug)
  from public.example e join public.call_for_examples c on c.id = e.call_id
  left join public.resource r on r.id = e.resource_id and r.audience_id = 1 and r.current_number is not null and r.hidden_since is null and r.withdrawn_at is null
  where e.status_hash = hash $$;
comment on function app.example_by_link is 'What the holder of an example''s link is told: how their own stands. Null when the link is not known, or forgotten.';

create function app.forget_examples(closed_before date, at timestamptz) returns int language plpgsql volatile security definer set search_path = '' as $$
declare over uuid[]; files uuid[];
begin
  select coalesce(array_agg(e.id), '{}'), coalesce(array_agg(e.file_id) filter (where e.state <> 'ACCEPTED'), '{}') into over, files
    from public.example e join public.call_for_examples c on c.id = e.call_id
    where e.forgotten_at is null and least(c.closes_on, (c.withdrawn_at at time zone 'Europe/London')::date) < closed_before;
  -- Of what became a resource stays what it says of whom.
  update public.example set name = null, email = null, status_hash = null, organisation = '', forgotten_at = at where id = any (over) and state = 'ACCEPTED';
  delete from public.example where id = any (over) and state <> 'ACCEPTED';
  delete from public.stored_file where id = any (files);
  -- The letters to them bear their addresses.
  delete from public.delivery where subject_id = any (over) and kind like 'EXAMPLE\_%';
  return cardinality(over);
end $$;
comment on function app.forget_examples is 'Deletes examples that were not taken, with their files, of calls that ended earlier; of those taken who sent them. Answers how many there were.';
create index delivery_of_example on delivery (subject_id) where kind like 'EXAMPLE\_%';

do $$ declare f regprocedure; begin
  foreach f in array array['app.keep_open_file(uuid,text,text,int,bytea,text)', 'app.open_file_hash(uuid)',
      'app.answer_call(uuid,text,bytea,bytea,text,jsonb,uuid)', 'app.example_by_link(bytea)', 'app.forget_examples(date,timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.keep_open_file, app.open_file_hash, app.answer_call, app.example_by_link to roundtable_api;
grant execute on function app.forget_examples to roundtable_worker;
