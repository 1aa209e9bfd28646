-- The hash of a file's content is what equal files are known by: found by it, and named for what it is.

alter table stored_file rename column sha256 to content_hash;
comment on column stored_file.content_hash is 'SHA-256 of the content: files of one hash are one document, whatever they are called.';
create index stored_file_content on stored_file (content_hash);

create or replace function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at)
    select uuidv7(), audience, app.person_id(), f.name, f.media_type, f.size, f.content_hash, now() from public.stored_file f
    where f.id = source and f.claimed_at is not null and f.audience_id = any (app.audience_ids()) and audience = any (app.audience_ids())
    returning id into made;
  insert into public.stored_file_chunk (file_id, audience_id, position, content)
    select made, audience, c.position, c.content from public.stored_file_chunk c where c.file_id = source and made is not null;
  return made;
end $$;
