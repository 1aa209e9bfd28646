-- Which of a few times suits a table: a poll among those asked by name, until one of the times becomes a meeting.

create table date_poll (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  title          text not null check (length(title) between 3 and 200),
  minutes        int not null check (minutes between 15 and 720),
  notes          text not null default '' check (length(notes) <= 500),
  time_zone      text not null,
  seen_by        text not null check (seen_by in ('PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'INVITED')),
  -- By the clock of its zone, as the times are; the instant is derived.
  closes_on      date not null,
  closes_time    time(0) not null,
  closes_at      timestamptz not null,
  -- That its time is over closes a poll, so no state says it: nothing has to run for answers to be refused.
  state          text not null default 'OPEN' check (state in ('OPEN', 'CHOSEN', 'NO_DATE', 'WITHDRAWN')),
  end_reason     text not null default '' check (length(end_reason) <= 1000),
  ended_at       timestamptz,
  chosen_time_id uuid,
  meeting_id     uuid references meeting,
  organiser_id   uuid not null references person,
  request_key    uuid not null,
  opened_at      timestamptz not null default now(),
  version        int not null default 1,
  unique (id, audience_id),
  unique (organiser_id, request_key),
  check ((state = 'OPEN') = (ended_at is null)),
  check ((state = 'CHOSEN') = (meeting_id is not null) and (state = 'CHOSEN') = (chosen_time_id is not null))
);
comment on table date_poll is 'Which of a few times suits those who are asked. One of them may become a meeting.';
create index date_poll_page on date_poll (partnership_id, id desc);
create index date_poll_open on date_poll (closes_at) where state = 'OPEN';
create index date_poll_meeting on date_poll (meeting_id) where meeting_id is not null;

create table date_poll_time (
  id          uuid primary key default uuidv7(),
  poll_id     uuid not null,
  audience_id int not null,
  held_on     date not null,
  starts_time time(0) not null,
  ends_time   time(0) not null check (ends_time > starts_time),
  starts_at   timestamptz not null,
  ends_at     timestamptz not null check (ends_at > starts_at),
  foreign key (poll_id, audience_id) references date_poll (id, audience_id) on update cascade,
  unique (poll_id, held_on, starts_time),
  unique (id, poll_id)
);
comment on table date_poll_time is 'A time on offer. What it is known by is its day and its hour: a time that stays keeps its answers.';
alter table date_poll add foreign key (chosen_time_id, id) references date_poll_time (id, poll_id) deferrable initially deferred;
create index date_poll_chosen on date_poll (chosen_time_id) where chosen_time_id is not null;

create table date_poll_asked (
  id             uuid primary key default uuidv7(),
  poll_id        uuid not null,
  audience_id    int not null,
  seat_id        uuid references seat,
  person_id      uuid references person,
  role           text not null check (role in ('SEAT', 'OBSERVER', 'OFFICER')),
  comment        text not null default '' check (length(comment) <= 1000),
  answered_by_id uuid references person,
  answered_at    timestamptz,
  version        int not null default 1,
  foreign key (poll_id, audience_id) references date_poll (id, audience_id) on update cascade,
  unique (poll_id, seat_id),
  unique (poll_id, person_id),
  unique (id, poll_id, audience_id),
  check ((seat_id is null) <> (person_id is null)),
  check ((role = 'OFFICER') = (person_id is not null)),
  check ((answered_at is null) = (answered_by_id is null))
);
comment on table date_poll_asked is 'That a seat, and so whoever fills it, is asked; or an officer without a seat.';
create index date_poll_asked_seat on date_poll_asked (seat_id, poll_id) where seat_id is not null;
create index date_poll_asked_person on date_poll_asked (person_id, poll_id) where person_id is not null;

create table date_poll_answer (
  asked_id    uuid not null,
  time_id     uuid not null,
  poll_id     uuid not null,
  audience_id int not null,
  answer      text not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
  primary key (asked_id, time_id),
  foreign key (asked_id, poll_id, audience_id) references date_poll_asked (id, poll_id, audience_id) on update cascade,
  foreign key (time_id, poll_id) references date_poll_time (id, poll_id) on delete cascade
);
create index date_poll_answer_time on date_poll_answer (time_id, answer);

create table date_poll_notice (
  poll_id     uuid not null,
  audience_id int not null,
  kind        text not null check (kind in ('REMINDER', 'CLOSED', 'ALL_ANSWERED')),
  -- A poll that was given more time reminds and closes anew.
  about_at    timestamptz not null,
  noted_at    timestamptz not null default now(),
  primary key (poll_id, kind, about_at),
  foreign key (poll_id, audience_id) references date_poll (id, audience_id) on update cascade
);
comment on table date_poll_notice is 'That people were told of a poll what is told by the clock, so that they are told once.';

do $$ declare t text; begin
  foreach t in array array['date_poll', 'date_poll_time', 'date_poll_asked', 'date_poll_answer', 'date_poll_notice'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert on date_poll, date_poll_time, date_poll_asked, date_poll_answer to roundtable_api;
grant update (audience_id, title, minutes, notes, closes_on, closes_time, closes_at, state, end_reason, ended_at, chosen_time_id, meeting_id, version) on date_poll to roundtable_api;
grant update (ends_time, ends_at), delete on date_poll_time to roundtable_api;
grant update (comment, answered_by_id, answered_at, version) on date_poll_asked to roundtable_api;
grant update (answer) on date_poll_answer to roundtable_api;
grant select on date_poll, date_poll_time, date_poll_asked, date_poll_answer to roundtable_worker;
-- A partnership that ends takes its polls with it.
grant update (state, end_reason, ended_at, version) on date_poll to roundtable_worker;
grant select, insert on date_poll_notice to roundtable_worker;
grant select on date_poll, date_poll_time, date_poll_asked, date_poll_notice to roundtable_gate;

-- What the rules of the partnership ask for, as quorumOf reads it; null when no terms of reference are in force, or they say nothing of it.
create function app.quorum_in_force(partnership uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('minimumSeats', r.minimum_seats, 'sectors', r.sectors, 'needsChair', r.needs_chair,
    'agencies', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name, a.id), '[]')
      from public.quorum_agency q join public.agency a on a.id = q.agency_id where q.rule_id = r.id))
  from public.quorum_rule r where r.partnership_id = partnership
    and exists (select from public.terms_version v where v.partnership_id = partnership and v.state = 'APPROVED' and v.approved_on <= app.today()) $$;
comment on function app.quorum_in_force is 'When the table of a partnership can decide, as the reader may see it; null when that cannot be said.';

-- Busy, and nothing else: not what, not where, not with whom. What is answered is about whom the caller may call to a table, and the
-- times they are about to offer or have offered.
create function app.calls_table(partnership uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.office_term where person_id = app.person_id() and partnership_id = partnership
    and office in ('CHAIR', 'COORDINATOR') and ended_at is null and held @> app.today()) $$;
comment on function app.calls_table is 'Whether the caller calls the table of a partnership to meetings.';

create function app.is_busy(who uuid, besides uuid, since timestamptz, until timestamptz) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.meeting m join public.meeting_invitation i on i.meeting_id = m.id
    where m.starts_at < until and m.starts_at > since - interval '1 day' and m.ends_at > since
      and m.status = 'SCHEDULED' and m.partnership_id <> besides
      and (i.person_id = who and i.response <> 'APOLOGIES'
        or i.seat_id in (select t.seat_id from public.seat_term t where t.person_id = who and t.ended_at is null and t.held @> app.today()
          and (t.capacity = 'REPRESENTATIVE' and i.response not in ('APOLOGIES', 'DEPUTY') or t.capacity = 'DEPUTY' and i.response = 'DEPUTY')))) $$;
comment on function app.is_busy is 'Whether a person is expected at a meeting of another partnership in that span.';

create function app.busy_at(partnership uuid, seats uuid[], days date[], times time[], minutes int, zone text)
  returns table (place int, seat_id uuid, person_id uuid) language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.calls_table(partnership) or minutes is null or minutes not between 15 and 720 then return; end if;
  return query
    with seated as (
      select s.id, t.person_id as who from public.seat s join public.seat_term t on t.seat_id = s.id
      where s.partnership_id = partnership and coalesce(s.closed_on > app.today(), true)
        and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()
        and case when seats is null then s.kind <> 'OBSERVER' else s.id = any (seats) end),
    called as (
      select x.id as seat, null::uuid as officer, x.who from seated x
      union all
      select null, o.person_id, o.person_id from (select distinct t.person_id from public.office_term t
        where t.partnership_id = partnership and t.ended_at is null and t.held @> app.today()) o
      where o.person_id not in (select x.who from seated x)),
    offered as (
      select u.ord::int as ord, (u.d + u.t) at time zone zone as since
      from unnest(days, times) with ordinality u (d, t, ord) where u.ord <= 20 and u.d is not null and u.t is not null)
    select f.ord, c.seat, c.officer from offered f cross join called c
    where f.since > now() and app.is_busy(c.who, partnership, f.since, f.since + make_interval(mins => minutes))
    order by 1, 2, 3;
exception when invalid_parameter_value then return; -- not a time zone
end $$;
comment on function app.busy_at is 'Who of those at a table are busy elsewhere at times that its chair or coordinator is about to offer: nothing for anybody else, and nothing of why.';

create function app.busy_for_poll(poll uuid) returns table (time_id uuid, asked_id uuid) language sql stable security definer set search_path = '' as $$
  select t.id, a.id
  from public.date_poll p join public.date_poll_time t on t.poll_id = p.id join public.date_poll_asked a on a.poll_id = p.id
  cross join lateral (
    select x.person_id as who from public.seat s join public.seat_term x on x.seat_id = s.id
      where s.id = a.seat_id and s.partnership_id = p.partnership_id and x.capacity = 'REPRESENTATIVE' and x.ended_at is null and x.held @> app.today()
    union
    select o.person_id from public.office_term o
      where o.person_id = a.person_id and o.partnership_id = p.partnership_id and o.ended_at is null and o.held @> app.today()) c
  where p.id = poll and p.state = 'OPEN' and p.audience_id = any (app.audience_ids()) and app.calls_table(p.partnership_id)
    and t.starts_at > now() and app.is_busy(c.who, p.partnership_id, t.starts_at, t.ends_at) $$;
comment on function app.busy_for_poll is 'Who of those asked are busy elsewhere at the times of an open poll, for those who call its table.';

create function app.due_date_polls() returns table (partnership_id uuid, poll_id uuid, kind text, about_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select d.partnership_id, d.id, d.kind, d.closes_at
  from (
    select p.partnership_id, p.id, p.closes_at, case when p.closes_at <= now() then 'CLOSED' else 'REMINDER' end as kind
    from public.date_poll p
    where p.state = 'OPEN' and p.closes_at < now() + interval '2 days'
      -- A poll of three days reminds after half of them, not at once.
      and p.closes_at - least(interval '2 days', (p.closes_at - p.opened_at) / 2) <= now()) d
  where not exists (select from public.date_poll_notice n where n.poll_id = d.id and n.kind = d.kind and n.about_at = d.closes_at)
  order by d.closes_at limit 500 $$;
comment on function app.due_date_polls is 'Open polls that close within two days or have closed, of which nobody was told yet.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.quorum_in_force(uuid)', 'app.calls_table(uuid)', 'app.is_busy(uuid, uuid, timestamptz, timestamptz)',
    'app.busy_at(uuid, uuid[], date[], time[], int, text)', 'app.busy_for_poll(uuid)', 'app.due_date_polls()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    if (select prosecdef from pg_proc where oid = f) then execute format('alter function %s owner to roundtable_gate', f); end if;
  end loop;
end $$;
grant execute on function app.quorum_in_force, app.busy_at, app.busy_for_poll to roundtable_api;
grant execute on function app.due_date_polls to roundtable_worker;
