-- The words inside files, page by page, for whoever may see the file; and slides, workbooks and pages of the web are kept too.

alter table stored_file drop constraint stored_file_media_type_check;
alter table stored_file add constraint stored_file_media_type_check check (media_type in (
  'application/pdf', 'text/plain', 'text/html', 'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));

alter table stored_file
  add column text_state text not null default 'WAITING'
    check (text_state in ('WAITING', 'TAKEN', 'NO_TEXT', 'TOO_LONG', 'TOO_SLOW', 'PROTECTED', 'BROKEN')),
  add column text_pages int not null default 0 check (text_pages >= 0);
comment on column stored_file.text_state is 'Whether the words in it were taken out, or why they were not. Waits until something has claimed the file.';
create index stored_file_without_text on stored_file (id) where text_state = 'WAITING' and claimed_at is not null;

create table stored_file_page (
  file_id     uuid not null,
  audience_id int not null,
  page        int not null check (page > 0),
  text        text not null check (length(text) between 1 and 100000),
  primary key (file_id, page),
  -- Whoever may see the file may find its words, at every moment: they have one audience, and move together.
  foreign key (file_id, audience_id) references stored_file (id, audience_id) on update cascade on delete cascade
);
comment on table stored_file_page is 'The words on one page, slide or sheet of a file; pages without words have no row.';
alter table stored_file_page enable row level security, force row level security;
create policy audience on stored_file_page to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on stored_file_page to roundtable_gate using (true) with check (true);
grant select on stored_file_page to roundtable_api;
grant select, insert, delete on stored_file_page to roundtable_worker;
grant select, insert on stored_file_page to roundtable_gate;
grant update (text_state, text_pages) on stored_file to roundtable_worker;
grant select (text_state, text_pages) on stored_file to roundtable_gate;

create function app.enter_file(file uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if length(purpose) < 3 then raise exception 'entering for a file needs a purpose'; end if;
  perform app.be(null, array(select audience_id from public.stored_file where id = file));
  return jsonb_build_object('personId', null, 'offices', '[]'::jsonb, 'seats', '[]'::jsonb, 'leads', '[]'::jsonb);
end $$;
comment on function app.enter_file is 'For the worker: sees what the readers of one file have in common, to take its words out.';

create function app.files_without_text(most int) returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select f.id from public.stored_file f where f.text_state = 'WAITING' and f.claimed_at is not null order by f.id limit most $$;
comment on function app.files_without_text is 'For the worker: files whose words are still to be taken out.';

-- Two files are read at a time, over all workers, and other jobs do not wait for them.
create function app.queue_text(file uuid) returns void language sql volatile security definer set search_path = '' as $$
  select app.enqueue_in_line('texts ' || get_byte(uuid_send(file), 15) % 2, 'text', json_build_object('fileId', file), 'text ' || file, 4) $$;
comment on function app.queue_text is 'Has the worker take the words out of a file.';

create function app.text_is_wanted() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.queue_text(new.id);
  return null;
end $$;
create trigger text_is_wanted_of_new after insert on stored_file for each row
  when (new.claimed_at is not null and new.text_state = 'WAITING') execute function app.text_is_wanted();
create trigger text_is_wanted after update of claimed_at on stored_file for each row
  when (old.claimed_at is null and new.claimed_at is not null and new.text_state = 'WAITING') execute function app.text_is_wanted();

-- What was taken out of a file is as true of its copy.
create or replace function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at, text_state, text_pages)
    select uuidv7(), audience, app.person_id(), f.name, f.media_type, f.size, f.content_hash, now(), f.text_state, f.text_pages from public.stored_file f
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
  foreach f in array array['app.enter_file(uuid, text)', 'app.files_without_text(int)', 'app.queue_text(uuid)', 'app.text_is_wanted()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.enqueue_in_line to roundtable_gate;
grant execute on function app.enter_file, app.files_without_text, app.queue_text to roundtable_worker;
