-- What the page of a large meeting asked of more rows than its own.

-- Terms are found by their table. By the day alone, the index of the exclusion constraint answered with all of the country.
create or replace function app.sight_of(partnership uuid, whole text, named_seats uuid[], named_people uuid[], agreement uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with signed as materialized (select case when agreement is not null then app.signatories(agreement) end as agencies),
  at_table as materialized (
    select s.id, s.agency_id, agreement is null or s.agency_id = any (signed.agencies) as passes,
      s.id = any (named_seats) or whole = 'CIRCLE' or (whole in ('TABLE', 'PARTNERSHIP') and s.kind <> 'OBSERVER') or (whole = 'STATUTORY' and s.is_statutory) as included
    from public.seat s, signed where s.partnership_id = partnership and coalesce(s.closed_on > app.today(), true)),
  begun as materialized (select t.seat_id, t.person_id, t.held from public.seat_term t where t.partnership_id = partnership and t.ended_at is null),
  filled as materialized (
    select t.person_id, bool_or(a.included) as included, bool_or(a.passes) as passes from at_table a
    join begun t on t.seat_id = a.id and t.held @> app.today() group by t.person_id),
  besides as materialized (
    select p.id, p.agency_id, coalesce(f.passes, agreement is null or p.agency_id = any (signed.agencies), false) as passes from signed, public.person p
    left join filled f on f.person_id = p.id
    where p.id in (select o.person_id from public.office_term o where o.partnership_id = partnership and o.ended_at is null and o.held @> app.today()
        union all select unnest(named_people))
      and not coalesce(f.included, false))
  select jsonb_build_object('whole', coalesce(whole, 'NAMED'), 'partnershipName', (select p.name from public.partnership p where p.id = partnership),
    'seats', (select count(*) filter (where included and passes) from at_table), 'seatsInAll', (select count(*) filter (where included) from at_table),
    'people', (select count(*) filter (where passes) from besides), 'peopleInAll', (select count(*) from besides),
    'agreementId', agreement, 'agreementTitle', (select a.title from public.agreement a where a.id = agreement),
    'shutOut', coalesce((select jsonb_agg(g.name order by g.name) from public.agency g where g.id in (
      select agency_id from at_table where included and not passes union select agency_id from besides where not passes)), '[]')) $$;

-- The same rule as before. Without "offset 0", PostgreSQL may gather all meetings, items and papers that the reader sees, to look up a few in them.
alter policy inside on pack_file using (
  exists (select from pack_content c join meeting m on m.id = c.thing_id where c.file_id = pack_file.id and c.kind = 'MEETING' offset 0)
  and not exists (select from pack_content c where c.file_id = pack_file.id and not case c.kind
    when 'MEETING' then exists (select from meeting m where m.id = c.thing_id offset 0)
    when 'PLACE' then exists (select from agenda_item i where i.id = c.thing_id offset 0)
    when 'WORDS' then exists (select from agenda_item_words w where w.item_id = c.thing_id offset 0)
    when 'ACTION' then exists (select from action a where a.id = c.thing_id offset 0)
    else exists (select from paper p where p.id = c.thing_id offset 0) end offset 0));

-- The same times as before, worked out once for both.
create or replace view agenda_entry with (security_invoker = true) as
  select i.id, i.audience_id, i.meeting_id, i.position, i.minutes, i.heading, i.seen_by, i.is_hidden,
    w.item_id is null as is_closed, w.audience_id as words_audience_id, w.title, w.presenter, w.purpose, w.notes, w.content, w.marking, w.handling, coalesce(w.is_carried, false) as is_carried,
    -- Minutes are added to the instant, so that a change of the clocks is no matter. Hidden items have no time.
    case when c.is_timed_before is not false then ((m.starts_at + make_interval(mins => coalesce(c.before, 0)::int)) at time zone m.time_zone)::time end as starts_time,
    case when c.is_timed then ((m.starts_at + make_interval(mins => c.until::int)) at time zone m.time_zone)::time end as ends_time
  from agenda_item i left join agenda_item_words w on w.item_id = i.id
  left join meeting m on m.id = i.meeting_id and not i.is_hidden
  left join lateral (
    select sum(b.minutes) filter (where b.position < i.position) as before, sum(b.minutes) as until,
      bool_and(b.minutes is not null) filter (where b.position < i.position) as is_timed_before, bool_and(b.minutes is not null) as is_timed
    from agenda_item b where b.meeting_id = i.meeting_id and not b.is_hidden and b.position <= i.position) c on true;
