-- What each person wants to be reminded of, and what they were reminded of.

create table reminder_choice (
  person_id            uuid primary key references person,
  audience_id          int not null references audience,
  -- Days before; 0 for never.
  unanswered_days      int not null check (unanswered_days in (0, 2, 7, 14)),
  accepted_days        int not null check (accepted_days in (0, 1, 2, 7)),
  joining_instructions boolean not null,
  version              int not null default 1
);
comment on table reminder_choice is 'What somebody chose to be reminded of; nobody has a row who never chose.';

create function app.usual_reminders() returns table (unanswered_days int, accepted_days int, joining_instructions boolean)
  language sql immutable parallel safe as $$ select 7, 1, true $$;
comment on function app.usual_reminders is 'What somebody is reminded of who never chose.';

create table meeting_reminder (
  id            uuid primary key default uuidv7(),
  audience_id   int not null,
  meeting_id    uuid not null,
  person_id     uuid not null references person,
  invitation_id uuid not null references meeting_invitation,
  kind          text not null check (kind in ('UNANSWERED', 'ACCEPTED', 'JOINING')),
  -- As the meeting stood: one that is moved is reminded of anew.
  held_on       date not null,
  starts_time   time(0) not null,
  noted_at      timestamptz not null default now(),
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade,
  constraint meeting_reminder_once unique (meeting_id, person_id, kind, held_on, starts_time)
);
comment on table meeting_reminder is 'That somebody was to be reminded of a meeting at the time it then had. Written together with the fact that says so, and so once.';
create index meeting_reminder_invitation on meeting_reminder (invitation_id);
create index meeting_reminder_person on meeting_reminder (person_id);

do $$ declare t text; begin
  foreach t in array array['reminder_choice', 'meeting_reminder'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (unanswered_days, accepted_days, joining_instructions, version) on reminder_choice to roundtable_api;
grant select on reminder_choice to roundtable_worker, roundtable_gate;
grant select, insert on meeting_reminder to roundtable_worker;
grant select on meeting_reminder to roundtable_gate;
-- Whoever has no account cannot choose, and is not offered to.
grant select (person_id, audience_id) on account to roundtable_worker;

-- The moment is told, so that the day and the hour are those of the clock of the program.
create function app.due_reminders(at timestamptz) returns table (partnership_id uuid, meeting_id uuid, invitation_id uuid, person_id uuid, kind text)
  language sql stable security definer set search_path = '' as $$
  with near as (
    select m.id, m.partnership_id, m.held_on, m.starts_time, m.time_zone, m.starts_at, m.scheduled_at
    from public.meeting m join public.partnership p on p.id = m.partnership_id
    where m.status = 'SCHEDULED' and m.starts_at > at and m.starts_at < at + interval '16 days' and p.status not in ('MERGED', 'CLOSED')
      -- Nobody is written to at night, unless there is no time left.
      and ((at at time zone m.time_zone)::time between '08:00' and '21:00' or m.starts_at < at + interval '3 hours')
  ), expected as (
    select n.*, i.id as invitation_id, i.response, i.responded_at, coalesce(i.person_id, t.person_id) as person_id
    from near n join public.meeting_invitation i on i.meeting_id = n.id
    left join public.seat_term t on t.seat_id = i.seat_id and t.ended_at is null and t.held @> app.today()
      and t.capacity = case when i.response = 'DEPUTY' then 'DEPUTY' else 'REPRESENTATIVE' end
    where i.response <> 'APOLOGIES' and (i.role <> 'OFFICER' or exists (select from public.office_term o
      where o.partnership_id = n.partnership_id and o.person_id = i.person_id and o.ended_at is null and o.held @> app.today()))
  ), wished as (
    select e.*, k.kind, ((e.held_on - k.days) + time '08:00') at time zone e.time_zone as due_at
    from expected e cross join app.usual_reminders() u
    left join public.reminder_choice c on c.person_id = e.person_id
    cross join lateral (values
      ('UNANSWERED', case when e.response = 'NONE' then nullif(coalesce(c.unanswered_days, u.unanswered_days), 0) end),
      ('ACCEPTED', case when e.response <> 'NONE' then nullif(coalesce(c.accepted_days, u.accepted_days), 0) end),
      ('JOINING', case when coalesce(c.joining_instructions, u.joining_instructions) then 1 end)) k (kind, days)
    where e.person_id is not null and k.days is not null
  )
  select distinct on (w.starts_at, w.id, w.person_id, w.kind) w.partnership_id, w.id, w.invitation_id, w.person_id, w.kind
  from wished w
  -- Whoever was called after that moment has the letter that calls them.
  where w.due_at <= at and w.scheduled_at < w.due_at
    and (w.kind = 'JOINING' or (coalesce(w.responded_at < w.due_at, true)
      -- The letter that says the new time asks whether the answer still holds.
      and not exists (select from public.event_log e where e.subject_id = w.id and e.name = 'MeetingRescheduled' and e.happened_at >= w.due_at)))
    and not exists (select from public.meeting_reminder r where r.meeting_id = w.id and r.person_id = w.person_id and r.kind = w.kind
      and r.held_on = w.held_on and r.starts_time = w.starts_time)
  -- Who was asked in two places is asked for the answer that is missing.
  order by w.starts_at, w.id, w.person_id, w.kind, w.response <> 'NONE', w.invitation_id limit 5000 $$;
comment on function app.due_reminders is 'Who is to be reminded of which meeting at that moment and was not; never once it has begun.';

revoke execute on function app.due_reminders, app.usual_reminders from public;
alter function app.due_reminders owner to roundtable_gate;
grant execute on function app.usual_reminders to roundtable_api, roundtable_worker, roundtable_gate;
grant execute on function app.due_reminders to roundtable_worker;
