-- A series is one ordinary meeting for each date; this is what they have in common, and how calendars know them.

create table meeting_series (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  title          text not null check (length(title) between 3 and 200),
  organiser_id   uuid not null references person,
  request_key    uuid not null,
  -- Rises with every change to any of its meetings too, so that nobody changes what they have not seen.
  version        int not null default 1,
  scheduled_at   timestamptz not null default now(),
  unique (id, audience_id),
  unique (organiser_id, request_key)
);
comment on table meeting_series is 'Meetings called together, at dates that a rule gives.';
create index meeting_series_page on meeting_series (partnership_id, scheduled_at, id);

-- Calendar programs know no change of "this and all following": what follows begins a part, with a rule of its own.
create table meeting_series_part (
  id                uuid primary key default uuidv7(),
  audience_id       int not null,
  series_id         uuid not null,
  number            int not null check (number >= 1),
  pattern           text not null check (pattern in ('WEEKS', 'MONTHS_BY_WEEKDAY', 'MONTHS_BY_LAST_WEEKDAY', 'MONTHS_BY_DAY', 'MONTHS_BY_LAST_DAY')),
  every             int not null check (every between 1 and 52),
  first_on          date not null,
  last_on           date not null check (last_on >= first_on),
  starts_time       time(0) not null,
  ends_time         time(0) not null check (ends_time > starts_time),
  time_zone         text not null,
  nation            text not null check (nation in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  on_holiday        text not null check (on_holiday in ('SKIP', 'NEXT_WORKING_DAY', 'HOLD')),
  title             text not null check (length(title) between 3 and 200),
  place             text not null default '' check (length(place) <= 500),
  joining_link      text not null default '' check (length(joining_link) <= 1000),
  access_notes      text not null default '' check (length(access_notes) <= 2000),
  -- The number of its entry in calendars, and of every date in it: the highest is believed.
  calendar_sequence int not null default 0,
  foreign key (series_id, audience_id) references meeting_series (id, audience_id) on update cascade,
  unique (series_id, number)
);
comment on table meeting_series_part is 'A stretch of a series under one rule: one entry in a calendar, named by the id.';

alter table meeting
  add series_part_id uuid references meeting_series_part,
  -- The date by the rule alone, and that date as the rule for holidays has it.
  add recurs_on date,
  add planned_on date,
  add constraint meeting_of_series check ((series_part_id is null) = (recurs_on is null) and (series_part_id is null) = (planned_on is null)),
  -- A date given up may come back as another meeting; two that take place never share one.
  add constraint meeting_recurs_once exclude using btree (series_part_id with =, recurs_on with =) where (status = 'SCHEDULED') deferrable initially deferred;
create index meeting_of_series_part on meeting (series_part_id, recurs_on) where series_part_id is not null;
comment on column meeting.recurs_on is 'The date that the rule of its series gives; calendars know the meeting by it, wherever it is moved.';

alter table delivery add series_part_id uuid references meeting_series_part;
comment on column delivery.series_part_id is 'The part of a series, when what is sent is an entry in calendars that belongs to one.';
create index delivery_series_part on delivery (series_part_id, person_id) where series_part_id is not null;

do $$ declare t text; begin
  foreach t in array array['meeting_series', 'meeting_series_part'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update (title, version) on meeting_series to roundtable_api;
grant select, insert, update (pattern, every, first_on, last_on, starts_time, ends_time, nation, on_holiday, title, place, joining_link, access_notes, calendar_sequence)
  on meeting_series_part to roundtable_api;
grant update (series_part_id, recurs_on, planned_on) on meeting to roundtable_api;
-- The worker calls meetings off when a partnership ends.
grant select, update (version) on meeting_series to roundtable_worker;
grant select, update (calendar_sequence) on meeting_series_part to roundtable_worker;
-- A link answers the other dates of the series too.
grant select on meeting_series_part to roundtable_gate;

create trigger refuse_when_over before insert on meeting_series for each row execute function app.refuse_when_over();

create function app.count_series_changes() returns trigger language plpgsql set search_path = '' as $$
declare parts uuid[];
begin
  select array_agg(distinct p) into parts
    from after_it n join before_it o on o.id = n.id cross join lateral (values (n.series_part_id), (o.series_part_id)) as x (p)
    where p is not null and (n.calendar_sequence <> o.calendar_sequence or n.series_part_id is distinct from o.series_part_id);
  if parts is null then return null; end if;
  -- In the order of their ids: two who change the same series wait for each other and do not lock each other out.
  perform 1 from public.meeting_series_part where id = any (parts) order by id for update;
  update public.meeting_series_part set calendar_sequence = calendar_sequence + 1 where id = any (parts);
  update public.meeting_series set version = version + 1
    where id in (select series_id from public.meeting_series_part where id = any (parts));
  return null;
end $$;
comment on function app.count_series_changes is 'A change to a meeting of a series is a change of its entry in calendars, and of the series.';
create trigger count_series_changes after update on meeting referencing old table as before_it new table as after_it
  for each statement execute function app.count_series_changes();
revoke execute on function app.count_series_changes from public;
