-- An item of an agenda may be for a part of those who see the meeting. A part is an audience that never reaches beyond the meeting's
-- own: it is made here and nowhere else, and whatever belongs to a meeting can name the whole or one of its parts, and nothing else.

create table meeting_part (
  id          uuid primary key default uuidv7(),
  audience_id int not null references audience,
  meeting_id  uuid not null references meeting,
  kind        text not null check (kind in ('WHOLE', 'STATUTORY', 'OFFICERS', 'NAMED')),
  unique (meeting_id, audience_id)
);
comment on table meeting_part is 'All who see a meeting, or a part of them: statutory seats, officers, or seats that are named.';
create unique index meeting_part_once on meeting_part (meeting_id, kind) where kind <> 'NAMED';

-- Officers build the agenda, so its version is theirs alone: nobody else learns from it that something they do not see was changed.
create table agenda (
  meeting_id  uuid primary key,
  audience_id int not null,
  version     int not null default 1,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id)
);
comment on table agenda is 'How often the agenda of a meeting was changed, for the officers.';

-- The place of an item and its words are two rows. The place of a restricted item may be known to all who see the meeting; its words
-- are for the part only. Where not even the place is to be known, both are for the part.
create table agenda_item_words (
  item_id     uuid primary key,
  meeting_id  uuid not null,
  audience_id int not null,
  title       text not null check (length(title) between 1 and 200),
  presenter   text not null default '' check (length(presenter) <= 120),
  purpose     text not null check (purpose in ('NOTE', 'DISCUSS', 'DECIDE')),
  notes       text not null default '' check (length(notes) <= 2000),
  -- What writes itself beneath the item: what was carried from the last meeting, or the actions that are open.
  content     text not null default 'NOTHING' check (content in ('NOTHING', 'MATTERS_ARISING', 'OPEN_ACTIONS')),
  marking     text not null default 'OFFICIAL' check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
  handling    text not null default '' check (length(handling) <= 500),
  is_carried  boolean not null default false,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  check ((marking = 'OFFICIAL_SENSITIVE') = (handling <> ''))
);
comment on table agenda_item_words is 'What an item of an agenda is about, for those it is for.';
create index agenda_item_words_meeting on agenda_item_words (meeting_id, item_id);

do $$ declare t text; begin
  foreach t in array array['meeting_part', 'agenda', 'agenda_item_words'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select on meeting_part, agenda, agenda_item_words to roundtable_api, roundtable_worker;
grant update (version) on agenda to roundtable_api;
grant insert, update (audience_id, title, presenter, purpose, notes, content, marking, handling, is_carried) on agenda_item_words to roundtable_api;
grant select, insert on meeting_part, agenda to roundtable_gate;
grant delete on audience_seat to roundtable_gate;

-- Seats that a part can name: those that see the meeting and are more than observers. It is the seat, so that whoever leaves it leaves the part.
create function app.seats_of_meeting(meeting uuid) returns setof uuid language sql stable set search_path = '' as $$
  select s.id from public.meeting m join public.seat s on s.partnership_id = m.partnership_id
  where m.id = meeting and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true)
    and (m.seen_by = 'PARTNERSHIP' or (m.seen_by = 'STATUTORY' and s.is_statutory)
      or exists (select from public.audience_seat n where n.audience_id = m.audience_id and n.seat_id = s.id)) $$;
comment on function app.seats_of_meeting is 'The seats that see a meeting, observers not, as far as the reader sees both.';

-- An agreement that the meeting asks for is asked for by each of its parts.
create function app.gated_audience(partnership uuid, base text, agreement uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare whole int; found_id int;
begin
  select id into whole from public.audience where partnership_id = partnership and kind = base;
  if agreement is null then return whole; end if;
  select a.id into found_id from public.audience a where a.agreement_id = agreement and a.extends_id = whole
    and not exists (select from public.audience_seat n where n.audience_id = a.id)
    and not exists (select from public.audience_person n where n.audience_id = a.id) order by a.id limit 1;
  if found_id is null then
    insert into public.audience (kind, partnership_id, extends_id, agreement_id) values ('NAMED', partnership, whole, agreement) returning id into found_id;
    -- Nobody has entered where the program itself is writing.
    if app.person_id() is not null then perform app.enter_again(); end if;
  end if;
  return found_id;
end $$;

create function app.begin_parts() returns trigger language plpgsql security definer set search_path = '' as $$
declare officers int := app.gated_audience(new.partnership_id, 'OFFICERS', (select agreement_id from public.audience where id = new.audience_id));
begin
  insert into public.meeting_part (meeting_id, audience_id, kind) values (new.id, new.audience_id, 'WHOLE');
  insert into public.meeting_part (meeting_id, audience_id, kind) values (new.id, officers, 'OFFICERS') on conflict (meeting_id, audience_id) do nothing;
  insert into public.agenda (meeting_id, audience_id) values (new.id, officers);
  return null;
end $$;
create trigger begin_parts after insert on meeting for each row execute function app.begin_parts();

create function app.part_of_meeting(meeting uuid, part text, seats uuid[] default '{}') returns int language plpgsql volatile security definer set search_path = '' as $$
declare m record; made int; officers int; wanted uuid[];
begin
  select t.*, a.agreement_id into m from public.meeting t join public.audience a on a.id = t.audience_id
    where t.id = meeting and t.audience_id = any (app.audience_ids());
  if not found then raise exception 'no such meeting' using errcode = 'check_violation'; end if;
  wanted := array(select distinct s from unnest(seats) s order by 1);
  -- Officers restrict; anybody else only speaks to the officers, from the seat they sit on.
  if not app.is_officer(m.partnership_id) and (part <> 'NAMED' or wanted = '{}' or exists (select from unnest(wanted) s where not exists (
      select from public.seat_term t where t.seat_id = s and t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today()))) then
    raise exception 'only an officer restricts a part of a meeting' using errcode = '42501';
  end if;
  if part = 'WHOLE' then return m.audience_id; end if;
  if part = 'STATUTORY' and m.seen_by <> 'PARTNERSHIP' then raise exception 'not a part of this meeting' using errcode = 'check_violation'; end if;
  if part in ('STATUTORY', 'OFFICERS') then
    made := app.gated_audience(m.partnership_id, part, m.agreement_id);
  elsif part = 'NAMED' then
    if wanted = '{}' or exists (select from unnest(wanted) s where s not in (select app.seats_of_meeting(meeting))) then
      raise exception 'a part is of those who see the meeting' using errcode = 'check_violation';
    end if;
    select id into officers from public.audience where partnership_id = m.partnership_id and kind = 'OFFICERS';
    -- The same seats of the same readers are one audience: nobody's list of audiences grows with every meeting.
    select p.audience_id into made from public.meeting t join public.meeting_part p on p.meeting_id = t.id and p.kind = 'NAMED'
      where t.partnership_id = m.partnership_id and t.audience_id = m.audience_id
        and array(select n.seat_id from public.audience_seat n where n.audience_id = p.audience_id order by 1) = wanted order by 1 limit 1;
    if made is null then
      insert into public.audience (kind, partnership_id, extends_id, agreement_id) values ('NAMED', m.partnership_id, officers, m.agreement_id) returning id into made;
      insert into public.audience_seat (audience_id, seat_id) select made, s from unnest(wanted) s;
      perform app.enter_again();
    end if;
  else
    raise exception 'unknown part %', part using errcode = 'check_violation';
  end if;
  insert into public.meeting_part (meeting_id, audience_id, kind) values (meeting, made, part) on conflict (meeting_id, audience_id) do nothing;
  return made;
end $$;
comment on function app.part_of_meeting is 'The audience of a part of those who see a meeting, made if there was none: the whole, statutory seats, officers, or seats that are named. Officers belong to each.';

-- A seat that ceases to see the meeting ceases to be named in its parts.
create function app.leave_parts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.audience_seat n using public.meeting_part p
    where n.seat_id = new.id and p.kind = 'NAMED' and p.audience_id = n.audience_id
      and p.meeting_id in (select id from public.meeting where partnership_id = new.partnership_id)
      and new.id not in (select app.seats_of_meeting(p.meeting_id));
  return null;
end $$;
create trigger leave_parts after update of kind, is_statutory, closed_on on seat for each row
  when ((old.kind, old.is_statutory, old.closed_on) is distinct from (new.kind, new.is_statutory, new.closed_on))
  execute function app.leave_parts();

-- What stands already is for everybody who sees its meeting. The row rules bind the owner too; they are lifted in this transaction only.
do $$ declare t text; begin
  foreach t in array array['meeting', 'audience', 'audience_seat', 'audience_person', 'meeting_part', 'agenda', 'agenda_item', 'agenda_item_words'] loop
    execute format('alter table %I no force row level security', t);
  end loop;
end $$;

insert into meeting_part (meeting_id, audience_id, kind) select id, audience_id, 'WHOLE' from meeting;
do $$ declare m record; officers int; begin
  for m in select t.id, t.partnership_id, a.agreement_id from meeting t join audience a on a.id = t.audience_id loop
    officers := app.gated_audience(m.partnership_id, 'OFFICERS', m.agreement_id);
    insert into meeting_part (meeting_id, audience_id, kind) values (m.id, officers, 'OFFICERS') on conflict (meeting_id, audience_id) do nothing;
    insert into agenda (meeting_id, audience_id) values (m.id, officers);
  end loop;
end $$;

alter table agenda_item
  drop constraint agenda_item_meeting_id_audience_id_fkey,
  drop constraint agenda_item_meeting_id_position_key,
  add column heading   text not null default '' check (length(heading) <= 120),
  add column seen_by   text not null default 'EVERYBODY' check (seen_by in ('EVERYBODY', 'STATUTORY', 'OFFICERS', 'NAMED')),
  add column is_hidden boolean not null default false,
  add foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  -- Hidden items are numbered apart, within their part: numbers that everybody sees have no gaps.
  add constraint agenda_item_place unique (meeting_id, audience_id, is_hidden, position) deferrable initially deferred,
  add constraint agenda_item_of_meeting unique (id, meeting_id),
  add check (not (is_hidden and seen_by = 'EVERYBODY'));
comment on column agenda_item.heading is 'Stands over this item and those after it, up to the next heading; empty when none begins here.';
comment on column agenda_item.is_hidden is 'Not even its place is known to others.';
alter table agenda_item_words add foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade;
insert into agenda_item_words (item_id, meeting_id, audience_id, title, presenter, purpose)
  select id, meeting_id, audience_id, title, presenter, purpose from agenda_item;
set constraints all immediate;
alter table agenda_item drop column title, drop column presenter, drop column purpose;
grant update (audience_id, minutes, position, heading, seen_by, is_hidden) on agenda_item to roundtable_api;

do $$ declare t text; begin
  foreach t in array array['meeting', 'audience', 'audience_seat', 'audience_person', 'meeting_part', 'agenda', 'agenda_item', 'agenda_item_words'] loop
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Only now are the functions the gate's: what stands was written with them, by whoever migrates.
do $$ declare f regprocedure; begin
  foreach f in array array['app.gated_audience(uuid, text, uuid)', 'app.begin_parts()', 'app.part_of_meeting(uuid, text, uuid[])', 'app.leave_parts()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
  revoke execute on function app.seats_of_meeting(uuid) from public;
end $$;
grant execute on function app.part_of_meeting to roundtable_api;
grant execute on function app.seats_of_meeting to roundtable_api, roundtable_gate;

create view agenda_entry with (security_invoker = true) as
  select i.id, i.audience_id, i.meeting_id, i.position, i.minutes, i.heading, i.seen_by, i.is_hidden,
    w.item_id is null as is_closed, w.audience_id as words_audience_id, w.title, w.presenter, w.purpose, w.notes, w.content, w.marking, w.handling, coalesce(w.is_carried, false) as is_carried
  from agenda_item i left join agenda_item_words w on w.item_id = i.id;
comment on view agenda_entry is 'An item of an agenda with its words, as far as the reader may see them.';
grant select on agenda_entry to roundtable_api, roundtable_worker;
