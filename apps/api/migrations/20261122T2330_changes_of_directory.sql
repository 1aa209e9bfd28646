-- What becomes of the directory, for whoever keeps a copy of it. Of an entry that was taken out it tells that, and no name.
create table directory_change (
  id             uuid primary key default uuidv7(),
  audience_id    int not null default 1 references audience,
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('PUBLISHED', 'CHANGED', 'ENDED', 'WITHDRAWN')),
  at             timestamptz not null default now()
);
comment on table directory_change is 'That an entry of the public directory was published, changed, ended or taken out. Kept by a trigger.';
create index directory_change_newest on directory_change (at desc, id desc);
create index directory_change_of_entry on directory_change (partnership_id, at desc, id desc);
alter table directory_change enable row level security, force row level security;
create policy audience on directory_change to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on directory_change to roundtable_gate using (true) with check (true);
grant select on directory_change to roundtable_api;
grant select, insert on directory_change to roundtable_gate;

-- When all is written: a listing is made anew for each change, and what counts is what became of it.
create function app.note_change_of_directory() returns trigger language plpgsql security definer set search_path = '' as $$
declare which uuid := coalesce(new.partnership_id, old.partnership_id); before record; now_listed record; did text;
begin
  select c.kind, c.at into before from public.directory_change c where c.partnership_id = which order by c.at desc, c.id desc limit 1;
  select l.ended_on into now_listed from public.directory_listing l where l.partnership_id = which;
  did := case when found and now_listed.ended_on is not null then 'ENDED'
    when found and before.kind in ('PUBLISHED', 'CHANGED', 'ENDED') then 'CHANGED'
    when found then 'PUBLISHED' else 'WITHDRAWN' end;
  -- Once in a transaction, whose time is one.
  if before.at = now() or (did in ('ENDED', 'WITHDRAWN') and before.kind = did) or (did = 'WITHDRAWN' and before.kind is null) then return null; end if;
  insert into public.directory_change (partnership_id, kind) values (which, did);
  return null;
end $$;
revoke execute on function app.note_change_of_directory from public;
alter function app.note_change_of_directory owner to roundtable_gate;
create constraint trigger note_change after insert or delete on directory_listing deferrable initially deferred
  for each row execute function app.note_change_of_directory();
