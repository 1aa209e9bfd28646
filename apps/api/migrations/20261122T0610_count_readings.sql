-- How often the library is read: counted by day without its readers, told by month, and never where fewer than five did.

create table reading_day (
  version_id       uuid not null references resource_version on delete cascade,
  -- Null for a reading of the page.
  resource_file_id uuid references resource_file on delete cascade,
  on_day           date not null,
  -- For nobody: it is between the program and the database, until the month is over.
  audience_id      int not null default 3 references audience,
  times            int not null check (times > 0),
  unique nulls not distinct (version_id, resource_file_id, on_day)
);
comment on table reading_day is 'How often a version or a file of it was opened on a day. Gone when the month is over, into reading_month or, for fewer than five, for ever.';
create index reading_day_file on reading_day (resource_file_id) where resource_file_id is not null;
create index reading_day_when on reading_day (on_day);

create table reading_month (
  -- Whoever sees to the resource: its reviewers and its owner.
  audience_id          int not null references audience,
  -- The officers of the partnership whose it is read as well how it is read.
  officers_audience_id int references audience,
  resource_id          uuid not null references resource on delete cascade,
  version_id           uuid not null references resource_version on delete cascade,
  -- Null for readings of the page.
  resource_file_id     uuid references resource_file on delete cascade,
  month                date not null check (extract(day from month) = 1),
  times                int not null check (times >= 5),
  unique nulls not distinct (resource_id, resource_file_id, month)
);
comment on table reading_month is 'How often a resource or a file of it was opened in a month, five times or more. Fewer are not written down.';
create index reading_month_file on reading_month (resource_file_id) where resource_file_id is not null;
create index reading_month_version on reading_month (version_id);

do $$ declare t text; begin
  foreach t in array array['reading_day', 'reading_month'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy officers on reading_month for select to roundtable_api, roundtable_worker
  using (officers_audience_id = any ((select app.audience_ids())::int[]));
grant select on reading_month to roundtable_api;
grant select, insert, update (times), delete on reading_day to roundtable_gate;
grant select, insert, update (audience_id, officers_audience_id) on reading_month to roundtable_gate;

create function app.count_readings(pages uuid[], files uuid[], readers uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  -- Of pages: versions. Of files: whatever was handed out, and to whom; what is no file of the library, or the reader's own, counts for nothing.
  insert into public.reading_day (version_id, resource_file_id, on_day, times)
    select x.version_id, x.resource_file_id, app.today(), count(*)::int from (
      select v.id as version_id, null::uuid as resource_file_id from unnest(pages) p (id)
        join public.resource_version v on v.id = p.id and v.state = 'PUBLISHED'
      union all
      select v.id, f.id from unnest(files, readers) d (file_id, reader_id) join public.resource_file f on f.file_id = d.file_id
        join public.resource_version v on v.id = f.version_id and v.state = 'PUBLISHED' and v.submitter_id is distinct from d.reader_id) x
    group by 1, 2 order by 1, 2
    on conflict (version_id, resource_file_id, on_day) do update set times = reading_day.times + excluded.times $$;
comment on function app.count_readings is 'Adds to how often versions and files were opened today. Who did is not written down.';

-- For whom a count is: whoever sees to the version, of a file that is for fewer its reviewers.
create function app.reading_keepers(version uuid, file uuid) returns int language plpgsql volatile set search_path = '' as $$
declare v record; narrower text;
begin
  select * into v from app.version_readers(version);
  select f.found_by into narrower from public.resource_file f where f.id = file;
  -- That it is read at all is for nobody who may not read it, and the owner may not be among them.
  if app.library_width(narrower) < app.library_width(v.found_by) then return app.library_desk(narrower, v.partnership_id, null); end if;
  return app.resource_keepers(version);
end $$;

create function app.reading_officers(version uuid) returns int language sql stable set search_path = '' as $$
  select a.id from app.version_readers(version) v join public.audience a on a.partnership_id = v.partnership_id and a.kind = 'OFFICERS' $$;

create function app.tell_readings() returns void language plpgsql volatile security definer set search_path = '' as $$
declare told record;
begin
  for told in
    -- A day later than the month ends: what was opened at midnight is written a few seconds after.
    with over as (delete from public.reading_day d where d.on_day < date_trunc('month', app.today() - 1)::date returning *)
    select v.resource_id, (array_agg(v.id order by v.number desc))[1] as version_id, o.resource_file_id,
        date_trunc('month', o.on_day)::date as month, sum(o.times)::int as times
      from over o join public.resource_version v on v.id = o.version_id group by 1, 3, 4 having sum(o.times) >= 5 loop
    insert into public.reading_month (audience_id, officers_audience_id, resource_id, version_id, resource_file_id, month, times)
      values (app.reading_keepers(told.version_id, told.resource_file_id), app.reading_officers(told.version_id), told.resource_id, told.version_id,
        told.resource_file_id, told.month, told.times)
      on conflict do nothing;
  end loop;
end $$;
comment on function app.tell_readings is 'For the worker: makes months of the days that are over. Fewer than five are forgotten.';

create or replace function app.place_what_was_said(which uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  update public.resource_opinion set keeper_audience_id = app.resource_keepers(version_id) where resource_id = which and comment <> '';
  update public.resource_experience set audience_id = app.experience_readers(id) where resource_id = which;
  update public.reading_month set audience_id = app.reading_keepers(version_id, resource_file_id), officers_audience_id = app.reading_officers(version_id)
    where resource_id = which;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['app.count_readings(uuid[], uuid[], uuid[])', 'app.tell_readings()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
  foreach f in array array['app.reading_keepers(uuid, uuid)', 'app.reading_officers(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.count_readings to roundtable_api;
grant execute on function app.tell_readings to roundtable_worker;

-- Sums of what is told: what is not told of a resource is in none of them, so that nothing follows from a difference.
create view partnership_reading with (security_invoker = true) as
  select r.partnership_id, m.month, coalesce(sum(m.times) filter (where m.resource_file_id is null), 0)::int as pages,
    coalesce(sum(m.times) filter (where m.resource_file_id is not null), 0)::int as files, count(distinct m.resource_id)::int as resources
  from reading_month m join resource r on r.id = m.resource_id
  -- For those who serve the partnership or the network: an owner reads of what they own, and that is not all of it.
  where exists (select from audience a where a.id in (m.officers_audience_id, 4)) group by r.partnership_id, m.month;
comment on view partnership_reading is 'How often what is a partnership’s own was read in a month, as far as it is told to the reader.';
grant select on partnership_reading to roundtable_api;
