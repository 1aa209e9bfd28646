-- A partnership's table as a sheet. The file itself is never kept: whoever imports sends it once to see what it would do, and
-- once more to have it done.

create table sheet_import (
  id              uuid primary key default uuidv7(),
  audience_id     int not null references audience,
  partnership_id  uuid not null references partnership,
  imported_by_id  uuid not null references person,
  -- Made by the client, so that a sheet sent twice is imported once.
  request_key     uuid not null,
  imported_at     timestamptz not null default now(),
  row_count       int not null check (row_count >= 0),
  new_agencies    int not null check (new_agencies >= 0),
  new_seats       int not null check (new_seats >= 0),
  changed_seats   int not null check (changed_seats >= 0),
  invitations     int not null check (invitations >= 0),
  unique (imported_by_id, request_key)
);
comment on table sheet_import is 'That a sheet was imported, by whom, and what it did. Seen by those who appoint; what was in the sheet is not kept.';
create index sheet_import_partnership on sheet_import (partnership_id, imported_at, id);
alter table sheet_import enable row level security, force row level security;
create policy audience on sheet_import to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on sheet_import to roundtable_gate using (true) with check (true);
grant select, insert on sheet_import to roundtable_api;

create table invitee (
  invitation_id uuid primary key references invitation on delete cascade,
  audience_id   int not null references audience,
  name          text not null default '' check (length(name) <= 120),
  job_title     text not null default '' check (length(job_title) <= 120)
);
comment on table invitee is 'Who is expected to accept an invitation, as whoever invited wrote it; kept for as long as the invitation waits.';
alter table invitee enable row level security, force row level security;
create policy audience on invitee to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on invitee to roundtable_gate using (true) with check (true);
grant select, insert on invitee to roundtable_api;
grant select, delete on invitee to roundtable_gate;

-- Accepted, they say themselves who they are; withdrawn, nobody needs to know.
create function app.forget_invitee() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.invitee where invitation_id = new.id;
  return null;
end $$;
revoke execute on function app.forget_invitee from public;
alter function app.forget_invitee owner to roundtable_gate;
create trigger forget_invitee after update of state on invitation
  for each row when (new.state <> 'PENDING') execute function app.forget_invitee();
