-- What the library lacks: gaps that members record, others need too, and resources fill.

create table library_gap (
  id             uuid primary key default uuidv7(),
  -- Of the network: whoever could fill it reads it.
  audience_id    int not null default 2 references audience,
  state          text not null default 'OPEN' check (state in ('OPEN', 'FILLED', 'WITHDRAWN')),
  missing        text not null check (length(missing) between 1 and 200),
  details        text not null default '' check (length(details) <= 2000),
  -- What was searched for when nothing was found.
  words          text not null default '' check (length(words) <= 300),
  topic_code     text references library_topic,
  -- For whose work it is needed; named to those who know of it.
  partnership_id uuid references partnership,
  recorded_by_id uuid not null references person,
  recorded_at    timestamptz not null,
  -- How many people, its recorder with them.
  needed_by      int not null default 0 check (needed_by >= 0),
  resource_id    uuid references resource,
  closed_at      timestamptz,
  closed_by_id   uuid references person,
  because        text not null default '' check (length(because) <= 1000),
  version        int not null default 1,
  says           tsvector not null generated always as (to_tsvector('pg_catalog.english', missing || ' . ' || details || ' . ' || words)) stored,
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'FILLED') = (resource_id is not null)),
  check ((state = 'WITHDRAWN') = (because <> ''))
);
comment on table library_gap is 'Something that members look for and the library does not have.';
create index library_gap_newest on library_gap (state, recorded_at desc, id desc);
create index library_gap_topic on library_gap (topic_code, state, recorded_at desc, id desc) where topic_code is not null;
create index library_gap_says on library_gap using gin (says);
create index library_gap_partnership on library_gap (partnership_id, id) where partnership_id is not null;
create index library_gap_recorder on library_gap (recorded_by_id, id);
create index library_gap_resource on library_gap (resource_id, id) where resource_id is not null;
create index library_gap_closer on library_gap (closed_by_id, id) where closed_by_id is not null;

create table library_gap_need (
  gap_id      uuid not null references library_gap,
  person_id   uuid not null references person,
  -- Theirs alone: how many they are is told, and not who.
  audience_id int not null references audience,
  needed_at   timestamptz not null,
  primary key (gap_id, person_id)
);
comment on table library_gap_need is 'That somebody needs what is missing, too.';
create index library_gap_need_person on library_gap_need (person_id, gap_id);

do $$ declare t text; begin
  foreach t in array array['library_gap', 'library_gap_need'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, update (state, missing, details, topic_code, resource_id, closed_at, closed_by_id, because, version),
  insert (id, audience_id, state, missing, details, words, topic_code, partnership_id, recorded_by_id, recorded_at, resource_id, closed_at, closed_by_id, because, version)
  on library_gap to roundtable_api;
grant select on library_gap_need to roundtable_api;
grant select on library_gap to roundtable_worker;
grant select, update (needed_by) on library_gap to roundtable_gate;
grant select, insert, delete on library_gap_need to roundtable_gate;

create function app.need_library_gap(gap uuid, wanted boolean, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.library_gap g where g.id = gap and g.state = 'OPEN' and g.audience_id = any (app.audience_ids()) for update;
  if not found or app.person_id() is null then return false; end if;
  if wanted then
    insert into public.library_gap_need (gap_id, person_id, audience_id, needed_at) values (gap, app.person_id(), app.self_of(app.person_id()), at) on conflict do nothing;
  else
    delete from public.library_gap_need n where n.gap_id = gap and n.person_id = app.person_id();
  end if;
  update public.library_gap g set needed_by = (select count(*) from public.library_gap_need n where n.gap_id = gap) where g.id = gap;
  return true;
end $$;
comment on function app.need_library_gap is 'Says of an open gap that the caller needs it, or does not any more, and counts anew. False where there is none.';

-- Whatever is missing says some of the words; what says most of them, and rarely, comes first.
create function app.like_library_gaps(said text) returns table (gap_id uuid, alike real) language sql stable security definer set search_path = '' as $$
  select g.id, ts_rank(g.says, q.asked) from (select nullif(app.search_any(plainto_tsquery('pg_catalog.english', left(said, 300)))::text, '')::tsquery as asked) q
  join public.library_gap g on g.says @@ q.asked
  where g.state = 'OPEN' and g.audience_id = any (app.audience_ids()) order by 2 desc, g.id desc limit 5 $$;
comment on function app.like_library_gaps is 'Open gaps that the caller sees and that are about the same, the nearest first.';

create function app.told_of_library_gap(gap uuid) returns table ("personId" uuid, address text) language sql stable security definer set search_path = '' as $$
  select p.id, p.email from public.library_gap g join public.library_gap_need n on n.gap_id = g.id join public.person p on p.id = n.person_id
  where g.id = gap and n.person_id is distinct from g.closed_by_id order by p.id $$;
comment on function app.told_of_library_gap is 'Who needs what was missing, but for whoever settled it: they are told.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.need_library_gap(uuid, boolean, timestamptz)', 'app.like_library_gaps(text)', 'app.told_of_library_gap(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.need_library_gap, app.like_library_gaps to roundtable_api;
grant execute on function app.told_of_library_gap to roundtable_worker;

