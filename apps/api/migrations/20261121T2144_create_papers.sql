-- Papers of meetings: who is asked for which by when, what was delivered in which versions, and what was circulated.

-- The day by which papers of a meeting are to be there, where the officers set one; five working days before it otherwise.
create table papers_day (
  meeting_id  uuid primary key,
  audience_id int not null,
  papers_on   date not null,
  version     int not null default 1,
  foreign key (meeting_id, audience_id) references meeting (id, audience_id) on update cascade
);
comment on table papers_day is 'By when the papers of a meeting are to be there, where it was set; what comes later is late.';

create table paper (
  id                 uuid primary key default uuidv7(),
  -- A part of the meeting, and never more than the part that its item is for: app.keep_papers_within sees to it.
  audience_id        int not null,
  meeting_id         uuid not null,
  item_id            uuid,
  supplement_to_id   uuid,
  position           int not null default 1 check (position between 1 and 10000),
  title              text not null check (length(title) between 1 and 200),
  seen_by            text not null check (seen_by in ('EVERYBODY', 'STATUTORY', 'OFFICERS', 'NAMED')),
  marking            text not null default 'OFFICIAL' check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
  handling           text not null default '' check (length(handling) <= 500),
  is_late            boolean not null default false,
  number_of_versions int not null default 1 check (number_of_versions between 1 and 100),
  removed_at         timestamptz,
  -- Whose it was before it was removed, and is again when it is put back.
  former_audience_id int,
  former_seen_by     text,
  version            int not null default 1,
  unique (id, audience_id),
  unique (id, meeting_id),
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (meeting_id, former_audience_id) references meeting_part (meeting_id, audience_id),
  -- An item that goes leaves its papers to the meeting as a whole.
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  foreign key (supplement_to_id, meeting_id) references paper (id, meeting_id),
  check ((marking = 'OFFICIAL_SENSITIVE') = (handling <> '')),
  check ((removed_at is null) = (former_audience_id is null) and (removed_at is null) = (former_seen_by is null)),
  check (supplement_to_id <> id)
);
comment on table paper is 'A paper of a meeting, for an item or for the meeting as a whole. Its content is its versions.';
create index paper_of_meeting on paper (meeting_id, item_id, position, id);
create index paper_of_item on paper (item_id, meeting_id) where item_id is not null;
create index paper_supplements on paper (supplement_to_id, position, id) where supplement_to_id is not null;

create table paper_version (
  id              uuid primary key default uuidv7(),
  audience_id     int not null,
  paper_id        uuid not null,
  number          int not null check (number between 1 and 100),
  file_id         uuid not null,
  note            text not null default '' check (length(note) <= 500),
  delivered_at    timestamptz not null default clock_timestamp(),
  delivered_by_id uuid not null references person,
  circulation_id  uuid,
  circulated_at   timestamptz,
  unique (paper_id, number),
  -- Paper, versions and files always have one audience; they move together, within one transaction.
  foreign key (paper_id, audience_id) references paper (id, audience_id) deferrable initially deferred,
  foreign key (file_id, audience_id) references stored_file (id, audience_id) deferrable initially deferred,
  check ((circulation_id is null) = (circulated_at is null))
);
comment on table paper_version is 'One version of a paper, never changed; that it was circulated is noted once.';
create index paper_version_file on paper_version (file_id);
create index paper_version_deliverer on paper_version (delivered_by_id, paper_id);
create index paper_version_circulation on paper_version (circulation_id) where circulation_id is not null;

create table paper_request (
  id                uuid primary key default uuidv7(),
  -- The officers, and the seat that is asked: nobody else learns what was asked of whom.
  audience_id       int not null,
  meeting_id        uuid not null,
  item_id           uuid,
  title             text not null check (length(title) between 1 and 200),
  wanted            text not null default '' check (length(wanted) <= 2000),
  due_on            date not null,
  seat_id           uuid references seat,
  person_id         uuid references person,
  -- For whom the paper will be.
  paper_audience_id int not null,
  seen_by           text not null check (seen_by in ('EVERYBODY', 'STATUTORY', 'OFFICERS', 'NAMED')),
  marking           text not null default 'OFFICIAL' check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
  handling          text not null default '' check (length(handling) <= 500),
  state             text not null default 'ASKED' check (state in ('ASKED', 'DELIVERED', 'WITHDRAWN')),
  paper_id          uuid references paper,
  asked_by_id       uuid not null references person,
  asked_at          timestamptz not null default now(),
  settled_at        timestamptz,
  version           int not null default 1,
  foreign key (meeting_id, audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (meeting_id, paper_audience_id) references meeting_part (meeting_id, audience_id),
  foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (item_id),
  check ((seat_id is null) <> (person_id is null)),
  check ((state = 'DELIVERED') = (paper_id is not null)),
  check ((state = 'ASKED') = (settled_at is null)),
  check ((marking = 'OFFICIAL_SENSITIVE') = (handling <> ''))
);
comment on table paper_request is 'That a seat, and so whoever fills it, or an officer is asked for a paper by a day.';
create index paper_request_of_meeting on paper_request (meeting_id, due_on, id);
create index paper_request_of_item on paper_request (item_id, meeting_id) where item_id is not null;
create index paper_request_of_seat on paper_request (seat_id, due_on, id) where seat_id is not null;
create index paper_request_of_person on paper_request (person_id, due_on, id) where person_id is not null;
create index paper_request_paper on paper_request (paper_id) where paper_id is not null;
create index paper_request_asker on paper_request (asked_by_id, id);
create index paper_request_due on paper_request (due_on) where state = 'ASKED';

create table paper_reminder (
  audience_id int not null references audience,
  request_id  uuid not null references paper_request,
  due_on      date not null,
  kind        text not null check (kind in ('SOON', 'OVERDUE')),
  reminded_at timestamptz not null default now(),
  primary key (request_id, due_on, kind)
);
comment on table paper_reminder is 'That whoever owes a paper was reminded of it, so that they are once.';

do $$ declare t text; begin
  foreach t in array array['papers_day', 'paper', 'paper_version', 'paper_request', 'paper_reminder'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert, update (papers_on, version) on papers_day to roundtable_api;
grant select, insert,
  update (item_id, position, title, marking, handling, number_of_versions, removed_at, former_audience_id, former_seen_by, version) on paper to roundtable_api;
grant select, insert, update (circulation_id, circulated_at) on paper_version to roundtable_api;
grant select, insert, update (wanted, due_on, state, paper_id, settled_at, version) on paper_request to roundtable_api;
grant select on papers_day, paper, paper_version, paper_request to roundtable_worker;
grant select, insert on paper_reminder to roundtable_worker;
-- Packs are made in the worker, as their readers.
grant select on stored_file, stored_file_chunk to roundtable_worker;
grant select, update (audience_id, seen_by, former_audience_id, former_seen_by) on paper to roundtable_gate;
grant select, update (audience_id) on paper_version to roundtable_gate;
grant select, update (audience_id, paper_audience_id, seen_by) on paper_request to roundtable_gate;
grant select on paper_reminder, agenda_item_words, agenda_item to roundtable_gate;
grant insert, select on stored_file, stored_file_chunk to roundtable_gate;

create function app.working_days_before(day date, days int) returns date language sql immutable set search_path = '' as $$
  select day - n from generate_series(1, days * 2 + 4) n where extract(isodow from day - n) < 6 order by n offset days - 1 limit 1 $$;
comment on function app.working_days_before is 'So many days before, Saturdays and Sundays not counted. Holidays differ between the nations, and are counted.';

create function app.is_within(meeting uuid, narrower int, wider int) returns boolean language sql stable set search_path = '' as $$
  select narrower = wider or coalesce((
    select case w.kind
      when 'WHOLE' then true
      when 'OFFICERS' then false
      when 'STATUTORY' then n.kind = 'OFFICERS' or (n.kind = 'NAMED' and not exists (
        select from public.audience_seat s join public.seat seat on seat.id = s.seat_id where s.audience_id = narrower and not seat.is_statutory))
      else n.kind = 'OFFICERS' or (n.kind = 'NAMED' and not exists (select from public.audience_seat s where s.audience_id = narrower
        and s.seat_id not in (select o.seat_id from public.audience_seat o where o.audience_id = wider))) end
    from public.meeting_part n join public.meeting_part w on w.meeting_id = n.meeting_id and w.audience_id = wider
    where n.meeting_id = meeting and n.audience_id = narrower), false) $$;
comment on function app.is_within is 'Whether everybody in one part of a meeting belongs to the other as well, today.';

-- The one way by which a paper changes its readers: with its versions and their files.
create function app.put_paper(which uuid, audience int, as_seen_by text) returns void language plpgsql volatile set search_path = '' as $$
begin
  update public.stored_file set audience_id = audience where id in (select file_id from public.paper_version where paper_id = which);
  update public.paper_version set audience_id = audience where paper_id = which;
  update public.paper set audience_id = audience, seen_by = as_seen_by where id = which;
end $$;

create function app.move_paper(which uuid, audience int, as_seen_by text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from public.paper p join public.meeting m on m.id = p.meeting_id
      where p.id = which and p.audience_id = any (app.audience_ids()) and audience = any (app.audience_ids()) and app.is_officer(m.partnership_id)) then
    raise exception 'only an officer chooses who reads a paper' using errcode = '42501';
  end if;
  perform app.put_paper(which, audience, as_seen_by);
  perform app.keep_papers_within((select meeting_id from public.paper where id = which));
end $$;
comment on function app.move_paper is 'Gives a paper, its versions and their files another part of its meeting.';

-- What an item or a paper is narrowed to, its papers and supplements are narrowed to as well; a seat that is asked and does not
-- belong to it any more is asked no longer.
create function app.keep_papers_within(meeting uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare p record; officers int; bound int; bound_seen_by text;
begin
  -- Papers of one meeting are changed by one transaction at a time, this one among them; the items before, always in this order.
  perform pg_advisory_xact_lock(hashtextextended('papers ' || meeting, 0));
  select x.audience_id into officers from public.meeting_part x join public.meeting m on m.id = x.meeting_id
    where x.meeting_id = meeting and (x.kind = 'OFFICERS' or (x.kind = 'WHOLE' and m.seen_by = 'OFFICERS')) order by x.kind limit 1;
  -- Papers first, then what supplements them.
  for p in select x.id, x.audience_id, x.former_audience_id, x.supplement_to_id, x.removed_at, w.audience_id as item_audience, i.seen_by as item_seen_by
      from public.paper x left join public.agenda_item i on i.id = x.item_id left join public.agenda_item_words w on w.item_id = x.item_id
      where x.meeting_id = meeting order by x.supplement_to_id is not null, x.id loop
    select coalesce(s.former_audience_id, s.audience_id), coalesce(s.former_seen_by, s.seen_by) into bound, bound_seen_by from public.paper s where s.id = p.supplement_to_id;
    if p.supplement_to_id is null then bound := p.item_audience; bound_seen_by := p.item_seen_by; end if;
    if bound is null then continue; end if;
    if p.removed_at is not null then
      if not app.is_within(meeting, p.former_audience_id, bound) then
        update public.paper set former_audience_id = officers, former_seen_by = 'OFFICERS' where id = p.id;
      end if;
    elsif not app.is_within(meeting, p.audience_id, bound) then
      if app.is_within(meeting, bound, p.audience_id) then perform app.put_paper(p.id, bound, bound_seen_by);
      else perform app.put_paper(p.id, officers, 'OFFICERS'); end if;
    end if;
  end loop;
  update public.paper_request r set paper_audience_id = case when app.is_within(meeting, w.audience_id, r.paper_audience_id) then w.audience_id else officers end,
      seen_by = case when app.is_within(meeting, w.audience_id, r.paper_audience_id) then i.seen_by else 'OFFICERS' end
    from public.agenda_item_words w join public.agenda_item i on i.id = w.item_id
    where r.meeting_id = meeting and r.item_id = w.item_id and r.state = 'ASKED' and not app.is_within(meeting, r.paper_audience_id, w.audience_id);
  update public.paper_request r set audience_id = officers
    where r.meeting_id = meeting and r.seat_id is not null and r.audience_id <> officers and not app.is_within(meeting, r.audience_id, r.paper_audience_id);
end $$;
comment on function app.keep_papers_within is 'Narrows the papers of a meeting, and what is asked for, to what their items and papers are narrowed to.';

create function app.narrow_papers_of_item() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.keep_papers_within(new.meeting_id);
  return null;
end $$;
create trigger narrow_papers after update of audience_id on agenda_item_words for each row
  when (old.audience_id is distinct from new.audience_id) execute function app.narrow_papers_of_item();

-- After leave_parts, by the order of their names.
create function app.narrow_papers_of_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.keep_papers_within(m.id) from public.meeting m where m.partnership_id = new.partnership_id and exists (
    select from public.meeting_part p join public.audience_seat n on n.audience_id = p.audience_id where p.meeting_id = m.id and n.seat_id = new.id);
  return null;
end $$;
create trigger narrow_papers after update of is_statutory on seat for each row
  when (old.is_statutory and not new.is_statutory) execute function app.narrow_papers_of_seat();

create function app.copy_file(source uuid, audience int) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  -- From what one sees, into what one belongs to; uploads that nothing has claimed are claimed instead.
  insert into public.stored_file (id, audience_id, uploaded_by_id, name, media_type, size, sha256, claimed_at)
    select uuidv7(), audience, app.person_id(), f.name, f.media_type, f.size, f.sha256, now() from public.stored_file f
    where f.id = source and f.claimed_at is not null and f.audience_id = any (app.audience_ids()) and audience = any (app.audience_ids())
    returning id into made;
  insert into public.stored_file_chunk (file_id, audience_id, position, content)
    select made, audience, c.position, c.content from public.stored_file_chunk c where c.file_id = source and made is not null;
  return made;
end $$;
comment on function app.copy_file is 'A copy of a file that the caller sees, for an audience of theirs; null when there is no such file for them.';

create function app.due_papers() returns table (request_id uuid, partnership_id uuid, due_on date, kind text)
  language sql stable security definer set search_path = '' as $$
  select d.id, d.partnership_id, d.due_on, d.kind
  from (
    select r.id, m.partnership_id, r.due_on, case when r.due_on < app.today() then 'OVERDUE' else 'SOON' end as kind
    from public.paper_request r join public.meeting m on m.id = r.meeting_id
    where r.state = 'ASKED' and r.due_on - 3 <= app.today() and m.status = 'SCHEDULED' and m.ends_at > now()
      -- Whoever was asked a moment ago knows it.
      and (r.due_on < app.today() or (r.asked_at at time zone 'Europe/London')::date < r.due_on - 3)) d
  where not exists (select from public.paper_reminder t where t.request_id = d.id and t.due_on = d.due_on and t.kind = d.kind)
  order by d.due_on limit 500 $$;
comment on function app.due_papers is 'Papers that somebody is to be reminded of and was not: three days before the day, and once it has passed.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.move_paper(uuid, int, text)', 'app.keep_papers_within(uuid)', 'app.narrow_papers_of_item()',
    'app.narrow_papers_of_seat()', 'app.copy_file(uuid, int)', 'app.due_papers()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.working_days_before, app.is_within, app.put_paper from public;
grant execute on function app.working_days_before to roundtable_api, roundtable_worker;
grant execute on function app.is_within to roundtable_api, roundtable_gate;
grant execute on function app.put_paper to roundtable_gate;
grant execute on function app.move_paper, app.copy_file to roundtable_api;
grant execute on function app.due_papers to roundtable_worker;

-- A paper with its place in the order of the agenda, and what stands beside its title.
create view paper_entry with (security_invoker = true) as
  select p.*, coalesce(s.id, p.id) as head_id, p.supplement_to_id is not null as is_supplement,
    array[(i.id is null)::int, coalesce(i.is_hidden, false)::int,
      coalesce(array_position(array['EVERYBODY', 'STATUTORY', 'NAMED', 'OFFICERS'], case when i.is_hidden then i.seen_by else 'EVERYBODY' end), 0),
      coalesce(i.audience_id, 0), coalesce(i.position, 0), coalesce(s.position, p.position)] as place,
    -- Supplements that not all readers of their paper see are counted apart, so that the others have no gap.
    case when p.supplement_to_id is not null then case when p.audience_id = s.audience_id then 'Supplement ' else 'Restricted supplement ' end || (
      select count(*) from paper b where b.supplement_to_id = p.supplement_to_id and b.audience_id = p.audience_id and b.removed_at is null
        and (b.position, b.id) <= (p.position, p.id)) || ' to “' || s.title || '”' else '' end as supplement_label
  from paper p left join agenda_item i on i.id = p.item_id left join paper s on s.id = p.supplement_to_id;
comment on view paper_entry is 'A paper with its place in the order of the agenda, as far as the reader may see both.';
grant select on paper_entry to roundtable_api, roundtable_worker;

-- What can be used again as a paper: documents of other things of the partnership, each for whoever sees the thing.
create view kept_document with (security_invoker = true) as
  select t.file_id as id, t.partnership_id, 'Terms of reference, version ' || t.number as title, f.name, t.approved_on as dated_on
    from terms_version t join stored_file f on f.id = t.file_id where t.state = 'APPROVED'
  union all select a.file_id, a.partnership_id, a.title, f.name, a.starts_on from agreement a join stored_file f on f.id = a.file_id
  union all select v.file_id, m.partnership_id,
      p.title || case when p.number_of_versions > 1 then ', version ' || v.number else '' end || ' (' || m.title || ')',
      f.name, (v.delivered_at at time zone 'Europe/London')::date
    from paper_version v join paper p on p.id = v.paper_id and p.removed_at is null join meeting m on m.id = p.meeting_id join stored_file f on f.id = v.file_id;
comment on view kept_document is 'Documents that a partnership keeps, as far as the reader may see what they belong to.';
grant select on kept_document to roundtable_api;
