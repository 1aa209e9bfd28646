-- Exact outlines of areas, which a national coordinator imports in place of the bundled ones.

create table boundary_import (
  id             uuid primary key default uuidv7(),
  -- Of the national coordinators: who imported what is theirs to know.
  audience_id    int not null default 4 references audience,
  -- Where it is from and of when: it stands below the map.
  source         text not null check (length(source) between 3 and 200),
  imported_by_id uuid not null references person,
  imported_at    timestamptz not null,
  area_count     int not null check (area_count between 1 and 1000),
  taken_back_at  timestamptz,
  version        int not null default 1
);
comment on table boundary_import is 'That somebody imported outlines of areas, and whether they were taken back.';
create index boundary_import_newest on boundary_import (imported_at desc, id desc);
create index boundary_import_by on boundary_import (imported_by_id);

create table area_boundary (
  import_id   uuid not null references boundary_import,
  area_code   text not null references area,
  audience_id int not null default 1 references audience,
  -- The source, for all to read.
  source      text not null check (length(source) between 3 and 200),
  -- A Polygon or MultiPolygon of longitudes and latitudes.
  geometry    jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')),
  primary key (import_id, area_code)
);
comment on table area_boundary is 'The outline of an area, as it was imported. Of several the newest is drawn.';
create index area_boundary_area on area_boundary (area_code, import_id desc);

do $$ declare t text; begin
  foreach t in array array['boundary_import', 'area_boundary'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert (id, audience_id, source, imported_by_id, imported_at, area_count, version), update (taken_back_at, version) on boundary_import to roundtable_api;
grant select, insert (import_id, area_code, source, geometry), delete on area_boundary to roundtable_api;
