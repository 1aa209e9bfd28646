-- What is carried into a meeting stands beneath its item in packs as it does on the page.

create view last_held with (security_invoker = true) as
  select m.id as meeting_id, held.id as held_id, held.held_on
  from meeting m
  cross join lateral (
    select h.id, h.held_on from meeting h
    where h.partnership_id = m.partnership_id and h.seen_by = m.seen_by and h.status = 'SCHEDULED'
      and h.starts_at < m.starts_at and h.ends_at <= now()
    order by h.starts_at desc, h.id desc limit 1) held;
comment on view last_held is 'For each meeting, the last one held before it with the same readers.';
grant select on last_held to roundtable_api, roundtable_worker;

-- A pack is nobody's any more when its reader lost an action in it from sight, as it is with papers.
alter table pack_content drop constraint pack_content_kind_check,
  add constraint pack_content_kind_check check (kind in ('MEETING', 'PLACE', 'WORDS', 'PAPER', 'ACTION'));
alter policy inside on pack_file using (
  exists (select from pack_content c join meeting m on m.id = c.thing_id where c.file_id = pack_file.id and c.kind = 'MEETING')
  and not exists (select from pack_content c where c.file_id = pack_file.id and not case c.kind
    when 'MEETING' then exists (select from meeting m where m.id = c.thing_id)
    when 'PLACE' then exists (select from agenda_item i where i.id = c.thing_id)
    when 'WORDS' then exists (select from agenda_item_words w where w.item_id = c.thing_id)
    when 'ACTION' then exists (select from action a where a.id = c.thing_id)
    else exists (select from paper p where p.id = c.thing_id) end));

create or replace function app.pack_fingerprint(meeting uuid) returns text language sql stable set search_path = '' as $$
  select md5(jsonb_build_array(
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
      from public.action a where a.state = 'OPEN'
        and a.partnership_id = (select m.partnership_id from public.meeting m where m.id = meeting)
        and exists (select from public.agenda_entry e where e.meeting_id = meeting and e.content = 'OPEN_ACTIONS')))::text) $$;
