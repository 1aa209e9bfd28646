-- Officers are told once of each decision whose day to be looked at again has come.

create table decision_reminder (
  decision_id uuid not null references decision,
  review_on   date not null,
  -- The officers'.
  audience_id int not null references audience,
  primary key (decision_id, review_on)
);
comment on table decision_reminder is 'That the officers were reminded to look at a decision again, so that they are once.';
alter table decision_reminder enable row level security, force row level security;
create policy audience on decision_reminder to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on decision_reminder to roundtable_gate using (true) with check (true);
grant select, insert on decision_reminder to roundtable_gate;
grant select on decision_register to roundtable_worker;

create function app.remind_of_decisions() returns table (decision_id uuid, partnership_id uuid, meeting_id uuid) language sql volatile security definer set search_path = '' as $$
  with due as (
    select d.id, d.review_on, d.partnership_id, d.meeting_id, a.id as audience_id
    from public.decision d join public.audience a on a.partnership_id = d.partnership_id and a.kind = 'OFFICERS'
    join public.partnership p on p.id = d.partnership_id and p.status not in ('MERGED', 'CLOSED')
    where d.review_on <= app.today() and d.ratification <> 'DECLINED'
      and not exists (select from public.decision l where l.supersedes_id = d.id and l.ratification in ('NOT_NEEDED', 'RATIFIED'))
      and not exists (select from public.decision_reminder r where r.decision_id = d.id and r.review_on = d.review_on)
    order by d.review_on, d.id limit 500),
  noted as (
    insert into public.decision_reminder (decision_id, review_on, audience_id) select id, review_on, audience_id from due
    on conflict do nothing returning decision_id)
  select due.id, due.partnership_id, due.meeting_id from noted n join due on due.id = n.decision_id $$;
comment on function app.remind_of_decisions is 'Notes which decisions are to be looked at again and nobody was told of, and answers them.';
revoke execute on function app.remind_of_decisions from public;
alter function app.remind_of_decisions owner to roundtable_gate;
grant execute on function app.remind_of_decisions to roundtable_worker;
