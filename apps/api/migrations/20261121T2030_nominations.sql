-- How a seat comes to be filled: what a table looks for, who would come, whom an agency names, and when a term is about to end.
-- Nothing here lets anybody see anything of a table: only a term does, and that begins by accepting an invitation.

create table gap (
  id             uuid primary key default uuidv7(),
  -- The table's: those who sit there know whom it misses.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  sector         text not null check (length(sector) between 3 and 40),
  looked_for     text not null check (length(looked_for) between 1 and 1000),
  opened_by_id   uuid not null references person,
  opened_at      timestamptz not null default now(),
  closed_at      timestamptz,
  is_filled      boolean not null default false,
  version        int not null default 1,
  check (closed_at is not null or not is_filled)
);
comment on table gap is 'A sector that a table wants and has no agency for.';
create unique index gap_once on gap (partnership_id, sector) where closed_at is null;
create index gap_page on gap (partnership_id, opened_at, id);
create index gap_opened_by on gap (opened_by_id);

create table vacancy (
  id               uuid primary key default uuidv7(),
  -- The network's while it is open; once closed, that of those who appoint.
  audience_id      int not null default 2 references audience,
  partnership_id   uuid not null references partnership,
  seat_id          uuid references seat,
  gap_id           uuid references gap,
  -- Words of its own: readers elsewhere see nothing of the partnership itself.
  partnership_name text not null check (length(partnership_name) between 1 and 150),
  area             text not null default '' check (length(area) <= 300),
  region           text not null default '' check (length(region) <= 100),
  sector           text not null check (length(sector) between 3 and 40),
  looked_for       text not null check (length(looked_for) between 1 and 1000),
  advertised_by_id uuid not null references person,
  advertised_at    timestamptz not null default now(),
  closed_at        timestamptz,
  outcome          text check (outcome in ('FILLED', 'WITHDRAWN')),
  version          int not null default 1,
  check ((seat_id is null) <> (gap_id is null)),
  check ((closed_at is null) = (outcome is null))
);
comment on table vacancy is 'A vacant seat, or a gap, advertised to the network.';
create unique index vacancy_of_seat_once on vacancy (seat_id) where closed_at is null;
create unique index vacancy_of_gap_once on vacancy (gap_id) where closed_at is null;
create index vacancy_page on vacancy (advertised_at, id) where closed_at is null;
create index vacancy_partnership on vacancy (partnership_id, advertised_at, id);
create index vacancy_seat on vacancy (seat_id);
create index vacancy_gap on vacancy (gap_id);
create index vacancy_advertised_by on vacancy (advertised_by_id);

create table interest (
  id                 uuid primary key default uuidv7(),
  -- Those who appoint at the partnership, the leads of the agency, and the person: copied by a trigger.
  audience_id        int not null references audience,
  agency_audience_id int not null references audience,
  own_audience_id    int not null references audience,
  partnership_id     uuid not null references partnership,
  vacancy_id         uuid not null references vacancy,
  person_id          uuid not null references person,
  agency_id          uuid not null references agency,
  -- As the person was when they wrote: who appoints may not otherwise see them, and the person not the vacancy once closed.
  name               text not null check (length(name) between 1 and 120),
  email              text not null check (length(email) between 3 and 254),
  job_title          text not null default '' check (length(job_title) <= 120),
  partnership_name   text not null check (length(partnership_name) between 1 and 150),
  sector             text not null check (length(sector) between 3 and 40),
  words              text not null check (length(words) between 1 and 2000),
  state              text not null default 'PENDING' check (state in ('PENDING', 'TAKEN_UP', 'DECLINED', 'WITHDRAWN', 'CLOSED')),
  reason             text not null default '' check (length(reason) <= 1000),
  expressed_at       timestamptz not null default now(),
  decided_by_id      uuid references person,
  decided_at         timestamptz,
  version            int not null default 1
);
comment on table interest is 'Somebody would take up an advertised place on behalf of their agency.';
create unique index interest_once on interest (vacancy_id, person_id) where state in ('PENDING', 'TAKEN_UP', 'DECLINED');
create index interest_person on interest (person_id, expressed_at, id);
create index interest_partnership on interest (partnership_id, expressed_at, id);
create index interest_agency on interest (agency_id, expressed_at, id);
create index interest_decided_by on interest (decided_by_id);

create table nomination (
  id                 uuid primary key default uuidv7(),
  -- Those who appoint at the partnership, the leads of the agency, and whoever nominated: copied by a trigger. Never the nominee.
  audience_id        int not null references audience,
  agency_audience_id int not null references audience,
  own_audience_id    int not null references audience,
  partnership_id     uuid not null references partnership,
  seat_id            uuid not null references seat,
  agency_id          uuid not null references agency,
  capacity           text not null check (capacity in ('REPRESENTATIVE', 'DEPUTY')),
  name               text not null check (length(name) between 1 and 120),
  email              text not null check (length(email) between 3 and 254),
  job_title          text not null default '' check (length(job_title) <= 120),
  starts_on          date not null,
  ends_on            date check (ends_on >= starts_on),
  words              text not null default '' check (length(words) <= 2000),
  nominated_by_id    uuid not null references person,
  nominated_at       timestamptz not null default now(),
  state              text not null default 'PENDING' check (state in ('PENDING', 'APPROVED', 'FILLED', 'LAPSED', 'DECLINED', 'WITHDRAWN')),
  reason             text not null default '' check (length(reason) <= 1000),
  decided_by_id      uuid references person,
  decided_at         timestamptz,
  invitation_id      uuid unique references invitation,
  version            int not null default 1,
  check (state not in ('APPROVED', 'FILLED') or invitation_id is not null)
);
comment on table nomination is 'Whom an agency names for its seat. Until it is approved and the invitation accepted, the person named has no access and no row.';
create unique index nomination_once on nomination (seat_id, capacity) where state = 'PENDING';
create index nomination_seat on nomination (seat_id, nominated_at, id);
create index nomination_partnership on nomination (partnership_id, nominated_at, id);
create index nomination_agency on nomination (agency_id, nominated_at, id);
create index nomination_by on nomination (nominated_by_id, nominated_at, id);
create index nomination_decided_by on nomination (decided_by_id);

create table term_reminder (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  seat_term_id   uuid not null references seat_term,
  -- The last day it was about: a day that is moved is spoken of anew.
  ends_on        date not null,
  -- -1: on the day after.
  days_before    int not null check (days_before in (60, 30, 7, -1)),
  noted_at       timestamptz not null default now(),
  unique (seat_term_id, ends_on, days_before)
);
comment on table term_reminder is 'That the end of a term has been spoken of; so nobody is told twice.';

create function app.copy_audiences_of_interest() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- Whoever has entered writes as themselves, and of a vacancy that they are shown.
  if app.person_id() is not null and (new.person_id <> app.person_id()
      or not exists (select from public.vacancy where id = new.vacancy_id and audience_id = any (app.audience_ids()))) then
    raise exception 'new row violates row-level security: nobody is interested in what they are not shown' using errcode = '42501';
  end if;
  select partnership_id into new.partnership_id from public.vacancy where id = new.vacancy_id;
  select id into new.audience_id from public.audience where partnership_id = new.partnership_id and kind = 'APPOINTING';
  select id into new.agency_audience_id from public.audience where agency_id = new.agency_id;
  select id into new.own_audience_id from public.audience where person_id = new.person_id and kind = 'SELF';
  return new;
end $$;
create trigger copy_audiences before insert on interest for each row execute function app.copy_audiences_of_interest();

create function app.copy_audiences_of_nomination() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.person_id() is not null and (new.nominated_by_id <> app.person_id() or not exists (select from public.seat
      where id = new.seat_id and (audience_id = any (app.audience_ids()) or agency_audience_id = any (app.audience_ids())))) then
    raise exception 'new row violates row-level security: nobody nominates for a seat that they are not shown' using errcode = '42501';
  end if;
  select partnership_id, agency_id, agency_audience_id into new.partnership_id, new.agency_id, new.agency_audience_id
    from public.seat where id = new.seat_id;
  select id into new.audience_id from public.audience where partnership_id = new.partnership_id and kind = 'APPOINTING';
  select id into new.own_audience_id from public.audience where person_id = new.nominated_by_id and kind = 'SELF';
  return new;
end $$;
create trigger copy_audiences before insert on nomination for each row execute function app.copy_audiences_of_nomination();

-- What follows of itself, whoever did it and by whatever way: these look past the row rules, for they also run for the newcomer.

create function app.leave_the_network() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select id into new.audience_id from public.audience where partnership_id = new.partnership_id and kind = 'APPOINTING';
  return new;
end $$;
create trigger leave_the_network before update of closed_at on vacancy for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.leave_the_network();

create function app.close_interests() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.interest set state = 'CLOSED', decided_at = now(), version = version + 1 where vacancy_id = new.id and state = 'PENDING';
  perform app.record_events(jsonb_build_array(jsonb_build_object('name', 'VacancyClosed', 'partnershipId', new.partnership_id,
    'subjectId', new.id, 'data', jsonb_build_object('outcome', new.outcome))));
  return null;
end $$;
create trigger close_interests after update of closed_at on vacancy for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.close_interests();

create function app.close_vacancy_of_gap() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.vacancy set closed_at = now(), outcome = case when new.is_filled then 'FILLED' else 'WITHDRAWN' end, version = version + 1
    where gap_id = new.id and closed_at is null;
  return null;
end $$;
create trigger close_vacancy after update of closed_at on gap for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.close_vacancy_of_gap();

create function app.fill_gap() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.gap set closed_at = now(), is_filled = true, version = version + 1
    where partnership_id = new.partnership_id and closed_at is null and sector = (select sector from public.agency where id = new.agency_id);
  return null;
end $$;
create trigger fill_gap after insert on seat for each row execute function app.fill_gap();

create function app.fill_vacancy() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.vacancy set closed_at = now(), outcome = 'FILLED', version = version + 1 where seat_id = new.seat_id and closed_at is null;
  return null;
end $$;
create trigger fill_vacancy after insert on seat_term for each row when (new.capacity = 'REPRESENTATIVE') execute function app.fill_vacancy();

create function app.forgo_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.vacancy set closed_at = now(), outcome = 'WITHDRAWN', version = version + 1 where seat_id = new.id and closed_at is null;
  update public.nomination set state = 'LAPSED', decided_at = now(), version = version + 1 where seat_id = new.id and state = 'PENDING';
  return null;
end $$;
create trigger forgo_seat after update of closed_on on seat for each row
  when (old.closed_on is null and new.closed_on is not null) execute function app.forgo_seat();

create function app.follow_invitation_to_nominee() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.nomination set state = case new.state when 'ACCEPTED' then 'FILLED' else 'LAPSED' end, version = version + 1
    where invitation_id = new.id and state = 'APPROVED';
  return null;
end $$;
create trigger follow_invitation_to_nominee after update of state on invitation for each row
  when (old.state = 'PENDING' and new.state <> 'PENDING') execute function app.follow_invitation_to_nominee();

-- Notes what is due of terms about to end, or over since yesterday. Whoever was away for a while speaks of the nearest day only.
create function app.note_ending_terms() returns int language plpgsql volatile security definer set search_path = '' as $$
declare today date := app.today(); noted int := 0; r record;
begin
  for r in
    insert into public.term_reminder (audience_id, seat_term_id, ends_on, days_before)
      select a.id, t.id, t.ends_on, d.days
      from public.seat_term t join public.seat s on s.id = t.seat_id and coalesce(s.closed_on > today, true)
        join public.audience a on a.partnership_id = t.partnership_id and a.kind = 'APPOINTING'
        cross join lateral (select case when t.ends_on < today then -1 when t.ends_on - today <= 7 then 7 when t.ends_on - today <= 30 then 30 else 60 end as days) d
      where t.ended_at is null and t.ends_on between today - 14 and today + 60
        and (d.days = -1 or not (
          exists (select from public.seat_term n where n.seat_id = t.seat_id and n.capacity = t.capacity and n.ended_at is null and n.starts_on > t.ends_on)
          or exists (select from public.invitation i where i.seat_id = t.seat_id and i.capacity = t.capacity and i.state = 'PENDING' and i.expires_at > now())
          or exists (select from public.nomination o where o.seat_id = t.seat_id and o.capacity = t.capacity and o.state = 'PENDING')))
      on conflict (seat_term_id, ends_on, days_before) do nothing
      returning seat_term_id, ends_on, days_before
  loop
    noted := noted + 1;
    perform app.record_events((select jsonb_build_array(jsonb_build_object('partnershipId', t.partnership_id, 'subjectId', t.id,
        'name', case when r.days_before = -1 then 'SeatTermRanOut' else 'SeatTermEnding' end,
        'data', jsonb_build_object('seatId', t.seat_id, 'capacity', t.capacity, 'formerPersonId', t.person_id, 'endsOn', r.ends_on, 'daysBefore', r.days_before)))
      from public.seat_term t where t.id = r.seat_term_id));
  end loop;
  return noted;
end $$;
comment on function app.note_ending_terms is 'For the worker: records, once each, that a term ends in 60, 30 or 7 days without a successor, or ended yesterday.';
create index seat_term_ending on seat_term (ends_on) where ended_at is null and ends_on is not null;

-- A deputy who is gone comes to no meeting: what was answered with them is open again.
create function app.take_back_deputies(seat uuid) returns table (invitation_id uuid, meeting_id uuid) language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare r record;
begin
  for r in
    update public.meeting_invitation i set response = 'NONE', message = '', responded_at = null, responded_by_id = null, version = i.version + 1
    from public.meeting m where m.id = i.meeting_id and i.seat_id = seat and i.response = 'DEPUTY' and m.status = 'SCHEDULED' and m.ends_at > now()
      and not exists (select from public.seat_term t where t.seat_id = seat and t.capacity = 'DEPUTY' and t.ended_at is null
        and (t.held @> m.held_on or t.held @> app.today()))
    returning i.id as invitation, m.id as meeting, m.partnership_id as partnership
  loop
    perform app.record_events(jsonb_build_array(jsonb_build_object('name', 'MeetingAnswered', 'partnershipId', r.partnership, 'subjectId', r.meeting,
      'data', jsonb_build_object('invitationId', r.invitation, 'response', 'NONE', 'formerResponse', 'DEPUTY'))));
    invitation_id := r.invitation; meeting_id := r.meeting;
    return next;
  end loop;
end $$;
comment on function app.take_back_deputies is 'For the worker: puts back answers that named a deputy whom the seat has no more; says of which meetings.';
grant update on meeting_invitation to roundtable_gate;

do $$ declare t text; begin
  foreach t in array array['gap', 'vacancy', 'interest', 'nomination', 'term_reminder'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

-- Beside those who appoint: the leads of the agency read what concerns it, and may nominate; who wrote a row has it as their own.
create policy agency on interest for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy own on interest to roundtable_api, roundtable_worker
  using (own_audience_id = any ((select app.audience_ids())::int[])) with check (own_audience_id = any ((select app.audience_ids())::int[]));
create policy agency on nomination to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[])) with check (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy own on nomination to roundtable_api, roundtable_worker
  using (own_audience_id = any ((select app.audience_ids())::int[])) with check (own_audience_id = any ((select app.audience_ids())::int[]));
-- The lead plans the end of a term at the agency's seat.
create policy agency_plans on seat_term for update to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[])) with check (agency_audience_id = any ((select app.audience_ids())::int[]));

grant select, insert, update (closed_at, version) on gap to roundtable_api;
grant select, insert, update (audience_id, closed_at, outcome, version) on vacancy to roundtable_api;
grant select, insert, update (state, reason, decided_by_id, decided_at, version) on interest to roundtable_api;
grant select, insert, update (state, reason, decided_by_id, decided_at, invitation_id, version) on nomination to roundtable_api;
grant select on term_reminder to roundtable_api;
grant select on vacancy, interest, nomination to roundtable_worker;
grant select, update on gap, vacancy, interest, nomination to roundtable_gate;
grant select, insert on term_reminder to roundtable_gate;

do $$ declare f regproc; begin
  foreach f in array array['app.copy_audiences_of_interest', 'app.copy_audiences_of_nomination', 'app.leave_the_network', 'app.close_interests',
    'app.close_vacancy_of_gap', 'app.fill_gap', 'app.fill_vacancy', 'app.forgo_seat', 'app.follow_invitation_to_nominee', 'app.note_ending_terms', 'app.take_back_deputies']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;
grant execute on function app.note_ending_terms, app.take_back_deputies to roundtable_worker;
