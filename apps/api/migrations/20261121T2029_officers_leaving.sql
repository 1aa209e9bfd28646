-- Who is told in time that an officer leaves: what was said is noted, so that it is said once, and made up for after a standstill.

create table officer_notice (
  term_id        uuid not null references office_term,
  -- A last day that is moved is told of again.
  ends_on        date not null,
  kind           text not null check (kind in ('TERM_RUNS_OUT', 'OVERLAP_ENDS')),
  days_before    int not null check (days_before in (60, 30, 7)),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  noted_at       timestamptz not null default now(),
  primary key (term_id, ends_on, kind, days_before)
);
comment on table officer_notice is 'That a warning of an officer''s last day was given.';
create index officer_notice_partnership on officer_notice (partnership_id);
alter table officer_notice enable row level security, force row level security;
create policy audience on officer_notice to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on officer_notice to roundtable_gate using (true) with check (true);
grant select, insert on officer_notice to roundtable_worker;
grant select on officer_notice to roundtable_gate;
create index office_term_last_day on office_term (ends_on) where ended_at is null and ends_on is not null;

-- What the worker looks after is spread over all partnerships, and it sees one at a time: this tells it where to look.
create function app.officers_to_look_after(today date) returns table (partnership_id uuid, term_id uuid, kind text, ends_on date, days_before int)
  language sql stable security definer set search_path = '' as $$
  with leaving as (
    select o.id, o.partnership_id, o.office, o.ends_on, d.days,
      (select (h.accepted_at at time zone 'Europe/London')::date from public.handover h where h.outgoing_term_id = o.id and h.state = 'ACCEPTED') as handed_over_on,
      exists (select from public.office_term s where s.partnership_id = o.partnership_id and s.office = o.office and s.id <> o.id
        and s.ended_at is null and s.held @> o.ends_on + 1) as is_followed
    from public.office_term o join public.partnership p on p.id = o.partnership_id
    -- The nearest of the three that has come; those before it, if nobody was there to say them, are past saying.
    cross join lateral (select min(n) as days from unnest(array[60, 30, 7]) n where o.ends_on - today <= n) d
    where o.ended_at is null and o.ends_on between today and today + 60 and o.starts_on <= today and p.status not in ('MERGED', 'CLOSED'))
  select l.partnership_id, l.id, k.kind, l.ends_on, l.days from leaving l
    cross join lateral (select case when l.is_followed then 'OVERLAP_ENDS' else 'TERM_RUNS_OUT' end as kind) k
    -- Whoever accepted within the last week was told the day then.
    where (not l.is_followed or (l.days = 7 and l.handed_over_on < l.ends_on - 7))
      and not exists (select from public.officer_notice n where n.term_id = l.id and n.ends_on = l.ends_on and n.kind = k.kind and n.days_before <= l.days) $$;
comment on function app.officers_to_look_after is 'Officers whose last day is near, each with the warning that is due and was not given.';

create function app.partnerships_to_look_after() returns table (partnership_id uuid, is_served boolean) language sql stable security definer set search_path = '' as $$
  select p.id, false from public.partnership p where p.in_care_since is null and p.status not in ('MERGED', 'CLOSED') and not exists (
    select from public.office_term o where o.partnership_id = p.id and o.ended_at is null and o.held @> app.today())
  union all
  select p.id, true from public.partnership p where p.in_care_since is not null and exists (
    select from public.office_term o where o.partnership_id = p.id and o.ended_at is null and o.held @> app.today() and o.starts_on > p.in_care_since) $$;
comment on function app.partnerships_to_look_after is 'Partnerships whose last officer''s term has run out, and those in care whose new officer''s first day has come.';

revoke execute on function app.officers_to_look_after, app.partnerships_to_look_after from public;
alter function app.officers_to_look_after owner to roundtable_gate;
alter function app.partnerships_to_look_after owner to roundtable_gate;
grant execute on function app.officers_to_look_after, app.partnerships_to_look_after to roundtable_worker;
