-- What a scanner for malware says of each file. Until it has said something, where there is one, nobody gets the file.

alter table stored_file add column scan_state text not null default 'UNSCANNED'
  check (scan_state in ('UNSCANNED', 'WAITING', 'CLEAN', 'INFECTED'));
comment on column stored_file.scan_state is 'UNSCANNED was taken in where there is no scanner; WAITING and INFECTED are handed to nobody.';
create index stored_file_to_scan on stored_file (id) where scan_state = 'WAITING';

grant insert (scan_state) on stored_file to roundtable_api;
grant update (scan_state) on stored_file to roundtable_worker;
grant select (scan_state), update (scan_state) on stored_file to roundtable_gate;

create function app.files_to_scan(most int) returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select f.id from public.stored_file f where f.scan_state = 'WAITING' order by f.id limit most $$;
comment on function app.files_to_scan is 'For the worker: files that a scanner is still to look at.';

create function app.scan_what_was_not(is_scanned boolean) returns int language plpgsql volatile security definer set search_path = '' as $$
declare changed int;
begin
  update public.stored_file set scan_state = case when is_scanned then 'WAITING' else 'UNSCANNED' end
    where scan_state = case when is_scanned then 'UNSCANNED' else 'WAITING' end;
  get diagnostics changed = row_count;
  return changed;
end $$;
comment on function app.scan_what_was_not is 'From when there is a scanner, what was taken in before waits for it; from when there is none, nothing does.';

create or replace function app.files_without_text(most int) returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select f.id from public.stored_file f where f.text_state = 'WAITING' and f.claimed_at is not null and f.scan_state in ('UNSCANNED', 'CLEAN')
  order by f.id limit most $$;

create or replace function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at, text_state, text_pages, scan_state)
    select uuidv7(), audience, app.person_id(), f.name, f.media_type, f.size, f.content_hash, now(), f.text_state, f.text_pages, f.scan_state from public.stored_file f
    where f.id = source and f.claimed_at is not null and f.audience_id = any (app.audience_ids()) and audience = any (app.audience_ids())
    returning id into made;
  insert into public.stored_file_chunk (file_id, audience_id, position, content)
    select made, audience, c.position, c.content from public.stored_file_chunk c where c.file_id = source and made is not null;
  insert into public.stored_file_page (file_id, audience_id, page, text)
    select made, audience, p.page, p.text from public.stored_file_page p
    where p.file_id = source and made is not null and exists (select from public.stored_file f where f.id = made and f.text_state <> 'WAITING');
  return made;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['app.files_to_scan(int)', 'app.scan_what_was_not(boolean)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.files_to_scan, app.scan_what_was_not to roundtable_worker;
