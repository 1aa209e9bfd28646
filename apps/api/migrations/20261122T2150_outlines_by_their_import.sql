-- Outlines are public, and the public is an audience that everybody belongs to: they are written through the import that they belong to.

revoke insert, delete on area_boundary from roundtable_api;
grant select on boundary_import to roundtable_gate;
grant select, insert (import_id, area_code, source, geometry), delete on area_boundary to roundtable_gate;

create function app.draw_boundaries(which uuid, boundaries jsonb) returns void language sql volatile security definer set search_path = '' as $$
  insert into public.area_boundary (import_id, area_code, source, geometry)
  select i.id, b.code, i.source, b.geometry from public.boundary_import i, jsonb_to_recordset(boundaries) b (code text, geometry jsonb)
  where i.id = which and i.taken_back_at is null and i.audience_id = any (app.audience_ids()) $$;
comment on function app.draw_boundaries is 'Adds outlines to an import that the caller belongs to the audience of; nothing otherwise.';
create function app.undraw_boundaries(which uuid) returns void language sql volatile security definer set search_path = '' as $$
  delete from public.area_boundary b using public.boundary_import i
  where b.import_id = i.id and i.id = which and i.taken_back_at is not null and i.audience_id = any (app.audience_ids()) $$;
comment on function app.undraw_boundaries is 'Removes the outlines of an import that was taken back, for whoever belongs to its audience; nothing otherwise.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.draw_boundaries(uuid, jsonb)', 'app.undraw_boundaries(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_api', f);
  end loop;
end $$;
