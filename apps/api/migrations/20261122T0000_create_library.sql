-- The library: resources with an address that stays, the versions that they consist of, and what happened to them.

create table library_topic (
  code        text primary key check (code ~ '^[A-Z][A-Z_]{2,39}$'),
  audience_id int not null default 1 references audience,
  position    int not null unique check (position between 1 and 1000),
  name        text not null check (length(name) between 3 and 80)
);
comment on table library_topic is 'A part of the field, by which resources are found. Codes stay; names may become better.';
insert into library_topic (position, code, name) values
  (1, 'PARTNERSHIPS', 'Setting up and running a partnership'),
  (2, 'GOVERNANCE_TEMPLATES', 'Governance templates'),
  (3, 'IDENTIFICATION_AND_REFERRAL', 'Identification and referral'),
  (4, 'SURVIVOR_SUPPORT', 'Support for survivors'),
  (5, 'LAW_ENFORCEMENT', 'Law enforcement and disruption'),
  (6, 'COUNTY_LINES', 'County lines and criminal exploitation'),
  (7, 'LABOUR_EXPLOITATION', 'Labour exploitation by industry'),
  (8, 'SEXUAL_EXPLOITATION', 'Sexual exploitation'),
  (9, 'DOMESTIC_SERVITUDE', 'Domestic servitude'),
  (10, 'CHILDREN', 'Children and young people'),
  (11, 'HEALTH', 'Health responses'),
  (12, 'LOCAL_GOVERNMENT', 'Local government duties'),
  (13, 'BUSINESS', 'Business and supply chains'),
  (14, 'AWARENESS', 'Awareness and communications'),
  (15, 'TRAINING', 'Training and professional development'),
  (16, 'DATA_AND_RESEARCH', 'Data, research and monitoring'),
  (17, 'LEGISLATION', 'Legislation and policy'),
  (18, 'COMMUNITY_AND_FAITH', 'Community and faith');

create table resource (
  id                uuid primary key default uuidv7(),
  -- Of its readers; while nothing is published, or it is kept from them, of whoever writes or owns it and its reviewers: app.place_resource.
  audience_id       int not null references audience,
  slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 1 and 100),
  found_by          text not null check (found_by in ('PUBLIC', 'NETWORK', 'PARTNERSHIP', 'STATUTORY')),
  partnership_id    uuid references partnership,
  -- Nobody by name: then its reviewers.
  owner_id          uuid references person,
  -- The newest version that was published; null while none is.
  current_number    int check (current_number between 1 and 500),
  published_at      timestamptz,
  -- When its current version was published: newest first is by this.
  renewed_at        timestamptz not null default now(),
  review_on         date,
  confirmed_at      timestamptz,
  hidden_since      timestamptz,
  withdrawn_at      timestamptz,
  withdrawn_because text not null default '' check (length(withdrawn_because) <= 2000),
  -- Of the last letter about its review: none, soon, or on the day.
  reminded          text not null default '' check (reminded in ('', 'SOON', 'DUE')),
  version           int not null default 1,
  check (found_by in ('PUBLIC', 'NETWORK') or partnership_id is not null),
  check ((current_number is null) = (published_at is null)),
  check (review_on is null or published_at is not null),
  check ((withdrawn_at is null) = (withdrawn_because = ''))
);
comment on table resource is 'A thing that others learn from, under an address that stays. What it says is in its versions.';
create index resource_newest on resource (renewed_at desc, id desc) where current_number is not null and hidden_since is null and withdrawn_at is null;
create index resource_of_partnership on resource (partnership_id, renewed_at desc, id desc) where partnership_id is not null;
create index resource_owner on resource (owner_id, review_on, id) where owner_id is not null;
create index resource_review on resource (review_on, id) where review_on is not null;

create table resource_version (
  id               uuid primary key default uuidv7(),
  audience_id      int not null references audience,
  resource_id      uuid not null references resource,
  number           int not null check (number between 1 and 500),
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED')),
  kind             text not null check (kind in ('GUIDANCE', 'TEMPLATE', 'TOOLKIT', 'BRIEFING', 'SEVEN_MINUTE_BRIEFING', 'RESEARCH_REPORT',
    'EVIDENCE_REVIEW', 'CASE_STUDY', 'TRAINING_SLIDES', 'E_LEARNING_LINK', 'VIDEO', 'POSTER', 'LEGISLATION_LINK', 'DATA_SET')),
  title            text not null check (length(title) between 1 and 200),
  summary          text not null default '' check (length(summary) <= 4000),
  -- Lists of what has no life of its own, in their order: {name, role, affiliation}; {kind, name}; {label, url, language}; {label, place, note}.
  contributors     jsonb not null default '[]' check (jsonb_typeof(contributors) = 'array'),
  backers          jsonb not null default '[]' check (jsonb_typeof(backers) = 'array'),
  links            jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
  part_notes       jsonb not null default '[]' check (jsonb_typeof(part_notes) = 'array'),
  publisher        text not null default '' check (length(publisher) <= 200),
  -- As exactly as it is known: a year, a month or a day.
  published_on     text not null default '' check (published_on ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
  topics           text[] not null default '{}',
  sectors          text[] not null default '{}' check (sectors <@ array
    ['POLICING', 'LOCAL_GOVERNMENT', 'HEALTH', 'FIRE_AND_RESCUE', 'PROBATION_AND_PRISONS', 'IMMIGRATION_AND_BORDER',
     'LABOUR_INSPECTION', 'PROSECUTION', 'EDUCATION', 'HOUSING_AND_HOMELESSNESS', 'VICTIM_SUPPORT', 'FAITH',
     'BUSINESS_AND_TRADE', 'ACADEMIA', 'SURVIVORS_ORGANISATIONS', 'GOVERNMENT_DEPARTMENT']),
  written_for      text not null default '' check (length(written_for) <= 200),
  jurisdictions    text[] not null default '{}' check (jurisdictions <@ array['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND', 'UK']),
  languages        text[] not null default '{}',
  licence          text not null check (licence in ('OGL_3', 'CC_BY_4', 'CC_BY_SA_4', 'CC_BY_NC_4', 'CC_BY_NC_ND_4', 'CC0', 'BY_PERMISSION', 'LINK_ONLY')),
  marking          text not null default 'OFFICIAL' check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
  handling         text not null default '' check (length(handling) <= 500),
  sharing          text not null check (sharing in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  found_by         text not null check (found_by in ('PUBLIC', 'NETWORK', 'PARTNERSHIP', 'STATUTORY')),
  partnership_id   uuid references partnership,
  maturity         text not null default 'FINAL' check (maturity in ('INTERIM', 'FINAL')),
  note             text not null default '' check (length(note) <= 500),
  submitter_id     uuid not null references person,
  drafted_at       timestamptz not null default now(),
  submitted_at     timestamptz,
  decided_by_id    uuid references person,
  decided_at       timestamptz,
  returned_because text not null default '' check (length(returned_because) <= 2000),
  published_at     timestamptz,
  version          int not null default 1,
  unique (resource_id, number),
  unique (id, audience_id),
  check (found_by in ('PUBLIC', 'NETWORK') or partnership_id is not null),
  check ((marking = 'OFFICIAL_SENSITIVE') = (handling <> '')),
  check (marking = 'OFFICIAL' or found_by in ('PARTNERSHIP', 'STATUTORY')),
  -- What is for others has a label that lets them have it.
  check (state = 'DRAFT' or state = 'RETURNED' or sharing = 'CLEAR' or (sharing in ('GREEN', 'AMBER') and found_by <> 'PUBLIC') or found_by in ('PARTNERSHIP', 'STATUTORY')),
  check ((state = 'PUBLISHED') = (published_at is not null)),
  check (state = 'DRAFT' or submitted_at is not null),
  check (state <> 'RETURNED' or returned_because <> '')
);
comment on table resource_version is 'What a resource says, in one version. Changed while it is written or mended, and never once it is published.';
-- One version of a resource is written at a time.
create unique index resource_version_pending on resource_version (resource_id) where state <> 'PUBLISHED';
create index resource_version_submitter on resource_version (submitter_id, drafted_at desc, id desc);
create index resource_version_waiting on resource_version (submitted_at, id) where state = 'IN_REVIEW';
create index resource_version_partnership on resource_version (partnership_id, id) where partnership_id is not null;
-- For titles that are alike: asked behind the gate, since the row rules would not let this index be used.
create index resource_version_title on resource_version using gin (title public.gin_trgm_ops) where state = 'PUBLISHED';
create index resource_version_decider on resource_version (decided_by_id, id) where decided_by_id is not null;

create table resource_file (
  id          uuid primary key default uuidv7(),
  -- Of its version, or narrower: what an annex is called can be for some alone, too.
  audience_id int not null references audience,
  version_id  uuid not null references resource_version,
  position    int not null check (position between 1 and 1000),
  file_id     uuid not null unique,
  label       text not null check (length(label) between 1 and 120),
  language    text check (length(language) between 2 and 35),
  -- Null: for all who read the version.
  found_by    text check (found_by in ('NETWORK', 'PARTNERSHIP', 'STATUTORY')),
  foreign key (file_id, audience_id) references stored_file (id, audience_id) on update cascade
);
comment on table resource_file is 'A file of a version, for as many as its version is for or fewer.';
create index resource_file_of_version on resource_file (version_id, position, id);
create index resource_file_file on resource_file (file_id, audience_id);

create table resource_relation (
  version_id  uuid not null,
  audience_id int not null,
  kind        text not null check (kind in ('SUPERSEDES', 'PART_OF', 'BASED_ON')),
  other_id    uuid not null references resource,
  position    int not null check (position between 1 and 100),
  primary key (version_id, kind, other_id),
  foreign key (version_id, audience_id) references resource_version (id, audience_id) on update cascade
);
comment on table resource_relation is 'What a version says its resource is to another resource.';
create index resource_relation_other on resource_relation (other_id, kind, version_id);

create table resource_step (
  id          uuid primary key default uuidv7(),
  -- Of the resource for what readers may know; of the review for what is between it and whoever submitted.
  audience_id int not null references audience,
  resource_id uuid not null references resource,
  number      int check (number between 1 and 500),
  kind        text not null check (kind in ('SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'PUBLISHED', 'CONFIRMED', 'HIDDEN', 'WITHDRAWN', 'RESTORED', 'HANDED')),
  is_open     boolean not null,
  at          timestamptz not null default clock_timestamp(),
  by_id       uuid references person,
  note        text not null default '' check (length(note) <= 2000)
);
comment on table resource_step is 'Something that happened to a resource; never changed. Open ones are read by its readers.';
create index resource_step_of_resource on resource_step (resource_id, at desc, id desc);
create index resource_step_by on resource_step (by_id, id) where by_id is not null;

do $$ declare t text; begin
  foreach t in array array['library_topic', 'resource', 'resource_version', 'resource_file', 'resource_relation', 'resource_step'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select on library_topic, resource_step to roundtable_api, roundtable_worker;
grant insert on resource_step to roundtable_api;
grant select, insert, update (found_by, partnership_id, owner_id, current_number, published_at, renewed_at, review_on, confirmed_at,
  hidden_since, withdrawn_at, withdrawn_because, reminded, version) on resource to roundtable_api;
grant select, insert, update (state, kind, title, summary, contributors, backers, links, part_notes, publisher, published_on, topics, sectors,
  written_for, jurisdictions, languages, licence, marking, handling, sharing, found_by, partnership_id, maturity, note, submitted_at,
  decided_by_id, decided_at, returned_because, published_at, version) on resource_version to roundtable_api;
grant select, insert, update (label, language, found_by, position), delete on resource_file to roundtable_api;
grant select, insert, delete on resource_relation to roundtable_api;
grant select on resource, resource_version to roundtable_worker;
grant select, update (audience_id, owner_id, review_on, hidden_since, reminded, version), delete on resource to roundtable_gate;
grant select, update (audience_id), delete on resource_version to roundtable_gate;
grant select, update (audience_id), delete on resource_file to roundtable_gate;
grant select, delete on resource_relation to roundtable_gate;
grant select, insert, update (audience_id), delete on resource_step to roundtable_gate;

create function app.library_width(found_by text) returns int language sql immutable parallel safe as
  $$ select array_position(array['STATUTORY', 'PARTNERSHIP', 'NETWORK', 'PUBLIC'], found_by) $$;
comment on function app.library_width is 'How many read it, in order: the narrowest first.';

create function app.library_readers(found_by text, partnership uuid) returns int language sql stable set search_path = '' as $$
  select case found_by when 'PUBLIC' then 1 when 'NETWORK' then 2
    else (select id from public.audience where partnership_id = partnership and kind = found_by) end $$;

create function app.library_reviewers(found_by text, partnership uuid) returns int language sql stable set search_path = '' as $$
  select case when found_by in ('PUBLIC', 'NETWORK') then 4
    else (select id from public.audience where partnership_id = partnership and kind = 'OFFICERS') end $$;

-- Of one person and the reviewers of such things: one for each such pair, so that nobody's list of audiences grows with every submission.
create function app.library_desk(found_by text, partnership uuid, person uuid) returns int language plpgsql volatile set search_path = '' as $$
declare reviewers int := app.library_reviewers(found_by, partnership); made int;
begin
  if person is null then return reviewers; end if;
  perform pg_advisory_xact_lock(hashtextextended('library desk ' || reviewers || ' ' || person, 0));
  select a.id into made from public.audience_person p join public.audience a on a.id = p.audience_id
    where p.person_id = person and a.kind = 'NAMED' and a.extends_id = reviewers and a.partnership_id is null;
  if made is null then
    -- Of no partnership by itself: whoever leaves the table keeps what they wrote, and hears nothing else of it.
    insert into public.audience (kind, extends_id) values ('NAMED', reviewers) returning id into made;
    insert into public.audience_person (audience_id, person_id) values (made, person);
  end if;
  return made;
end $$;

create function app.keeps_resource(person uuid, found_by text, partnership uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from public.office_term o where o.person_id = person and o.ended_at is null and o.held @> app.today()
      and (found_by in ('PUBLIC', 'NETWORK') or o.partnership_id = partnership))
    or exists (select from public.seat_term t join public.seat s on s.id = t.seat_id where t.person_id = person and t.ended_at is null and t.held @> app.today()
      and s.kind <> 'OBSERVER' and (found_by in ('PUBLIC', 'NETWORK') or t.partnership_id = partnership))
    or (found_by in ('PUBLIC', 'NETWORK') and exists (select from public.agency_lead l where l.person_id = person and l.ended_at is null)) $$;
comment on function app.keeps_resource is 'Whether they have a place by which they can still see to it.';

-- What follows from the state of things, worked out as a whole each time, so that nothing can be left behind.
create function app.put_resource(which uuid) returns void language plpgsql volatile set search_path = '' as $$
declare r record; v record; f record; base int; target int; open_to text; is_kept boolean; resource_target int; owner uuid;
begin
  select * into r from public.resource where id = which;
  -- Whoever lost the place by which they read it does not get it back because it is kept from others.
  owner := case when app.keeps_resource(r.owner_id, r.found_by, r.partnership_id) then r.owner_id end;
  is_kept := r.hidden_since is not null or r.withdrawn_at is not null;
  for v in select * from public.resource_version where resource_id = which order by number loop
    open_to := null;
    if v.state = 'DRAFT' then
      base := (select id from public.audience where person_id = v.submitter_id and kind = 'SELF');
    elsif v.state in ('IN_REVIEW', 'RETURNED') then
      base := app.library_desk(v.found_by, v.partnership_id, v.submitter_id);
    else
      -- Nobody reads an earlier version for whom the newest is not; nor whoever the earlier one was not for.
      open_to := case when app.library_width(r.found_by) < app.library_width(v.found_by) then r.found_by else v.found_by end;
      base := case when is_kept then app.library_desk(open_to, coalesce(r.partnership_id, v.partnership_id), owner)
        else app.library_readers(open_to, coalesce(r.partnership_id, v.partnership_id)) end;
    end if;
    for f in select * from public.resource_file where version_id = v.id loop
      target := base;
      if f.found_by is not null and app.library_width(f.found_by) < app.library_width(coalesce(open_to, v.found_by)) and v.state <> 'DRAFT' then
        target := case when v.state <> 'PUBLISHED' then app.library_desk(f.found_by, v.partnership_id, v.submitter_id)
          when is_kept then app.library_desk(f.found_by, v.partnership_id, owner)
          else app.library_readers(f.found_by, v.partnership_id) end;
      end if;
      update public.stored_file set audience_id = target where id = f.file_id and audience_id <> target;
    end loop;
    update public.resource_version set audience_id = base where id = v.id and audience_id <> base;
    if v.number = r.current_number or r.current_number is null then resource_target := base; end if;
  end loop;
  update public.resource set audience_id = resource_target where id = which and audience_id <> resource_target;
  update public.resource_step set audience_id = resource_target where resource_id = which and is_open and audience_id <> resource_target;
end $$;

create function app.place_resource(which uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r record;
begin
  select * into r from public.resource where id = which and audience_id = any (app.audience_ids()) for update;
  if not found then raise exception 'only who sees a resource moves it' using errcode = '42501'; end if;
  -- Publishing, and showing again what was kept from readers, is for reviewers and the owner; the rest is for whoever wrote it.
  if r.current_number is not null and r.hidden_since is null and r.withdrawn_at is null and not (r.owner_id is not distinct from app.person_id()
      or case when r.found_by in ('PUBLIC', 'NETWORK') then app.is_national_coordinator() else app.is_officer(r.partnership_id) end
      or exists (select from public.resource_version v where v.resource_id = which and v.state <> 'PUBLISHED' and v.submitter_id = app.person_id())) then
    raise exception 'only reviewers publish' using errcode = '42501';
  end if;
  perform app.put_resource(which);
  perform app.enter_again();
end $$;
comment on function app.place_resource is 'Gives a resource, its versions, files and history the audiences that follow from where they stand.';

create function app.has_other_reviewer(found_by text, partnership uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.office_term o where o.person_id <> app.person_id() and o.ended_at is null and o.held @> app.today()
    and case when found_by in ('PUBLIC', 'NETWORK') then o.partnership_id is null else o.partnership_id = partnership end) $$;
comment on function app.has_other_reviewer is 'Whether somebody other than the caller reviews such a resource: nobody reviews their own where somebody does.';

create function app.like_titles(title text) returns table (version_id uuid, alike real) language sql stable security definer
  set search_path = '' set pg_trgm.similarity_threshold = 0.5 as $$
  select v.id, public.similarity(v.title, $1) from public.resource_version v where v.state = 'PUBLISHED' and v.title operator(public.%) $1 order by 2 desc limit 200 $$;
comment on function app.like_titles is 'Versions whose titles are like this one, for whoever asks to join with what they see.';

create function app.discard_resource_version(which uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare v record; files uuid[];
begin
  select * into v from public.resource_version where id = which and submitter_id = app.person_id() and state in ('DRAFT', 'RETURNED') for update;
  if not found then return false; end if;
  with gone as (delete from public.resource_file where version_id = which returning file_id) select array_agg(file_id) into files from gone;
  delete from public.stored_file where id = any (files);
  delete from public.resource_relation where version_id = which;
  delete from public.resource_version where id = which;
  if not exists (select from public.resource_version where resource_id = v.resource_id) then
    delete from public.resource_relation where other_id = v.resource_id;
    delete from public.resource_step where resource_id = v.resource_id;
    delete from public.resource where id = v.resource_id;
  else
    perform app.put_resource(v.resource_id);
  end if;
  return true;
end $$;
comment on function app.discard_resource_version is 'Throws away what one wrote and was not published; with it the resource, when nothing else of it is there.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.place_resource(uuid)', 'app.has_other_reviewer(text, uuid)', 'app.like_titles(text)', 'app.discard_resource_version(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_api', f);
  end loop;
  foreach f in array array['app.library_width(text)', 'app.library_readers(text, uuid)', 'app.library_reviewers(text, uuid)',
    'app.library_desk(text, uuid, uuid)', 'app.keeps_resource(uuid, text, uuid)', 'app.put_resource(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.library_width to roundtable_api, roundtable_worker;

-- With how many resources that are published each topic has, for whoever reads it.
create view library_topic_entry with (security_invoker = true) as
  select t.*, coalesce(c.count, 0)::int as count from library_topic t
  left join (select topic, count(*) from resource r join resource_version v on v.resource_id = r.id and v.number = r.current_number
    cross join unnest(v.topics) topic where r.hidden_since is null and r.withdrawn_at is null group by topic) c on c.topic = t.code;
comment on view library_topic_entry is 'A topic and how many resources it has, as far as the reader may see them.';

-- A resource with the version that its title is of.
create view resource_entry with (security_invoker = true) as
  select r.*, v.title, r.current_number is not null and r.hidden_since is null and r.withdrawn_at is null as is_listed
  from resource r join lateral (select v.title from resource_version v where v.resource_id = r.id
    order by v.number is distinct from r.current_number, v.number desc limit 1) v on true;
comment on view resource_entry is 'A resource under the title of its current version, or of the one being written.';
grant select on library_topic_entry, resource_entry to roundtable_api, roundtable_worker;

-- The audiences of whoever asks, as choices: for the network and the public, and for tables that are theirs.
create view library_choice with (security_invoker = true) as
  select c.found_by, null::uuid as partnership_id, '' as partnership_name, 0 as place, app.library_width(c.found_by) as width
    from (values ('PUBLIC'), ('NETWORK')) c (found_by) where exists (select from audience a where a.id = 2)
  union all
  select a.kind, p.id, p.name, 1, app.library_width(a.kind)
    from audience a join partnership p on p.id = a.partnership_id where a.kind in ('PARTNERSHIP', 'STATUTORY');
comment on view library_choice is 'For whom the reader may submit something.';
grant select on library_choice to roundtable_api;
