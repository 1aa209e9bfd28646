-- Packs: the agenda and the papers of a meeting in one PDF, for one reader.

-- When an item begins and ends by the clock on the wall is worked out here and nowhere else: pages and packs say the same.
create or replace view agenda_entry with (security_invoker = true) as
  select i.id, i.audience_id, i.meeting_id, i.position, i.minutes, i.heading, i.seen_by, i.is_hidden,
    w.item_id is null as is_closed, w.audience_id as words_audience_id, w.title, w.presenter, w.purpose, w.notes, w.content, w.marking, w.handling, coalesce(w.is_carried, false) as is_carried,
    -- Minutes are added to the instant, so that a change of the clocks is no matter. Hidden items have no time.
    case when not i.is_hidden then (
      select case when bool_and(b.id is null or b.minutes is not null) then
          ((m.starts_at + make_interval(mins => coalesce(sum(b.minutes), 0)::int)) at time zone m.time_zone)::time end
        from meeting m left join agenda_item b on b.meeting_id = m.id and not b.is_hidden and b.position < i.position
        where m.id = i.meeting_id group by m.starts_at, m.time_zone) end as starts_time,
    case when not i.is_hidden then (
      select case when bool_and(b.id is null or b.minutes is not null) then
          ((m.starts_at + make_interval(mins => coalesce(sum(b.minutes), 0)::int)) at time zone m.time_zone)::time end
        from meeting m left join agenda_item b on b.meeting_id = m.id and not b.is_hidden and b.position <= i.position
        where m.id = i.meeting_id group by m.starts_at, m.time_zone) end as ends_time
  from agenda_item i left join agenda_item_words w on w.item_id = i.id;

create table pack (
  id          uuid primary key default uuidv7(),
  -- Its reader's own: nobody else learns who made one.
  audience_id int not null references audience,
  person_id   uuid not null references person,
  meeting_id  uuid not null references meeting,
  state       text not null default 'WAITING' check (state in ('WAITING', 'MAKING', 'READY', 'FAILED')),
  failure     text check (failure in ('TOO_LARGE', 'NOT_POSSIBLE')),
  -- Which time of asking this is: a worker that was given up and comes back late is not heard.
  run         int not null default 1,
  parts       int not null default 0 check (parts >= 0),
  parts_done  int not null default 0 check (parts_done between 0 and parts),
  pages       int not null default 0 check (pages >= 0),
  asked_at    timestamptz not null default now(),
  touched_at  timestamptz not null default now(),
  file_id     uuid,
  unique (id, audience_id),
  unique (person_id, meeting_id),
  check ((state = 'FAILED') = (failure is not null)),
  -- A pack is forgotten after a while, and stays made.
  check (state = 'READY' or file_id is null)
);
comment on table pack is 'That somebody asked for their pack of a meeting, and how far it is. One for each reader and meeting.';
create index pack_meeting on pack (meeting_id);

create table pack_file (
  id          uuid primary key default uuidv7(),
  audience_id int not null,
  pack_id     uuid not null,
  size        int not null check (size > 0),
  pages       int not null check (pages > 0),
  -- Of what it was made from, as its reader saw it.
  fingerprint text not null,
  made_at     timestamptz not null,
  unique (id, audience_id),
  unique (id, pack_id),
  foreign key (pack_id, audience_id) references pack (id, audience_id)
);
comment on table pack_file is 'A pack as it was made. Until its pack names it, it is not whole and nobody''s.';
create index pack_file_pack on pack_file (pack_id, audience_id);
alter table pack add foreign key (file_id, id) references pack_file (id, pack_id) on delete set null (file_id);
create index pack_file_of on pack (file_id, id) where file_id is not null;

create table pack_piece (
  file_id     uuid not null,
  audience_id int not null,
  position    int not null check (position >= 0),
  content     bytea not null check (length(content) between 1 and 262144),
  primary key (file_id, position),
  foreign key (file_id, audience_id) references pack_file (id, audience_id) on delete cascade
);
comment on table pack_piece is 'The content of a pack in pieces of 256 kB, so that none is ever in memory whole.';
alter table pack_piece alter column content set storage external;

create table pack_content (
  file_id     uuid not null,
  audience_id int not null,
  kind        text not null check (kind in ('MEETING', 'PLACE', 'WORDS', 'PAPER')),
  -- Without a foreign key: what is removed is missed, and the pack with it is handed out no more.
  thing_id    uuid not null,
  trouble     text,
  first_page  int,
  primary key (file_id, kind, thing_id),
  foreign key (file_id, audience_id) references pack_file (id, audience_id) on delete cascade,
  check (trouble is null or (kind = 'PAPER' and first_page is not null))
);
comment on table pack_content is 'What a pack holds: the meeting, places and words of its agenda, papers. Its reader has it for as long as they may see each of them.';

do $$ declare t text; begin
  foreach t in array array['pack', 'pack_file', 'pack_piece', 'pack_content'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

-- Asked of the rows themselves, by the reader's own row rules, each time that anything of the pack is read: what was narrowed, removed or
-- lost with a seat is seen no more, whatever audience it had when the pack was made. A pack that holds no meeting is nobody's.
create policy inside on pack_file as restrictive for select to roundtable_api, roundtable_worker using (
  exists (select from pack_content c join meeting m on m.id = c.thing_id where c.file_id = pack_file.id and c.kind = 'MEETING')
  and not exists (select from pack_content c where c.file_id = pack_file.id and not case c.kind
    when 'MEETING' then exists (select from meeting m where m.id = c.thing_id)
    when 'PLACE' then exists (select from agenda_item i where i.id = c.thing_id)
    when 'WORDS' then exists (select from agenda_item_words w where w.item_id = c.thing_id)
    else exists (select from paper p where p.id = c.thing_id) end));
create policy inside on pack_piece as restrictive for select to roundtable_api, roundtable_worker using (
  exists (select from pack_file f where f.id = file_id));

grant select on pack, pack_file, pack_piece, pack_content to roundtable_api, roundtable_worker;
grant insert (id, audience_id, person_id, meeting_id), update (state, failure, run, parts, parts_done, pages, asked_at, touched_at, file_id) on pack to roundtable_api;
grant update (state, failure, parts, parts_done, pages, touched_at, file_id) on pack to roundtable_worker;
grant insert on pack_file, pack_piece, pack_content to roundtable_worker;
-- What is bound into a pack is read as its reader.
grant select on stored_file, stored_file_chunk to roundtable_worker;
grant select (id, state, file_id, touched_at, person_id), update (file_id) on pack to roundtable_gate;
grant select (id, pack_id, made_at, audience_id), delete on pack_file to roundtable_gate;

create function app.pack_fingerprint(meeting uuid) returns text language sql stable set search_path = '' as $$
  select md5(jsonb_build_array(
    (select jsonb_build_array(m.title, m.held_on, m.starts_time, m.ends_time, m.time_zone, m.place, m.partnership_id)
      from public.meeting m where m.id = meeting),
    (select jsonb_agg(jsonb_build_array(e.id, e.is_hidden, e.position, e.heading, e.minutes, e.is_closed, e.title, e.presenter, e.purpose, e.notes, e.marking, e.handling)
        order by e.is_hidden, e.audience_id, e.position)
      from public.agenda_entry e where e.meeting_id = meeting),
    (select jsonb_agg(jsonb_build_array(p.id, p.item_id, p.title, p.number_of_versions, p.supplement_label, p.is_late, p.marking, p.handling)
        order by p.place, p.head_id, p.is_supplement, p.position, p.id)
      from public.paper_entry p where p.meeting_id = meeting and p.removed_at is null))::text) $$;
comment on function app.pack_fingerprint is 'Of all that a pack of the meeting would say to whoever has entered; changes when that does, and never with what is hidden from them.';

-- Jobs of one line are done one after the other, whichever worker does them.
create function app.enqueue_in_line(line text, task text, payload json, job_key text default null, max_attempts int default null)
  returns void language sql volatile security definer set search_path = '' as $$
  select graphile_worker.add_job(task, payload, queue_name => line, job_key => job_key, max_attempts => max_attempts) $$;

create function app.forget_packs(older interval, most int) returns int language plpgsql volatile security definer set search_path = '' as $$
declare forgotten int;
begin
  -- What is too old; what has been replaced or never became whole, once nobody reads it any more; and of many packs of one person the oldest.
  delete from public.pack_file f using public.pack p where p.id = f.pack_id and (
    f.made_at < now() - older
    or (p.file_id is distinct from f.id and f.made_at < now() - interval '1 hour')
    or f.id in (select k.id from (select n.id, row_number() over (order by n.made_at desc, n.id desc) as nth
      from public.pack_file n where n.audience_id = f.audience_id) k where k.nth > most));
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
comment on function app.forget_packs is 'Removes packs that are older than that, that were replaced, or that are more than so many for one person.';

create function app.packs_kept() returns table (person_id uuid, file_id uuid) language sql stable security definer set search_path = '' as $$
  select p.person_id, p.file_id from public.pack p where p.file_id is not null order by p.person_id $$;
create function app.forget_pack_file(file uuid) returns void language sql volatile security definer set search_path = '' as $$
  delete from public.pack_file where id = file $$;
comment on function app.packs_kept is 'For the worker: whose packs are kept, to look whether each may still be read.';

revoke execute on function app.pack_fingerprint, app.enqueue_in_line, app.forget_packs, app.packs_kept, app.forget_pack_file from public;
do $$ declare f regprocedure; begin
  foreach f in array array['app.forget_packs(interval, int)', 'app.packs_kept()', 'app.forget_pack_file(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.pack_fingerprint to roundtable_api, roundtable_worker;
grant execute on function app.enqueue_in_line, app.forget_packs, app.packs_kept, app.forget_pack_file to roundtable_worker;
