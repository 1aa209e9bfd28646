-- Actions are followed to their end: what was done about each is kept, its owner says that it is done, and the chair or the
-- coordinator closes it. What is given to an agency is seen by its leads too, unless it arose from something restricted.

-- The row rules bind the owner too; what stands already is written with them lifted, in this transaction only.
alter table action no force row level security;
alter table audience no force row level security;

alter table action
  drop constraint action_state_check,
  drop constraint action_check1,
  -- The leads of its agency; nobody (3), where it is no agency's or is not for the whole table.
  add column agency_audience_id int not null default 3 references audience,
  add column done_by_id uuid references person,
  add column done_at timestamptz,
  add column snoozed_until date,
  -- Since when it stands as it does, how often that has changed, and when somebody is told of it next: domain/chasing.ts.
  add column chased_from date not null default app.today(),
  add column chase_round int not null default 1,
  add column next_step_on date,
  -- Those that are due first stand before others, and those without a day at the end.
  add column sorted_on date not null generated always as (coalesce(due_on, '9999-12-31')) stored;
update action set state = 'CLOSED' where state = 'DONE';
update action a set agency_audience_id = g.id from audience g, audience w
  where g.agency_id = a.agency_id and w.id = a.audience_id and w.kind = 'PARTNERSHIP';
-- What was overdue before anybody was reminded begins anew.
update action set next_step_on = case when due_on - 3 >= app.today() then due_on - 3 else greatest(due_on, app.today()) end
  where state = 'OPEN' and due_on is not null;
alter table action
  add check (state in ('OPEN', 'DONE', 'CLOSED')),
  add check ((state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by_id is null)),
  add check ((done_at is null) = (done_by_id is null)),
  add check (state <> 'OPEN' or done_at is null),
  add check (state <> 'DONE' or done_at is not null),
  add check (snoozed_until is null or state = 'OPEN'),
  add check (next_step_on is null or (state = 'OPEN' and due_on is not null)),
  add constraint action_with_readers unique (id, audience_id, agency_audience_id);
comment on column action.done_at is 'When its owner said that it is done; it is closed by somebody else.';
comment on column action.snoozed_until is 'Until this day nobody is reminded of it.';

alter table action force row level security;
alter table audience force row level security;

drop index action_open, action_owner, action_agency;
create index action_open on action (partnership_id, sorted_on, id) where state <> 'CLOSED';
create index action_owner on action (owner_id, sorted_on, id);
create index action_agency on action (agency_id, sorted_on, id);
create index action_of_partnership on action (partnership_id, sorted_on, id);
create index action_next_step on action (next_step_on, id) where next_step_on is not null;
create index action_done_by on action (done_by_id) where done_by_id is not null;

-- Worked out here, so that no statement of the program can name other leads.
create function app.show_action_to_leads() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.agency_audience_id := coalesce((select g.id from public.audience g, public.audience w
    where g.agency_id = new.agency_id and w.id = new.audience_id and w.kind = 'PARTNERSHIP'), 3);
  return new;
end $$;
create trigger show_to_leads before insert or update of audience_id, agency_id, agency_audience_id on action
  for each row execute function app.show_action_to_leads();
create policy agency on action for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
-- What the leads may do is for the policy of actions to say; to which action, for this.
create policy agency_acts on action for update to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[])) with check (agency_audience_id = any ((select app.audience_ids())::int[]));

create table action_entry (
  id                 uuid primary key default uuidv7(),
  audience_id        int not null,
  agency_audience_id int not null,
  action_id          uuid not null,
  kind               text not null check (kind in ('NOTE', 'DONE', 'CLOSED', 'REOPENED', 'CHANGED', 'SNOOZED', 'LEFT')),
  words              text not null default '' check (length(words) <= 2000),
  file_id            uuid references stored_file,
  -- What a change made of it, and of what; where both are the same, it left that alone.
  former_owner_id    uuid references person,
  former_agency_id   uuid references agency,
  former_due_on      date,
  owner_id           uuid references person,
  agency_id          uuid references agency,
  due_on             date,
  snoozed_until      date,
  -- None where the program did it.
  by_id              uuid references person,
  at                 timestamptz not null,
  foreign key (action_id, audience_id, agency_audience_id) references action (id, audience_id, agency_audience_id) on update cascade on delete cascade,
  check (kind not in ('NOTE', 'REOPENED', 'CHANGED', 'SNOOZED') or words <> '' or file_id is not null),
  check ((kind = 'SNOOZED') = (snoozed_until is not null)),
  check ((kind = 'LEFT') = (by_id is null))
);
comment on table action_entry is 'What became of an action: notes, evidence, and each change with its reason. Nothing in it is ever changed.';
create index action_entry_of_action on action_entry (action_id, at, id);
create index action_entry_file on action_entry (file_id) where file_id is not null;
alter table action_entry enable row level security, force row level security;
create policy audience on action_entry to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy agency on action_entry to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[])) with check (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy gate on action_entry to roundtable_gate using (true) with check (true);

-- Evidence is for whoever reads the action, and moves with it.
create function app.keep_evidence_with_action() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.stored_file set audience_id = new.audience_id, readers_audience_id = new.agency_audience_id,
    opens_at = coalesce(opens_at, now()), closes_at = 'infinity' where id = new.file_id;
  return null;
end $$;
create trigger keep_evidence after insert or update of audience_id, agency_audience_id on action_entry
  for each row when (new.file_id is not null) execute function app.keep_evidence_with_action();

-- An agency that takes the only seat of another over has what is still to be done there.
create function app.hand_actions_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.action set agency_id = new.agency_id
    where partnership_id = new.partnership_id and agency_id = old.agency_id and state <> 'CLOSED' and not exists (select from public.seat s
      where s.partnership_id = new.partnership_id and s.agency_id = old.agency_id and coalesce(s.closed_on > app.today(), true));
  return null;
end $$;
create trigger hand_actions_on after update of agency_id on seat for each row when (old.agency_id <> new.agency_id) execute function app.hand_actions_on();

do $$ declare f regprocedure; begin
  foreach f in array array['app.show_action_to_leads()', 'app.keep_evidence_with_action()', 'app.hand_actions_on()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant update (owner_id, agency_id, due_on, done_by_id, done_at, snoozed_until, chased_from, chase_round, next_step_on) on action to roundtable_api;
grant select, insert on action_entry to roundtable_api;
grant select on action_entry to roundtable_worker;
grant select, update (agency_id) on action to roundtable_gate;

-- What is said to be done is open until it is closed.
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
      from public.action a where a.state <> 'CLOSED'
        and a.partnership_id = (select m.partnership_id from public.meeting m where m.id = meeting)
        and exists (select from public.agenda_entry e where e.meeting_id = meeting and e.content = 'OPEN_ACTIONS'))) || coalesce((
    select jsonb_build_array(jsonb_agg(jsonb_build_array(f.id, f.scan_state) order by f.id))
      from public.paper p join public.paper_version v on v.paper_id = p.id and v.number = p.number_of_versions
      join public.stored_file f on f.id = v.file_id
      where p.meeting_id = meeting and p.removed_at is null and f.scan_state in ('WAITING', 'INFECTED')
      having count(*) > 0), '[]'))::text) $$;
