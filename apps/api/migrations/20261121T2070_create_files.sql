-- Files that people uploaded, in the database itself: row rules, transactions and backups hold for them as for everything else.

create table stored_file (
  id             uuid primary key default uuidv7(),
  -- Its uploader's own until a thing claims it; from then on the audience of that thing.
  audience_id    int not null references audience,
  uploaded_by_id uuid not null references person,
  name           text not null check (length(name) between 1 and 150),
  media_type     text not null check (media_type in ('application/pdf', 'text/plain', 'application/vnd.oasis.opendocument.text',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  size           int not null check (size > 0),
  sha256         bytea not null check (length(sha256) = 32),
  uploaded_at    timestamptz not null default now(),
  claimed_at     timestamptz,
  unique (id, audience_id)
);
comment on table stored_file is 'A file that somebody uploaded. Never changed; claimed once, by the thing that it belongs to, or forgotten after a day.';
create index stored_file_unclaimed_of on stored_file (uploaded_by_id) where claimed_at is null;
create index stored_file_unclaimed on stored_file (uploaded_at) where claimed_at is null;
create index stored_file_uploader on stored_file (uploaded_by_id, id);

create table stored_file_chunk (
  file_id     uuid not null,
  audience_id int not null,
  position    int not null check (position >= 0),
  content     bytea not null check (length(content) between 1 and 262144),
  primary key (file_id, position),
  foreign key (file_id, audience_id) references stored_file (id, audience_id) on update cascade on delete cascade
);
comment on table stored_file_chunk is 'The content of a file in pieces of 256 kB, so that none is ever in memory whole while it is read.';
-- What is allowed is compressed already.
alter table stored_file_chunk alter column content set storage external;

do $$ declare t text; begin
  foreach t in array array['stored_file', 'stored_file_chunk'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

create function app.claim_file(file uuid, audience int) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Into an audience of one's own only; and the row is held until the claim is done, so that of two one comes too late.
  update public.stored_file set audience_id = audience, claimed_at = now()
    where id = file and uploaded_by_id = app.person_id() and claimed_at is null and audience = any (app.audience_ids());
  return found;
end $$;
comment on function app.claim_file is 'Gives an upload of one''s own the audience of the thing that it is to belong to; false when it is not one''s own, or was claimed before.';

create function app.forget_unclaimed_files(older interval) returns int language plpgsql volatile security definer set search_path = '' as $$
declare forgotten int;
begin
  delete from public.stored_file where claimed_at is null and uploaded_at < now() - older;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
comment on function app.forget_unclaimed_files is 'Removes uploads that nothing claimed, longer ago than that.';

grant select, insert (id, audience_id, uploaded_by_id, name, media_type, size, sha256), delete on stored_file to roundtable_api;
grant select, insert on stored_file_chunk to roundtable_api;
grant select (id, audience_id, uploaded_by_id, uploaded_at, claimed_at), update (audience_id, claimed_at), delete on stored_file to roundtable_gate;

revoke execute on function app.claim_file, app.forget_unclaimed_files from public;
alter function app.claim_file owner to roundtable_gate;
alter function app.forget_unclaimed_files owner to roundtable_gate;
grant execute on function app.claim_file to roundtable_api;
grant execute on function app.forget_unclaimed_files to roundtable_worker;
