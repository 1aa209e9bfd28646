-- What changed from one period to the next, and who came and went, each as a row. It is read as whoever asks: what is
-- hidden from them has not happened.
create view partnership_change with (security_invoker = true) as
  select p.id::text || ' ' || v.what as id, p.partnership_id, p.starts_on as day, v.what, v.was, v.became,
    null::text as agency_name, null::text as seat_title, null::text as capacity, null::text as office, null::uuid as person_id
  from partnership_period p
  left join partnership_period b on b.partnership_id = p.partnership_id and b.until = p.starts_on
  cross join lateral (values
    ('NAME', b.name, p.name), ('STATUS', b.status, p.status), ('KIND', b.kind, p.kind), ('TIER', b.tier, p.tier), ('LEVEL', b.level, p.level),
    ('AREA', b.area, p.area), ('REGION', nullif(b.region, ''), nullif(p.region, '')), ('ENDS_ON', b.ends_on::text, p.ends_on::text),
    ('PRODUCT', nullif(b.product, ''), nullif(p.product, ''))) v (what, was, became)
  where b.id is not null and v.was is distinct from v.became
  union all
  select p.id::text || ' ' || v.what, p.partnership_id, p.starts_on, v.what, v.was, v.became, null, null, null, null, null
  from partnership_period p
  join partnership_period b on b.partnership_id = p.partnership_id and b.until = p.starts_on
  cross join lateral (values
    ('PARENT', b.parent_id is distinct from p.parent_id, (select name from partnership where id = b.parent_id), (select name from partnership where id = p.parent_id)),
    ('HOST', b.host_agency_id is distinct from p.host_agency_id, (select name from agency where id = b.host_agency_id), (select name from agency where id = p.host_agency_id)),
    ('MERGED_INTO', b.merged_into_id is distinct from p.merged_into_id, null, (select name from partnership where id = p.merged_into_id))) v (what, is_changed, was, became)
  where v.is_changed
  union all
  select p.id::text || ' BEGAN', p.partnership_id, p.starts_on, 'BEGAN', null, p.name, null, null, null, null, null
  from partnership_period p
  where not exists (select from partnership_period b where b.partnership_id = p.partnership_id and b.until = p.starts_on)
  union all
  select s.id::text || ' ' || v.what, s.partnership_id, s.starts_on, v.what, v.was, v.became,
    coalesce(nullif(s.member_name, ''), a.name), s.title, null, null, null
  from seat_period s
  join agency a on a.id = s.agency_id
  left join seat_period b on b.seat_id = s.seat_id and b.until = s.starts_on
  left join agency c on c.id = b.agency_id
  cross join lateral (values
    ('SEAT_ADDED', b.id is null and not s.is_closed, null, null),
    ('SEAT_ADDED', b.is_closed and not s.is_closed, null, null),
    ('SEAT_CLOSED', not b.is_closed and s.is_closed, null, null),
    ('SEAT_AGENCY', b.agency_id <> s.agency_id, c.name, a.name),
    ('SEAT_KIND', b.kind <> s.kind or b.is_statutory <> s.is_statutory,
      b.kind || case when b.is_statutory then ' STATUTORY' else '' end, s.kind || case when s.is_statutory then ' STATUTORY' else '' end),
    ('SEAT_TITLE', b.title <> s.title, nullif(b.title, ''), nullif(s.title, '')),
    ('SEAT_MEMBER', b.member_name <> s.member_name, nullif(b.member_name, ''), nullif(s.member_name, ''))) v (what, is_changed, was, became)
  where v.is_changed
  union all
  select t.id::text || ' ' || v.what, t.partnership_id, v.day, v.what, null, null, coalesce(nullif(s.member_name, ''), a.name), s.title, t.capacity, null, t.person_id
  from seat_term t
  cross join lateral (values ('SEAT_TAKEN', lower(t.held)), ('SEAT_LEFT', upper(t.held))) v (what, day)
  -- The seat as it was then: it may have passed to another agency since.
  cross join lateral (select p.agency_id, p.member_name, p.title from seat_period p
    where p.seat_id = t.seat_id and p.starts_on <= greatest(v.day - case v.what when 'SEAT_LEFT' then 1 else 0 end,
      (select min(starts_on) from seat_period f where f.seat_id = t.seat_id)) order by p.starts_on desc limit 1) s
  join agency a on a.id = s.agency_id
  where not isempty(t.held) and v.day <= app.today()
  union all
  select o.id::text || ' ' || v.what, o.partnership_id, v.day, v.what, null, null, null, null, null, o.office, o.person_id
  from office_term o
  cross join lateral (values ('OFFICE_TAKEN', lower(o.held)), ('OFFICE_LEFT', upper(o.held))) v (what, day)
  where not isempty(o.held) and v.day <= app.today();
comment on view partnership_change is 'What changed in a partnership and at its table, by the day from which it held.';
grant select on partnership_change to roundtable_api;
