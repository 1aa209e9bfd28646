-- What somebody searched the library for, what they keep of it, and what they were told of it.

create table recent_search (
  id          uuid primary key default uuidv7(),
  -- Of whoever searched, and of nobody else.
  audience_id int not null references audience,
  person_id   uuid not null references person,
  words       text not null check (length(words) <= 300),
  -- What was chosen of each filter, as the API takes it; what is not narrowed by is left out.
  filter      jsonb not null default '{}' check (jsonb_typeof(filter) = 'object'),
  searched_at timestamptz not null,
  check (words <> '' or filter <> '{}')
);
comment on table recent_search is 'The last ten things that somebody looked for in the library.';
create index recent_search_person on recent_search (person_id, searched_at desc, id desc);

create table saved_search (
  id          uuid primary key default uuidv7(),
  audience_id int not null references audience,
  person_id   uuid not null references person,
  name        text not null check (length(name) between 1 and 100),
  words       text not null check (length(words) <= 300),
  filter      jsonb not null default '{}' check (jsonb_typeof(filter) = 'object'),
  alert       text not null check (alert in ('DAILY', 'WEEKLY', 'NEVER')),
  saved_at    timestamptz not null,
  -- From when on what is published is told; anew whenever telling begins.
  tell_from   timestamptz not null,
  -- When the worker last looked whether there is something to tell.
  looked_at   timestamptz not null,
  version     int not null default 1,
  check (words <> '' or filter <> '{}')
);
comment on table saved_search is 'A search that somebody keeps under a name, and how often they are told by mail of what is new in it.';
create index saved_search_person on saved_search (person_id, saved_at desc, id desc);
create index saved_search_looked on saved_search (looked_at, person_id) where alert <> 'NEVER';

create table search_alert (
  search_id   uuid not null references saved_search on delete cascade,
  resource_id uuid not null references resource on delete cascade,
  audience_id int not null references audience,
  -- All that is found for one person at one time is in one letter.
  letter_id   uuid not null,
  told_at     timestamptz not null,
  primary key (search_id, resource_id)
);
comment on table search_alert is 'That somebody is told of a resource for a search; a row for each, and so once.';
create index search_alert_letter on search_alert (letter_id, search_id, resource_id);
create index search_alert_resource on search_alert (resource_id, search_id);

do $$ declare t text; begin
  foreach t in array array['recent_search', 'saved_search', 'search_alert'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, delete on recent_search to roundtable_api;
grant select, insert, update (name, alert, tell_from, looked_at, version), delete on saved_search to roundtable_api;
grant select on saved_search, search_alert to roundtable_worker;
grant select, update (alert, looked_at, version) on saved_search to roundtable_gate;
grant select, insert on search_alert to roundtable_gate;

create function app.can_be_named(v resource_version) returns boolean language sql immutable parallel safe as
  $$ select v.marking = 'OFFICIAL' and v.found_by <> 'STATUTORY' and v.sharing not in ('RED', 'AMBER_STRICT') $$;
comment on function app.can_be_named is 'Whether its title may leave our walls, in mail: nothing of it is restricted or marked.';
revoke execute on function app.can_be_named from public;
grant execute on function app.can_be_named to roundtable_worker;

-- A link in a letter that stops its alert. Nobody enters by it.
alter table link drop constraint link_purpose_check;
alter table link add constraint link_purpose_check check (purpose in ('RESPOND', 'CALENDAR', 'RESET', 'SEARCH'));

-- Nobody is written to at night. Days are London's.
create function app.search_is_due(alert text, looked_at timestamptz, at timestamptz) returns boolean language sql stable parallel safe set search_path = '' as $$
  select (at at time zone 'Europe/London')::time between '07:00' and '21:00'
    and (at at time zone 'Europe/London')::date - (looked_at at time zone 'Europe/London')::date >= case alert when 'DAILY' then 1 when 'WEEKLY' then 7 end $$;

create function app.people_to_look_for(at timestamptz) returns table (person_id uuid) language sql stable security definer set search_path = '' as $$
  select s.person_id from public.saved_search s where s.alert <> 'NEVER' and s.looked_at < at and app.search_is_due(s.alert, s.looked_at, at)
  group by s.person_id order by min(s.looked_at), s.person_id limit 1000 $$;
comment on function app.people_to_look_for is 'Whose searches are to be looked into at that moment.';

-- As whoever has entered: what they find is theirs to read. Says how much there is to tell.
create function app.look_into_searches(at timestamptz, letter uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare s record; found record; noted int := 0; n int;
begin
  for s in select * from public.saved_search x where x.person_id = app.person_id() and x.alert <> 'NEVER'
      and app.search_is_due(x.alert, x.looked_at, at) order by x.id for update skip locked loop
    select f.match, f.hits into found from app.library_search(s.words, s.filter, 'NEWEST', 100, null) f;
    -- Only what answers the words as they are. A day's overlap for what became searchable late; nothing is told twice.
    if found.match = 'AS_ASKED' then
      insert into public.search_alert (search_id, resource_id, audience_id, letter_id, told_at)
        select s.id, r.id, s.audience_id, letter, at from jsonb_array_elements(found.hits) h
        join public.resource r on r.id = (h ->> 'resourceId')::uuid
        where r.renewed_at > greatest(s.tell_from, s.looked_at - interval '1 day') on conflict do nothing;
      get diagnostics n = row_count;
      noted := noted + n;
    end if;
    update public.saved_search set looked_at = at where id = s.id;
  end loop;
  return noted;
end $$;
comment on function app.look_into_searches is 'Runs the searches of whoever has entered that are due, and notes under the letter what is new in them.';

create function app.search_by_link(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('name', s.name, 'isStopped', s.alert = 'NEVER') from public.link l
  join public.saved_search s on s.id = l.subject_id and s.person_id = l.person_id
  where l.token_hash = hash and l.purpose = 'SEARCH' and l.revoked_at is null $$;
comment on function app.search_by_link is 'To whoever holds the link of an alert: what the search is called, and whether it tells anything.';

create function app.stop_search_by_link(hash bytea) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare which uuid;
begin
  select s.id into which from public.link l join public.saved_search s on s.id = l.subject_id and s.person_id = l.person_id
    where l.token_hash = hash and l.purpose = 'SEARCH' and l.revoked_at is null;
  if which is null then return false; end if;
  update public.saved_search set alert = 'NEVER', version = version + 1 where id = which and alert <> 'NEVER';
  return true;
end $$;
comment on function app.stop_search_by_link is 'Stops the alert whose link it is; doing it twice changes nothing.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.people_to_look_for(timestamptz)', 'app.look_into_searches(timestamptz, uuid)', 'app.search_by_link(bytea)', 'app.stop_search_by_link(bytea)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.search_is_due from public;
grant execute on function app.search_is_due to roundtable_gate;
grant execute on function app.people_to_look_for, app.look_into_searches to roundtable_worker;
grant execute on function app.search_by_link, app.stop_search_by_link to roundtable_api;

