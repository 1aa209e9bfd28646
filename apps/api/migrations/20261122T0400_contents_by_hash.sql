-- The contents of files leave the database for a folder or an object store, where each is kept once, under its hash. The rows stay:
-- they decide who gets a content, and for how long it is kept.

alter table stored_file add column content_place text not null default 'DATABASE' check (content_place in ('DATABASE', 'STORE'));
comment on column stored_file.content_place is 'Where the content is: in stored_file_chunk until the worker has moved it, or in the store, under content_hash.';
create index stored_file_in_database on stored_file (id) where content_place = 'DATABASE';
grant insert (content_place) on stored_file to roundtable_api;
grant update (content_place) on stored_file to roundtable_worker;
grant select (content_place) on stored_file to roundtable_gate;
grant delete on stored_file_chunk to roundtable_worker;

-- A text that could not be taken for want of time, or because the reading failed, is tried again when another day has come.
alter table stored_file
  add column text_tries int not null default 0 check (text_tries >= 0),
  add column text_again_at timestamptz;
grant update (text_tries, text_again_at) on stored_file to roundtable_worker;
grant select (text_tries, text_again_at), update (text_state, text_again_at) on stored_file to roundtable_gate;
comment on column stored_file.text_again_at is 'From when its words are to be tried once more; null when that would come to the same.';
create index stored_file_text_again on stored_file (text_again_at) where text_again_at is not null;

-- The owner is bound by the row rules as well, but for these two statements.
alter table stored_file no force row level security;
alter table stored_file_chunk no force row level security;
-- What an earlier version began to write and did not end; nothing names it.
delete from stored_file f where f.claimed_at is null
  and f.size <> (select coalesce(sum(length(c.content)), 0) from stored_file_chunk c where c.file_id = f.id);
update stored_file set text_again_at = now(), text_tries = 1 where text_state = 'TOO_SLOW';
-- Now rather than at the end: a table is not altered before.
set constraints all immediate;
alter table stored_file force row level security;
alter table stored_file_chunk force row level security;

-- A row for each time: two who note the same content never wait for each other.
create table loose_content (
  id           bigint generated always as identity primary key,
  audience_id  int not null default 3 references audience,
  content_hash bytea not null check (length(content_hash) = 32),
  noted_at     timestamptz not null default now()
);
comment on table loose_content is 'Contents that perhaps no file names: noted before one is written, and when a file that named it goes. The worker looks after a while, and removes from the store what none names.';
create index loose_content_noted on loose_content (noted_at, id);
create index loose_content_of on loose_content (content_hash);
alter table loose_content enable row level security, force row level security;
create policy audience on loose_content to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on loose_content to roundtable_gate using (true) with check (true);
grant select (content_hash, noted_at), insert (content_hash), delete on loose_content to roundtable_gate;

create function app.hold_content(hash bytea) returns void language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock_shared(hashtextextended('content ' || encode(hash, 'hex'), 0)) $$;
comment on function app.hold_content is 'Until the transaction ends nobody removes this content from the store: whoever holds it, and finds it there, may name it.';

create function app.note_loose_content(hash bytea) returns void language sql volatile security definer set search_path = '' as $$
  insert into public.loose_content (content_hash) values (hash) $$;
comment on function app.note_loose_content is 'Before a content is written: if no file comes to name it, it is removed again.';

create function app.content_may_be_loose() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.note_loose_content(old.content_hash);
  return null;
end $$;
create trigger content_may_be_loose after delete on stored_file for each row execute function app.content_may_be_loose();

create function app.loose_contents(older interval, most int) returns table (hash bytea) language sql stable security definer set search_path = '' as $$
  select content_hash from public.loose_content where noted_at < now() - older group by content_hash order by min(noted_at) limit most $$;
comment on function app.loose_contents is 'For the worker: contents that were noted longer ago than that.';

create function app.settle_loose_content(hash bytea, older interval) returns text language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Somebody is naming it at this moment: the next time is soon enough.
  if not pg_try_advisory_xact_lock(hashtextextended('content ' || encode(hash, 'hex'), 0)) then return 'HELD'; end if;
  delete from public.loose_content where content_hash = hash and noted_at < now() - older;
  -- One that was noted since has its time still to run.
  return case when exists (select from public.stored_file f where f.content_hash = hash)
    or exists (select from public.loose_content n where n.content_hash = hash) then 'NAMED' else 'LOOSE' end;
end $$;
comment on function app.settle_loose_content is 'For the worker: LOOSE when no file names the content, so that it is to be removed before this transaction ends. Until then nobody comes to name it.';

create function app.files_in_database(beyond uuid, most int) returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select f.id from public.stored_file f where f.content_place = 'DATABASE' and f.id > beyond order by f.id limit most $$;
comment on function app.files_in_database is 'For the worker: files whose content is still to be moved to the store.';


create function app.try_texts_again() returns int language plpgsql volatile security definer set search_path = '' as $$
declare changed int;
begin
  update public.stored_file set text_state = 'WAITING', text_again_at = null where text_again_at < now() and claimed_at is not null;
  get diagnostics changed = row_count;
  return changed;
end $$;
comment on function app.try_texts_again is 'For the worker: files whose words are to be tried once more wait again.';

-- A copy names the content that is there; what is in the database still is copied with it.
create or replace function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  -- Each statement sees what is there when it begins: held first, the content is not removed before its copy names it.
  perform app.hold_content(f.content_hash) from public.stored_file f where f.id = source and f.audience_id = any (app.audience_ids());
  -- Nor moved between the row and its pieces.
  perform from public.stored_file f where f.id = source and f.audience_id = any (app.audience_ids()) for share;
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, content_place, claimed_at, text_state, text_pages,
      text_tries, text_again_at, scan_state)
    select uuidv7(), audience, app.person_id(), f.name, f.media_type, f.size, f.content_hash, f.content_place, now(), f.text_state, f.text_pages,
      f.text_tries, f.text_again_at, f.scan_state from public.stored_file f
    where f.id = source and f.claimed_at is not null and f.audience_id = any (app.audience_ids()) and audience = any (app.audience_ids())
    returning id into made;
  insert into public.stored_file_chunk (file_id, audience_id, position, content)
    select made, audience, c.position, c.content from public.stored_file_chunk c where c.file_id = source and made is not null;
  insert into public.stored_file_page (file_id, audience_id, page, text)
    select made, audience, p.page, p.text from public.stored_file_page p
    where p.file_id = source and made is not null and exists (select from public.stored_file f where f.id = made and f.text_state <> 'WAITING');
  return made;
end $$;

-- A pack says which papers it had to leave out, so it is out of date when one of them was scanned since. Nothing is added where
-- nothing waits: packs that were made before stay as new as they are.
create or replace function app.pack_fingerprint(meeting uuid) returns text language sql stable set search_path = '' as $$
  select md5((jsonb_build_array(
    (select jsonb_build_array(m.title, m.held_on, m.starts_time, m.ends_time, m.time_zone, m.place, m.partnership_id)
      from public.meeting m where m.id = meeting),
    (select jsonb_agg(jsonb_build_array(e.id, e.is_hidden, e.position, e.heading, e.minutes, e.is_closed, e.title, e.presenter, e.purpose, e.notes, e.marking, e.handling, e.content)
        order by e.is_hidden, e.audience_id, e.position)
      from public.agenda_entry e where e.meeting_id = meeting),
    (select jsonb_agg(jsonb_build_array(p.id, p.item_id, p.title, p.number_of_versions, p.supplement_label, p.is_late, p.marking, p.handling)
        order by p.place, p.head_id, p.is_supplement, p.position, p.id)
      from public.paper_entry p where p.meeting_id = meeting and p.removed_at is null),
    -- Only what the agenda has a place for, so that packs of other meetings do not grow old with each action.
    (select jsonb_agg(jsonb_build_array(c.id, c.title, c.marking, c.handling) order by c.id)
      from public.last_held h join public.agenda_entry c on c.meeting_id = h.held_id and c.is_carried where h.meeting_id = meeting
        and exists (select from public.agenda_entry e where e.meeting_id = meeting and e.content = 'MATTERS_ARISING')),
    (select jsonb_agg(jsonb_build_array(a.id, a.what, a.owner_id, a.agency_id, a.due_on) order by a.id)
      from public.action a where a.state = 'OPEN'
        and a.partnership_id = (select m.partnership_id from public.meeting m where m.id = meeting)
        and exists (select from public.agenda_entry e where e.meeting_id = meeting and e.content = 'OPEN_ACTIONS'))) || coalesce((
    select jsonb_build_array(jsonb_agg(jsonb_build_array(f.id, f.scan_state) order by f.id))
      from public.paper p join public.paper_version v on v.paper_id = p.id and v.number = p.number_of_versions
      join public.stored_file f on f.id = v.file_id
      where p.meeting_id = meeting and p.removed_at is null and f.scan_state in ('WAITING', 'INFECTED')
      having count(*) > 0), '[]'))::text) $$;

do $$ declare f regprocedure; begin
  foreach f in array array['app.note_loose_content(bytea)', 'app.content_may_be_loose()', 'app.loose_contents(interval, int)',
    'app.settle_loose_content(bytea, interval)', 'app.files_in_database(uuid, int)', 'app.try_texts_again()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.hold_content from public;
grant execute on function app.hold_content to roundtable_api, roundtable_worker, roundtable_gate;
grant execute on function app.note_loose_content to roundtable_api, roundtable_worker;
grant execute on function app.loose_contents, app.settle_loose_content, app.files_in_database, app.try_texts_again to roundtable_worker;
