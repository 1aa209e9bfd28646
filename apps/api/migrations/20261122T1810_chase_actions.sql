-- No action dies quietly. Whoever it is given to is reminded, then the leads of the agency hear of it, then the chair: on the days
-- of domain/chasing.ts, each once. Who was told stands on the action.

create table action_told (
  id                 uuid primary key default uuidv7(),
  audience_id        int not null,
  agency_audience_id int not null,
  action_id          uuid not null,
  -- Days that were moved, snoozes and opening again begin a round of their own.
  round              int not null,
  step               text not null check (step in ('SOON', 'DUE', 'LEADS', 'CHAIR', 'AGAIN')),
  number             int not null default 0 check (number between 0 and 8 and (step = 'AGAIN') = (number > 0)),
  -- Whom there was to tell.
  told               text[] not null check (told <@ array['OWNER', 'LEADS', 'CHAIR']),
  told_at            timestamptz not null,
  unique (action_id, round, step, number),
  foreign key (action_id, audience_id, agency_audience_id) references action (id, audience_id, agency_audience_id) on update cascade on delete cascade
);
comment on table action_told is 'That somebody was told of an action: a reminder, or that it is overdue. Each once.';
alter table action_told enable row level security, force row level security;
create policy audience on action_told to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy agency on action_told for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy gate on action_told to roundtable_gate using (true) with check (true);
grant select on action_told to roundtable_api;
grant select, insert on action_told to roundtable_worker;
grant insert on action_entry to roundtable_worker;
grant update (owner_id, next_step_on, version) on action to roundtable_worker;

create function app.actions_to_chase(day date) returns table (action_id uuid, partnership_id uuid) language sql stable security definer set search_path = '' as $$
  select a.id, a.partnership_id from public.action a join public.partnership p on p.id = a.partnership_id
  where a.next_step_on <= day and p.status not in ('MERGED', 'CLOSED') order by a.next_step_on, a.id limit 500 $$;
comment on function app.actions_to_chase is 'Open actions of which somebody is to be told by that day, and was not.';

create function app.who_hears_of_action(asked uuid) returns table (person_id uuid, part text) language sql stable security definer set search_path = '' as $$
  with a as (select * from public.action where id = asked),
  could as (
    select 1 as turn, a.owner_id as person, 'OWNER' as part from a where a.owner_id is not null
    union all select case t.capacity when 'REPRESENTATIVE' then 2 else 3 end, t.person_id, 'OWNER' from a
      join public.seat s on s.partnership_id = a.partnership_id and s.agency_id = a.agency_id
      join public.seat_term t on t.seat_id = s.id and t.ended_at is null and t.held @> app.today()
    union all select 1, l.person_id, 'LEADS' from a join public.agency_lead l on l.agency_id = a.agency_id and l.ended_at is null
    union all select case o.office when 'CHAIR' then 1 else 2 end, o.person_id, 'CHAIR' from a
      join public.office_term o on o.partnership_id = a.partnership_id and o.ended_at is null and o.held @> app.today()),
  -- A letter goes to nobody who could not read the action.
  reads as (select c.* from could c, a
    where (app.standing_of(c.person)).audiences && array_remove(array[a.audience_id, a.agency_audience_id], 3))
  select distinct r.person, r.part from reads r where r.turn = (select min(o.turn) from reads o where o.part = r.part) $$;
comment on function app.who_hears_of_action is 'Whom to tell of an action: its owner, or who sits for its agency; the leads of that; the chair, or other officers where there is none.';

create function app.actions_left_behind() returns table (action_id uuid, partnership_id uuid) language sql stable security definer set search_path = '' as $$
  select a.id, a.partnership_id from public.action a
  where a.state <> 'CLOSED' and a.owner_id is not null and a.agency_id is not null
    and (exists (select from public.seat_term t where t.partnership_id = a.partnership_id and t.person_id = a.owner_id)
      or exists (select from public.office_term o where o.partnership_id = a.partnership_id and o.person_id = a.owner_id))
    and not exists (select from public.seat_term t where t.partnership_id = a.partnership_id and t.person_id = a.owner_id and t.ended_at is null and t.held && daterange(app.today(), null))
    and not exists (select from public.office_term o where o.partnership_id = a.partnership_id and o.person_id = a.owner_id and o.ended_at is null and o.held && daterange(app.today(), null))
  order by a.id limit 500 $$;
comment on function app.actions_left_behind is 'Actions of an agency whose owner has left the table.';

create function app.is_named_in_mail(asked uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select m.seen_by = 'PARTNERSHIP' and w.agreement_id is null and a.audience_id = m.audience_id
    and not exists (select from public.agenda_item i join public.agenda_item_words o on o.item_id = i.id
      where i.id = a.item_id and (i.is_hidden or o.marking <> 'OFFICIAL' or o.audience_id <> m.audience_id))
  from public.action a join public.meeting m on m.id = a.meeting_id join public.audience w on w.id = m.audience_id where a.id = asked $$;
comment on function app.is_named_in_mail is 'Whether the words of an action can leave our walls: nothing it arose from is restricted or marked.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.actions_to_chase(date)', 'app.who_hears_of_action(uuid)', 'app.actions_left_behind()', 'app.is_named_in_mail(uuid)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
    execute format('grant execute on function %s to roundtable_worker', f);
  end loop;
end $$;
