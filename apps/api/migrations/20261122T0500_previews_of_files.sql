-- Pictures of the first pages of PDF files, for whoever may see the file.

alter table stored_file add column preview_state text not null default 'WAITING'
  check (preview_state in ('WAITING', 'MADE', 'TOO_SLOW', 'PROTECTED', 'BROKEN'));
comment on column stored_file.preview_state is 'Whether pictures of the first pages were made, or why not; says nothing of files that are no PDF. Waits until something has claimed the file.';
create index stored_file_without_preview on stored_file (id)
  where preview_state = 'WAITING' and claimed_at is not null and media_type = 'application/pdf';

create table stored_file_preview (
  file_id     uuid not null,
  audience_id int not null,
  page        int not null check (page between 1 and 10),
  width       int not null check (width between 1 and 4000),
  height      int not null check (height between 1 and 4000),
  image       bytea not null check (length(image) between 1 and 4000000),
  primary key (file_id, page),
  -- Whoever may see the file may see its pages, at every moment: they have one audience, and move together.
  foreign key (file_id, audience_id) references stored_file (id, audience_id) on update cascade on delete cascade
);
comment on table stored_file_preview is 'A picture of one of the first pages of a file, as WebP.';
-- Packed already.
alter table stored_file_preview alter column image set storage external;
alter table stored_file_preview enable row level security, force row level security;
create policy audience on stored_file_preview to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on stored_file_preview to roundtable_gate using (true) with check (true);
grant select on stored_file_preview to roundtable_api;
grant select, insert, delete on stored_file_preview to roundtable_worker;
grant select, insert on stored_file_preview to roundtable_gate;
grant update (preview_state) on stored_file to roundtable_worker, roundtable_gate;

create function app.files_without_preview(most int) returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select f.id from public.stored_file f where f.preview_state = 'WAITING' and f.claimed_at is not null and f.media_type = 'application/pdf'
    and f.scan_state in ('UNSCANNED', 'CLEAN') order by f.id limit most $$;
comment on function app.files_without_preview is 'For the worker: files whose first pages are still to be drawn.';

-- One file at a time, over all workers.
create function app.queue_preview(file uuid) returns void language sql volatile security definer set search_path = '' as $$
  select app.enqueue_in_line('previews', 'preview', json_build_object('fileId', file), 'preview ' || file, 4) $$;
comment on function app.queue_preview is 'Has the worker draw the first pages of a file.';

create function app.preview_is_wanted() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.queue_preview(new.id);
  return null;
end $$;
create trigger preview_is_wanted_of_new after insert on stored_file for each row
  when (new.claimed_at is not null and new.preview_state = 'WAITING' and new.media_type = 'application/pdf') execute function app.preview_is_wanted();
create trigger preview_is_wanted after update of claimed_at, scan_state on stored_file for each row
  when (new.claimed_at is not null and new.preview_state = 'WAITING' and new.media_type = 'application/pdf' and new.scan_state in ('UNSCANNED', 'CLEAN')
    and (old.claimed_at is null or old.scan_state <> new.scan_state)) execute function app.preview_is_wanted();

-- Equal files have equal pages, whoever they are for: whoever may see this one sees no more by it.
create function app.take_over_previews(file uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare other uuid;
begin
  select o.id into other from public.stored_file f join public.stored_file o on o.content_hash = f.content_hash and o.id <> f.id
    where f.id = file and f.preview_state = 'WAITING' and f.audience_id = any (app.audience_ids())
      and o.preview_state = 'MADE' and o.media_type = f.media_type and o.scan_state in ('UNSCANNED', 'CLEAN') limit 1;
  if other is null then return false; end if;
  insert into public.stored_file_preview (file_id, audience_id, page, width, height, image)
    select f.id, f.audience_id, p.page, p.width, p.height, p.image from public.stored_file f, public.stored_file_preview p
    where f.id = file and p.file_id = other on conflict do nothing;
  update public.stored_file set preview_state = 'MADE' where id = file;
  return true;
end $$;
comment on function app.take_over_previews is 'For the worker: gives a file the pictures that were made of an equal one; false when there is none.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.files_without_preview(int)', 'app.queue_preview(uuid)', 'app.preview_is_wanted()', 'app.take_over_previews(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.files_without_preview, app.queue_preview, app.take_over_previews to roundtable_worker;
