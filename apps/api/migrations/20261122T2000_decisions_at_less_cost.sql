-- The page of a meeting asks for decisions twice. What a statement names costs something before its first row, and mostly there is none.

-- How a decision stands is worked out once for each ("offset 0"), and not in each place that asks.
create or replace view decision_register with (security_invoker = true) as
  select d.*, coalesce(d.review_on <= app.today(), false) and s.standing in ('STANDS', 'FOR_RATIFICATION') as is_due_for_review, s.standing
  from decision d cross join lateral (select case
    when exists (select from decision l where l.supersedes_id = d.id and l.ratification in ('NOT_NEEDED', 'RATIFIED')) then 'SUPERSEDED'
    when d.ratification = 'WAITING' then 'FOR_RATIFICATION'
    when d.ratification = 'DECLINED' then 'NOT_RATIFIED'
    else 'STANDS' end as standing offset 0) s;

-- Asked of those that wait, so of few, and mostly of none.
create function app.ratifies(meeting uuid, taken_at uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from public.meeting m join public.meeting t on t.id = taken_at and t.seen_by = m.seen_by and t.starts_at < m.starts_at
    where m.id = meeting and m.status = 'SCHEDULED'
      and (m.ends_at > now() or exists (select from public.sitting o where o.meeting_id = m.id and o.closed_at is null))
      and not exists (select from public.meeting n where n.partnership_id = m.partnership_id and n.seen_by = m.seen_by and n.status = 'SCHEDULED'
        and n.starts_at < m.starts_at and n.id <> taken_at
        and (n.ends_at > now() or exists (select from public.sitting o where o.meeting_id = n.id and o.closed_at is null)))) $$;
comment on function app.ratifies is 'Whether a meeting is the one to ratify what was decided at an earlier one: of those with the same readers the first that is not over.';
revoke execute on function app.ratifies from public;
grant execute on function app.ratifies to roundtable_api;
