-- Collections and toolkits: what is in the library, put in order for a purpose. National coordinators keep them, and the public reads them
-- once they are published. An entry is read by whoever reads its resource, so that what is not for somebody leaves no gap to wonder at.

create table collection (
  id            uuid primary key default uuidv7(),
  -- The public's once it is published; until then, and when it is withdrawn, the national coordinators': by a trigger.
  audience_id   int not null references audience,
  slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 1 and 100),
  kind          text not null check (kind in ('COLLECTION', 'TOOLKIT')),
  state         text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  title         text not null check (length(title) between 3 and 200),
  summary       text not null default '' check (length(summary) <= 2000),
  created_by_id uuid not null references person,
  created_at    timestamptz not null,
  published_at  timestamptz,
  version       int not null default 1,
  check (state <> 'PUBLISHED' or published_at is not null)
);
comment on table collection is 'Resources of the library, put in order for a purpose. A toolkit is one to work through.';
create index collection_by_title on collection (lower(title), id);
create index collection_creator on collection (created_by_id, id);

create table collection_section (
  id            uuid primary key default uuidv7(),
  -- Of its collection.
  audience_id   int not null references audience,
  collection_id uuid not null references collection,
  position      int not null check (position between 1 and 20),
  heading       text not null check (length(heading) between 1 and 200),
  words         text not null default '' check (length(words) <= 4000),
  unique (id, collection_id)
);
comment on table collection_section is 'A part of a collection, with words of its own.';
create index collection_section_order on collection_section (collection_id, position, id);

create table collection_entry (
  id            uuid primary key default uuidv7(),
  -- Of its resource, in a published collection; of the collection otherwise.
  audience_id   int not null references audience,
  collection_id uuid not null,
  section_id    uuid not null,
  position      int not null check (position between 1 and 200),
  resource_id   uuid references resource on delete cascade,
  note          text not null default '' check (length(note) <= 1000),
  check (resource_id is not null or note <> ''),
  unique (collection_id, resource_id),
  -- What those who arrange it do not see any more goes with its section.
  foreign key (section_id, collection_id) references collection_section (id, collection_id) on delete cascade
);
comment on table collection_entry is 'A resource or a note in a section of a collection.';
create index collection_entry_order on collection_entry (section_id, position, id);
create index collection_entry_resource on collection_entry (resource_id, collection_id) where resource_id is not null;

do $$ declare t text; begin
  foreach t in array array['collection', 'collection_section', 'collection_entry'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (kind, state, title, summary, published_at, version) on collection to roundtable_api;
grant select, insert, delete on collection_section, collection_entry to roundtable_api;
grant select on collection to roundtable_gate;
grant select, update (audience_id), delete on collection_section, collection_entry to roundtable_gate;

-- The public reads them, and national coordinators alone write them. Asked as the caller, so that the gate and the owner are let by.
create function app.keep_collection() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user = 'roundtable_api' and not 4 = any (app.audience_ids()) then
    if tg_op = 'INSERT' then new.audience_id := 3;
    else raise exception 'permission denied for table %: only national coordinators write a collection', tg_table_name using errcode = '42501'; end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

create function app.place_collection() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- An audience that the writer names is theirs, or the row rules refuse it.
  if tg_op = 'INSERT' and new.audience_id is not null and not new.audience_id = any (app.audience_ids()) then return new; end if;
  if new.audience_id is distinct from 3 then new.audience_id := case new.state when 'PUBLISHED' then 1 else 4 end; end if;
  return new;
end $$;

create function app.collection_entry_readers(of_collection uuid, of_resource uuid) returns int language sql stable set search_path = '' as $$
  select case when c.audience_id <> 1 or of_resource is null then c.audience_id else (select r.audience_id from public.resource r where r.id = of_resource) end
  from public.collection c where c.id = of_collection $$;

create function app.place_part_of_collection() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.audience_id is not null and not new.audience_id = any (app.audience_ids()) then return new; end if;
  if tg_table_name = 'collection_section' then
    new.audience_id := coalesce((select c.audience_id from public.collection c where c.id = new.collection_id), 3);
  else
    -- Nobody moves the resource until this is written.
    perform from public.resource r where r.id = new.resource_id for share;
    new.audience_id := coalesce(app.collection_entry_readers(new.collection_id, new.resource_id), 3);
  end if;
  return new;
end $$;

create trigger keep before insert or update on collection for each row execute function app.keep_collection();
create trigger keep before insert or delete on collection_section for each row execute function app.keep_collection();
create trigger keep before insert or delete on collection_entry for each row execute function app.keep_collection();
create trigger place before insert or update on collection for each row execute function app.place_collection();
create trigger place before insert on collection_section for each row execute function app.place_part_of_collection();
create trigger place before insert on collection_entry for each row execute function app.place_part_of_collection();

create function app.spread_audience_of_collection() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.collection_section set audience_id = new.audience_id where collection_id = new.id;
  update public.collection_entry e set audience_id = app.collection_entry_readers(new.id, e.resource_id) where e.collection_id = new.id;
  return null;
end $$;
create trigger spread_audience after update on collection for each row when (old.audience_id <> new.audience_id) execute function app.spread_audience_of_collection();

-- Whatever becomes of the readers of a resource: where it is named follows in the same transaction.
create function app.spread_audience_of_collected() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.collection_entry e set audience_id = app.collection_entry_readers(e.collection_id, e.resource_id) where e.resource_id = new.id;
  return null;
end $$;
create trigger spread_to_collections after update of audience_id on resource for each row
  when (old.audience_id <> new.audience_id) execute function app.spread_audience_of_collected();

revoke execute on function app.keep_collection() from public;
do $$ declare f regprocedure; begin
  foreach f in array array['app.place_collection()', 'app.collection_entry_readers(uuid, uuid)', 'app.place_part_of_collection()',
    'app.spread_audience_of_collection()', 'app.spread_audience_of_collected()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
