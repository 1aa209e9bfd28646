-- What a meeting is on, and who has an interest in it.

-- On an item whose place is announced and whose words are for some: since when is for those alone, and told to nobody else.
alter table sitting add column restricted_at timestamptz;
grant update (restricted_at) on sitting to roundtable_api;

-- What is about an item is for whoever its words are for, also when that changes.
alter table agenda_item_words add constraint agenda_item_words_readers unique (item_id, meeting_id, audience_id);

create table sitting_item (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  meeting_id  uuid not null references sitting,
  item_id     uuid not null,
  -- Until the next begins that its reader knows of: when a hidden item begins, the one before it goes on for all others.
  begun_at    timestamptz not null,
  foreign key (item_id, meeting_id, audience_id) references agenda_item_words (item_id, meeting_id, audience_id) on update cascade on delete cascade
);
comment on table sitting_item is 'That a meeting turned to an item of its agenda.';
create index sitting_item_latest on sitting_item (meeting_id, begun_at, id);
create index sitting_item_item on sitting_item (item_id, meeting_id, audience_id);

create table interest_declaration (
  id             uuid primary key default uuidv7(),
  audience_id    int not null,
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null references meeting,
  item_id        uuid not null,
  -- Whose it is: a person, or a line of the list where they are known by name alone.
  person_id      uuid references person,
  attendance_id  uuid references attendance on delete cascade,
  name           text not null check (length(name) between 1 and 120),
  nature         text not null check (length(nature) between 1 and 500),
  outcome        text not null default 'UNDECIDED' check (outcome in ('UNDECIDED', 'STEPS_OUT', 'STAYS')),
  declared_by_id uuid not null references person,
  declared_at    timestamptz not null,
  decided_by_id  uuid references person,
  decided_at     timestamptz,
  withdrawn_at   timestamptz,
  version        int not null default 1,
  foreign key (item_id, meeting_id, audience_id) references agenda_item_words (item_id, meeting_id, audience_id) on update cascade on delete cascade,
  check ((person_id is null) <> (attendance_id is null)),
  check ((outcome = 'UNDECIDED') = (decided_at is null) and (decided_at is null) = (decided_by_id is null))
);
comment on table interest_declaration is 'That somebody at a meeting has an interest in one of its items, and what follows from it.';
create unique index interest_declaration_once on interest_declaration (item_id, coalesce(person_id, attendance_id)) where withdrawn_at is null;
create index interest_declaration_meeting on interest_declaration (meeting_id, declared_at, id);
create index interest_declaration_item on interest_declaration (item_id, meeting_id, audience_id);
create index interest_declaration_partnership on interest_declaration (partnership_id, declared_at, id);
create index interest_declaration_person on interest_declaration (person_id, declared_at) where person_id is not null;
create index interest_declaration_attendance on interest_declaration (attendance_id) where attendance_id is not null;
create index interest_declaration_declared_by on interest_declaration (declared_by_id);
create index interest_declaration_decided_by on interest_declaration (decided_by_id) where decided_by_id is not null;

do $$ declare t text; begin
  foreach t in array array['sitting_item', 'interest_declaration'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert on sitting_item to roundtable_api;
grant select, insert, update (outcome, decided_by_id, decided_at, withdrawn_at, version) on interest_declaration to roundtable_api;
grant select on sitting_item, interest_declaration to roundtable_worker;

-- The last that the reader knows of. Null when the meeting went on to one that is restricted, and not to them.
create function app.turn_of_sitting(meeting uuid) returns uuid language sql stable set search_path = '' as $$
  select i.id from public.sitting s join public.sitting_item i on i.meeting_id = s.meeting_id and i.begun_at >= coalesce(s.restricted_at, i.begun_at)
  where s.meeting_id = meeting and s.closed_at is null order by i.begun_at desc, i.id desc limit 1 $$;
comment on function app.turn_of_sitting is 'When an open meeting last turned to an item, as far as the reader knows; null when that is restricted, or there was none.';

-- Whoever steps out for an item is not in the room for it, as far as the reader knows.
drop function app.sitting_presence(uuid);
create function app.sitting_presence(meeting uuid, item uuid) returns jsonb language sql stable set search_path = '' as $$
  with here as (
    select a.agency_id, a.capacity, a.offices from public.attendance a
    where a.meeting_id = meeting and exists (select from public.attendance_spell s where s.attendance_id = a.id and s.left_at is null)
      and not exists (select from public.interest_declaration d where d.item_id = item and d.outcome = 'STEPS_OUT' and d.withdrawn_at is null
        and (d.person_id = a.person_id or d.attendance_id = a.id)))
  select jsonb_build_object(
    'seats', (select coalesce(jsonb_agg(jsonb_build_object('agencyId', h.agency_id, 'sector', g.sector)), '[]')
      from here h join public.agency g on g.id = h.agency_id where h.capacity in ('REPRESENTATIVE', 'DEPUTY')),
    'offices', (select coalesce(jsonb_agg(distinct o), '[]') from here h, unnest(h.offices) o)) $$;
comment on function app.sitting_presence is 'Who is in the room for an item, or for none: seats with a vote, and offices, as a quorum asks.';
revoke execute on function app.sitting_presence, app.turn_of_sitting from public;
grant execute on function app.sitting_presence, app.turn_of_sitting to roundtable_api, roundtable_worker;
