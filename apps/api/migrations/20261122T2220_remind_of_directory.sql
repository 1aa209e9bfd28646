-- Officers are asked whether their entry in the directory is still right: before it is flagged, when it is, before it is hidden, and when it is.

create table directory_reminder (
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  -- The confirmation that grows old.
  confirmed_on   date not null,
  kind           text not null check (kind in ('SOON', 'FLAGGED', 'LAST', 'HIDDEN')),
  reminded_at    timestamptz not null default now(),
  primary key (partnership_id, confirmed_on, kind)
);
comment on table directory_reminder is 'That the officers were reminded of their entry, so that they are once.';
alter table directory_reminder enable row level security, force row level security;
create policy audience on directory_reminder to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on directory_reminder to roundtable_gate using (true) with check (true);
grant select, insert on directory_reminder to roundtable_worker;
grant select on directory_reminder to roundtable_gate;

create function app.due_directory_reminders() returns table (partnership_id uuid, confirmed_on date, kind text) language sql stable security definer set search_path = '' as $$
  select d.partnership_id, d.confirmed_on, d.kind
  from (
    select e.partnership_id, e.confirmed_on, case when e.hidden_on <= app.today() then 'HIDDEN' when e.hidden_on - 30 <= app.today() then 'LAST'
      when e.flagged_on <= app.today() then 'FLAGGED' else 'SOON' end as kind
    from public.directory_entry e join public.partnership p on p.id = e.partnership_id
    where e.consented_at is not null and e.flagged_on - 14 <= app.today() and p.ended_on is null) d
  where not exists (select from public.directory_reminder r
    where r.partnership_id = d.partnership_id and r.confirmed_on = d.confirmed_on and r.kind = d.kind)
  order by d.confirmed_on limit 500 $$;
comment on function app.due_directory_reminders is 'Entries whose officers are to be reminded and were not; the latest reminder only, when several were missed.';
revoke execute on function app.due_directory_reminders from public;
alter function app.due_directory_reminders owner to roundtable_gate;
grant execute on function app.due_directory_reminders to roundtable_worker;
