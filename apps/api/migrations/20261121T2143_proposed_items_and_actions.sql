-- What members would like to have on an agenda, and what a meeting agreed that somebody does.

create table agenda_proposal (
  id             uuid primary key default uuidv7(),
  -- The officers, and the seat that it comes from.
  audience_id    int not null,
  meeting_id     uuid not null,
  title          text not null check (length(title) between 1 and 200),
  why            text not null check (length(why) between 1 and 2000),
  minutes        int check (minutes between 1 and 480),
  purpose        text not null check (purpose in ('NOTE', 'DISCUSS', 'DECIDE')),
  proposed_by_id uuid not null references person,
  proposed_at    timestamptz not null default now(),
  state          text not null default 'OPEN' check (state in ('OPEN', 'TAKEN', 'DECLINED')),
  reason         text not null default '' check (length(reason) <= 1000),
  item_id        uuid,
  decided_by_id  uuid references person,
  decided_at     timestamptz,
  version        int not null default 1,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  check ((state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)),
  check (state <> 'DECLINED' or reason <> ''),
  check (item_id is null or state = 'TAKEN')
);
comment on table agenda_proposal is 'An item that a member of the table would like to have on the agenda of a meeting.';
create index agenda_proposal_meeting on agenda_proposal (meeting_id, proposed_at, id);
create index agenda_proposal_proposed_by on agenda_proposal (proposed_by_id);
create index agenda_proposal_item on agenda_proposal (item_id) where item_id is not null;

create table action (
  id             uuid primary key default uuidv7(),
  -- That of the item it arose from, or of the meeting.
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  item_id        uuid,
  what           text not null check (length(what) between 1 and 500),
  owner_id       uuid references person,
  agency_id      uuid references agency,
  due_on         date,
  state          text not null default 'OPEN' check (state in ('OPEN', 'DONE')),
  recorded_by_id uuid not null references person,
  recorded_at    timestamptz not null default now(),
  closed_by_id   uuid references person,
  closed_at      timestamptz,
  version        int not null default 1,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  check (owner_id is not null or agency_id is not null),
  check ((state = 'DONE') = (closed_at is not null) and (closed_at is null) = (closed_by_id is null))
);
comment on table action is 'What a meeting agreed that somebody does, by when.';
create index action_open on action (partnership_id, due_on, id) where state = 'OPEN';
create index action_of_meeting on action (meeting_id, recorded_at, id);
create index action_owner on action (owner_id, due_on) where state = 'OPEN';
create index action_agency on action (agency_id, due_on) where state = 'OPEN';
create index action_item on action (item_id) where item_id is not null;

do $$ declare t text; begin
  foreach t in array array['agenda_proposal', 'action'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (state, reason, item_id, decided_by_id, decided_at, version) on agenda_proposal to roundtable_api;
grant select, insert, update (audience_id, state, closed_by_id, closed_at, version) on action to roundtable_api;
grant select on agenda_proposal, action to roundtable_worker;

-- An action is given to somebody who can read it.
create function app.is_seen_by(meeting uuid, audience int, person uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select audience = any ((app.standing_of(person)).audiences)
  from public.meeting m join public.meeting_part p on p.meeting_id = m.id and p.audience_id = audience
  where m.id = meeting and audience = any (app.audience_ids()) and app.is_officer(m.partnership_id) $$;
comment on function app.is_seen_by is 'Whether the person belongs to that part of a meeting''s readers; told to its officers alone.';
revoke execute on function app.is_seen_by from public;
alter function app.is_seen_by owner to roundtable_gate;
grant execute on function app.is_seen_by to roundtable_api;
