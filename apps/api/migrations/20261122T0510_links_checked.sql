-- Links of what is published are asked once a week whether they still answer; readers see which did not, twice.

create table resource_link (
  version_id        uuid not null,
  audience_id       int not null,
  -- Of the link in its version, from 1.
  position          int not null check (position between 1 and 100),
  due_at            timestamptz not null,
  asked_at          timestamptz,
  -- The first day on which it did not answer; null while it does.
  failed_on         date,
  -- The later day on which it did not answer again: from then on readers are told.
  unavailable_since date,
  moved_to          text not null default '' check (length(moved_to) <= 2000),
  primary key (version_id, position),
  foreign key (version_id, audience_id) references resource_version (id, audience_id) on update cascade on delete cascade,
  check (unavailable_since is null or failed_on < unavailable_since)
);
comment on table resource_link is 'Whether a link of a published version still answers. Not there for versions that have been followed by another.';
create index resource_link_due on resource_link (due_at);
create index resource_link_to_mend on resource_link (version_id) where unavailable_since is not null or moved_to <> '';
alter table resource_link enable row level security, force row level security;
create policy audience on resource_link to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on resource_link to roundtable_gate using (true) with check (true);
grant select on resource_link to roundtable_api, roundtable_worker;
grant select, insert, update (due_at, asked_at, failed_on, unavailable_since, moved_to), delete on resource_link to roundtable_gate;

create function app.links_are_published() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.resource_link l using public.resource_version v
    where v.id = l.version_id and v.resource_id = new.resource_id and v.number < new.number;
  -- Not all at once, and not long after either: whoever published it may be told of a slip.
  insert into public.resource_link (version_id, audience_id, position, due_at)
    select new.id, new.audience_id, n, now() + random() * interval '1 day' from generate_series(1, jsonb_array_length(new.links)) n
    on conflict do nothing;
  return null;
end $$;
create trigger links_are_published_of_new after insert on resource_version for each row
  when (new.state = 'PUBLISHED' and (new.links <> '[]' or new.number > 1)) execute function app.links_are_published();
create trigger links_are_published after update of state on resource_version for each row
  when (new.state = 'PUBLISHED' and old.state <> 'PUBLISHED' and (new.links <> '[]' or new.number > 1)) execute function app.links_are_published();

-- The row rules are for whoever migrates as well; the gate sees past them.
set local role roundtable_gate;
insert into resource_link (version_id, audience_id, position, due_at)
  select v.id, v.audience_id, n, now() + random() * interval '7 days' from resource r
    join resource_version v on v.resource_id = r.id and v.number = r.current_number
    cross join lateral generate_series(1, jsonb_array_length(v.links)) n;
set local role roundtable_owner;

-- One at a time; a worker that ends before it has asked leaves it for the next day.
create function app.link_to_ask() returns table (version_id uuid, place int, url text) language sql volatile security definer set search_path = '' as $$
  with taken as (
    update public.resource_link l set due_at = now() + interval '1 day' where (l.version_id, l.position) = (
      select d.version_id, d.position from public.resource_link d
        join public.resource_version v on v.id = d.version_id
        join public.resource r on r.id = v.resource_id and r.current_number = v.number and r.hidden_since is null and r.withdrawn_at is null
      where d.due_at <= now() order by d.due_at limit 1 for update of d skip locked)
    returning l.version_id, l.position)
  select t.version_id, t.position, v.links -> (t.position - 1) ->> 'url' from taken t join public.resource_version v on v.id = t.version_id $$;
comment on function app.link_to_ask is 'For the worker: a link of something that is published and has not been asked for a week.';

create function app.note_link(which uuid, place int, outcome text, moved text) returns table (resource_id uuid, partnership_id uuid)
  language plpgsql volatile security definer set search_path = '' as $$
declare l record;
begin
  select * into l from public.resource_link x where x.version_id = which and x.position = place for update;
  if not found then return; end if;
  update public.resource_link x set asked_at = now(),
      moved_to = case when outcome = 'UNKNOWN' then l.moved_to else left(moved, 2000) end,
      failed_on = case outcome when 'GOOD' then null when 'BAD' then coalesce(l.failed_on, app.today()) else l.failed_on end,
      unavailable_since = case outcome when 'GOOD' then null
        when 'BAD' then coalesce(l.unavailable_since, case when l.failed_on < app.today() then app.today() end) else l.unavailable_since end,
      -- Until it has failed on two days nobody is told, so the second is soon.
      due_at = now() + case when outcome = 'BAD' and l.unavailable_since is null and coalesce(l.failed_on, app.today()) = app.today() then interval '1 day'
        else interval '6 days 18 hours' + random() * interval '12 hours' end
    where x.version_id = which and x.position = place;
  if outcome = 'BAD' and l.unavailable_since is null and l.failed_on < app.today() then
    return query select r.id, case when r.found_by in ('PARTNERSHIP', 'STATUTORY') then r.partnership_id end
      from public.resource_version v join public.resource r on r.id = v.resource_id where v.id = which;
  end if;
end $$;
comment on function app.note_link is 'For the worker: notes what a link answered; gives its resource when from now on readers are told that it does not.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.links_are_published()', 'app.link_to_ask()', 'app.note_link(uuid, int, text, text)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.link_to_ask, app.note_link to roundtable_worker;
