-- Of what use a resource was: what people say of a version for themselves, what they tell of trying it, and how many they are.

create table resource_opinion (
  id                 uuid primary key default uuidv7(),
  -- Of whoever says it, and nobody else: who uses what is not for others to know.
  audience_id        int not null references audience,
  -- Where there is a comment, whoever sees to the resource reads it too: its owner and its reviewers. By a trigger.
  keeper_audience_id int references audience,
  resource_id        uuid not null references resource,
  version_id         uuid not null references resource_version,
  person_id          uuid not null references person,
  used_at            timestamptz,
  verdict            text check (verdict in ('USEFUL', 'NOT_USEFUL')),
  rated_at           timestamptz,
  comment            text not null default '' check (length(comment) <= 2000),
  unique (version_id, person_id),
  check (used_at is not null or verdict is not null),
  check ((verdict is null) = (rated_at is null)),
  check (verdict is not null or comment = '')
);
comment on table resource_opinion is 'What somebody says of a version that they read: that they used it, whether it was useful, and why.';
create index resource_opinion_of_resource on resource_opinion (resource_id, rated_at desc, id desc);
create index resource_opinion_person on resource_opinion (person_id, resource_id);

create table resource_experience (
  id                uuid primary key default uuidv7(),
  -- Never more than read the version that it is about: app.place_experience, and again whenever that has other readers.
  audience_id       int not null references audience,
  resource_id       uuid not null references resource,
  version_id        uuid not null references resource_version,
  person_id         uuid not null references person,
  -- On whose behalf: the table at which the writer sits; where an agency is named, for that agency alone.
  partnership_id    uuid not null references partnership,
  agency_id         uuid references agency,
  shared_with       text not null check (shared_with in ('READERS', 'PARTNERSHIP')),
  did               text not null check (length(did) between 1 and 2000),
  outcome           text not null check (outcome in ('WORKED', 'IN_PART', 'DID_NOT_WORK')),
  happened          text not null default '' check (length(happened) <= 2000),
  differently       text not null default '' check (length(differently) <= 2000),
  tried_on          date,
  told_at           timestamptz not null default now(),
  changed_at        timestamptz,
  withdrawn_at      timestamptz,
  withdrawn_because text not null default '' check (length(withdrawn_because) <= 2000),
  withdrawn_by_id   uuid references person,
  version           int not null default 1,
  check ((withdrawn_at is null) = (withdrawn_because = '')),
  check ((withdrawn_at is null) = (withdrawn_by_id is null))
);
comment on table resource_experience is 'What a partnership or an agency did with a resource, and what came of it. Withdrawn ones are kept for their writer and the reviewers.';
create index resource_experience_of_resource on resource_experience (resource_id, told_at desc, id desc);
create index resource_experience_version on resource_experience (version_id, id);
create index resource_experience_person on resource_experience (person_id, id);
create index resource_experience_partnership on resource_experience (partnership_id, told_at desc, id);
create index resource_experience_agency on resource_experience (agency_id, id) where agency_id is not null;
create index resource_experience_withdrawer on resource_experience (withdrawn_by_id, id) where withdrawn_by_id is not null;

alter table resource add unique (id, audience_id);
create table resource_use (
  resource_id uuid primary key,
  -- Of the resource: its readers are told.
  audience_id int not null,
  -- Of each count so much is taken away before it is lowered to a multiple of five, so that nobody finds out by saying something
  -- themselves how many others did. Told to nobody.
  lowered_by  int not null default floor(random() * 5) check (lowered_by between 0 and 4),
  used        int not null default 0 check (used >= 0 and used % 5 = 0),
  useful      int not null default 0 check (useful >= 0 and useful % 5 = 0),
  not_useful  int not null default 0 check (not_useful >= 0 and not_useful % 5 = 0),
  foreign key (resource_id, audience_id) references resource (id, audience_id) on update cascade on delete cascade
);
comment on table resource_use is 'By how many a resource was used and found useful, as of yesterday: multiples of five, never more than there are, nought for fewer than five.';
create index resource_use_most on resource_use (used desc, resource_id) where used > 0;

do $$ declare t text; begin
  foreach t in array array['resource_opinion', 'resource_experience', 'resource_use'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy keepers on resource_opinion for select to roundtable_api, roundtable_worker
  using (keeper_audience_id = any ((select app.audience_ids())::int[]));

grant select, insert, update (used_at, verdict, rated_at, comment), delete on resource_opinion to roundtable_api;
grant select, insert, update (shared_with, did, outcome, happened, differently, tried_on, changed_at, withdrawn_at, withdrawn_because,
  withdrawn_by_id, version), delete on resource_experience to roundtable_api;
grant select (resource_id, audience_id, used, useful, not_useful) on resource_use to roundtable_api;
grant select, update (keeper_audience_id) on resource_opinion to roundtable_gate;
grant select, update (audience_id) on resource_experience to roundtable_gate;
grant select, insert, update (used, useful, not_useful) on resource_use to roundtable_gate;

-- For whom a version is while its resource is, its older ones with it: the narrower of the two.
create function app.version_readers(which uuid, out found_by text, out partnership_id uuid, out owner_id uuid) language sql stable set search_path = '' as $$
  select case when app.library_width(r.found_by) < app.library_width(v.found_by) then r.found_by else v.found_by end,
    coalesce(r.partnership_id, v.partnership_id), r.owner_id
  from public.resource_version v join public.resource r on r.id = v.resource_id where v.id = which $$;

-- Whoever sees to a version: its reviewers, and the owner while they have a place by which they do.
create function app.resource_keepers(which uuid) returns int language plpgsql volatile set search_path = '' as $$
declare v record;
begin
  select * into v from app.version_readers(which);
  return app.library_desk(v.found_by, v.partnership_id,
    case when app.keeps_resource(v.owner_id, v.found_by, v.partnership_id) then v.owner_id end);
end $$;

create function app.experience_readers(which uuid) returns int language plpgsql volatile set search_path = '' as $$
declare a record; v record; of_version int; is_local boolean;
begin
  select * into a from public.resource_experience where id = which;
  select * into v from app.version_readers(a.version_id);
  select audience_id into of_version from public.resource_version where id = a.version_id;
  is_local := v.found_by in ('PARTNERSHIP', 'STATUTORY');
  if a.withdrawn_at is not null then
    return case when is_local then app.library_desk('PARTNERSHIP', v.partnership_id, a.person_id)
      when a.shared_with = 'PARTNERSHIP' then app.library_desk('PARTNERSHIP', a.partnership_id, a.person_id)
      else app.library_desk('NETWORK', null, a.person_id) end;
  end if;
  -- What everybody reads is told of within the network at most.
  if a.shared_with = 'READERS' or (is_local and v.partnership_id = a.partnership_id) then
    return case of_version when 1 then 2 else of_version end;
  end if;
  return case when of_version in (1, 2) then (select id from public.audience where partnership_id = a.partnership_id and kind = 'PARTNERSHIP')
    else (select id from public.audience where person_id = a.person_id and kind = 'SELF') end;
end $$;

create function app.place_experience(which uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from public.resource_experience a join public.resource_version v on v.id = a.version_id
      where a.id = which and a.audience_id = any (app.audience_ids()) and v.audience_id = any (app.audience_ids())) then
    raise exception 'only who reads a version tells of it' using errcode = '42501';
  end if;
  update public.resource_experience set audience_id = app.experience_readers(which) where id = which;
  perform app.enter_again();
end $$;
comment on function app.place_experience is 'Gives an experience of a resource the audience that follows from what its writer chose and from who reads the resource.';

create function app.opinion_is_placed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.keeper_audience_id := case when new.comment <> '' then app.resource_keepers(new.version_id) end;
  return new;
end $$;
create trigger opinion_is_placed before insert or update of comment on resource_opinion for each row execute function app.opinion_is_placed();

-- Whatever becomes of the readers, the owner or the reviewers of a resource: what was said of it follows in the same transaction.
create function app.place_what_was_said(which uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  update public.resource_opinion set keeper_audience_id = app.resource_keepers(version_id) where resource_id = which and comment <> '';
  update public.resource_experience set audience_id = app.experience_readers(id) where resource_id = which;
end $$;

create function app.resource_was_placed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.place_what_was_said(new.id);
  return null;
end $$;
create trigger resource_was_placed after update of owner_id, found_by, partnership_id on resource for each row
  when (new.owner_id is distinct from old.owner_id or new.found_by <> old.found_by or new.partnership_id is distinct from old.partnership_id)
  execute function app.resource_was_placed();

create function app.version_was_placed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.place_what_was_said(new.resource_id);
  return null;
end $$;
create trigger version_was_placed after update of audience_id on resource_version for each row
  when (new.state = 'PUBLISHED' and new.audience_id <> old.audience_id) execute function app.version_was_placed();

create function app.count_use() returns void language plpgsql volatile security definer set search_path = '' as $$
declare today timestamptz := app.today()::timestamp at time zone 'Europe/London';
begin
  insert into public.resource_use (resource_id, audience_id)
    select r.id, r.audience_id from public.resource r where r.id in (select o.resource_id from public.resource_opinion o) on conflict do nothing;
  update public.resource_use u set used = c.used, useful = c.useful, not_useful = c.not_useful
    from (select n.resource_id, greatest(n.used - n.lowered_by, 0)::int / 5 * 5 as used, greatest(n.useful - n.lowered_by, 0)::int / 5 * 5 as useful,
        greatest(n.not_useful - n.lowered_by, 0)::int / 5 * 5 as not_useful
      from (select x.resource_id, x.lowered_by, count(distinct o.person_id) filter (where o.used_at < today) as used,
          count(distinct o.person_id) filter (where o.verdict = 'USEFUL' and o.rated_at < today) as useful,
          count(distinct o.person_id) filter (where o.verdict = 'NOT_USEFUL' and o.rated_at < today) as not_useful
        from public.resource_use x left join public.resource_opinion o on o.resource_id = x.resource_id group by x.resource_id, x.lowered_by) n) c
    where c.resource_id = u.resource_id and (c.used, c.useful, c.not_useful) is distinct from (u.used, u.useful, u.not_useful);
end $$;
comment on function app.count_use is 'For the worker: counts anew of what use each resource was, of what was said before today.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.place_experience(uuid)', 'app.opinion_is_placed()', 'app.resource_was_placed()', 'app.version_was_placed()',
    'app.count_use()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
  foreach f in array array['app.version_readers(uuid)', 'app.resource_keepers(uuid)', 'app.experience_readers(uuid)', 'app.place_what_was_said(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.place_experience to roundtable_api;
grant execute on function app.count_use to roundtable_worker;
grant execute on function app.version_readers to roundtable_api, roundtable_worker;

-- An experience with the partnership whose officers may withdraw it; of none: the national coordinators.
create view resource_experience_entry with (security_invoker = true) as
  select a.*, case when r.found_by in ('PARTNERSHIP', 'STATUTORY') then r.partnership_id
    when a.shared_with = 'PARTNERSHIP' then a.partnership_id end as kept_in_id
  from resource_experience a left join lateral app.version_readers(a.version_id) r on true;
comment on view resource_experience_entry is 'An experience of a resource, and whose officers see to it.';
grant select on resource_experience_entry to roundtable_api, roundtable_worker;
