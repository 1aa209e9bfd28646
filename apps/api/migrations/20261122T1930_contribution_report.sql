-- What each agency gives to a partnership: who came, papers on time, actions done; and what the agency has to say of it.

create table contribution_reply (
  id             uuid primary key default uuidv7(),
  -- The officers, and the seats of the agency at that table.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  agency_id      uuid not null references agency,
  -- The time that it speaks of.
  since          date not null,
  until          date not null,
  words          text not null check (length(words) between 1 and 1000),
  written_by_id  uuid not null references person,
  written_at     timestamptz not null,
  check (since <= until)
);
comment on table contribution_reply is 'What an agency says of its line in the contribution report.';
create index contribution_reply_of on contribution_reply (partnership_id, agency_id, written_at, id);
create index contribution_reply_agency on contribution_reply (agency_id, id);
create index contribution_reply_writer on contribution_reply (written_by_id, id);

alter table contribution_reply enable row level security, force row level security;
create policy audience on contribution_reply to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on contribution_reply to roundtable_gate using (true) with check (true);
grant select, insert on contribution_reply to roundtable_api;

-- The same seats are one audience, so that nobody's list grows with every reply.
create function app.audience_of_reply(partnership uuid, agency uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare made int; officers int; wanted uuid[];
begin
  wanted := array(select s.id from public.seat s where s.partnership_id = partnership and s.agency_id = agency and s.kind <> 'OBSERVER'
    and coalesce(s.closed_on > app.today(), true) order by 1);
  if not wanted && (select app.seat_ids())::uuid[] then raise exception 'an agency speaks for itself' using errcode = '42501'; end if;
  select id into officers from public.audience where partnership_id = partnership and kind = 'OFFICERS';
  select r.audience_id into made from public.contribution_reply r where r.partnership_id = partnership and r.agency_id = agency
    and array(select n.seat_id from public.audience_seat n where n.audience_id = r.audience_id order by 1) = wanted limit 1;
  if made is null then
    insert into public.audience (kind, partnership_id, extends_id) values ('NAMED', partnership, officers) returning id into made;
    insert into public.audience_seat (audience_id, seat_id) select made, s from unnest(wanted) s;
    perform app.enter_again();
  end if;
  return made;
end $$;
comment on function app.audience_of_reply is 'The officers of a partnership and the seats of an agency at its table, for whoever fills one of these.';
revoke execute on function app.audience_of_reply from public;
grant select on contribution_reply to roundtable_gate;
alter function app.audience_of_reply owner to roundtable_gate;
grant execute on function app.audience_of_reply to roundtable_api;

-- With the caller's rights: what they do not see is not counted. Officers read every line, others those of agencies whose seats they fill.
create type contribution_line as (id text, partnership_id uuid, agency_id uuid, since date, until date, is_yours boolean, held int, present int, deputised int,
  apologies int, absent int, papers_due int, papers_on_time int, actions_closed int, actions_overdue int);
comment on type contribution_line is 'What an agency gave to a partnership in a time.';
create function app.contribution_lines(partnership uuid, first_day date, last_day date) returns setof public.contribution_line language sql stable set search_path = '' as $$
  with mine as materialized (select distinct s.agency_id from public.seat s where s.partnership_id = partnership and s.id = any ((select app.seat_ids())::uuid[])),
  serves as materialized (select exists (select from public.office_term o where o.partnership_id = partnership and o.person_id = app.person_id()
    and o.ended_at is null and o.held @> app.today()) as them),
  came as (
    select a.agency_id, a.meeting_id, bool_or(a.state = 'PRESENT' and a.capacity = 'REPRESENTATIVE') as themselves,
      bool_or(a.state = 'PRESENT') as at_all, bool_or(a.state = 'APOLOGIES') as sorry
    from public.meeting m join public.sitting t on t.meeting_id = m.id and t.closed_at is not null join public.attendance a on a.meeting_id = m.id
    where m.partnership_id = partnership and m.held_on between first_day and last_day
      and a.capacity in ('REPRESENTATIVE', 'DEPUTY') and a.agency_id is not null group by 1, 2),
  meetings as (
    select c.agency_id, count(*)::int as held, (count(*) filter (where themselves))::int as present, (count(*) filter (where at_all and not themselves))::int as deputised,
      (count(*) filter (where sorry and not at_all))::int as apologies, (count(*) filter (where not sorry and not at_all))::int as absent
    from came c group by 1),
  papers as (
    select s.agency_id, count(*)::int as due, (count(*) filter (where r.state = 'DELIVERED' and (r.settled_at at time zone 'Europe/London')::date <= r.due_on))::int as on_time
    from public.seat s join public.paper_request r on r.seat_id = s.id
    where s.partnership_id = partnership and r.state <> 'WITHDRAWN' and r.due_on between first_day and least(last_day, app.today() - 1) group by 1),
  actions as (
    select a.agency_id, (count(*) filter (where (a.closed_at at time zone 'Europe/London')::date between first_day and last_day))::int as closed,
      (count(*) filter (where a.state = 'OPEN' and a.due_on < app.today()))::int as overdue
    from public.action a where a.partnership_id = partnership and a.agency_id is not null group by 1),
  agencies as (
    select agency_id from meetings union select s.agency_id from public.seat s
    where s.partnership_id = partnership and s.kind <> 'OBSERVER' and coalesce(s.closed_on > app.today(), true))
  select concat_ws(' ', partnership, g.agency_id, first_day, last_day), partnership, g.agency_id,
    first_day, last_day, g.agency_id in (select mine.agency_id from mine), coalesce(m.held, 0), coalesce(m.present, 0), coalesce(m.deputised, 0),
    coalesce(m.apologies, 0), coalesce(m.absent, 0), coalesce(p.due, 0), coalesce(p.on_time, 0), coalesce(a.closed, 0), coalesce(a.overdue, 0)
  from agencies g left join meetings m using (agency_id) left join papers p using (agency_id) left join actions a using (agency_id)
  where (select them from serves) or g.agency_id in (select mine.agency_id from mine) $$;
comment on function app.contribution_lines is 'What each agency gave to a partnership in a time, as far as the caller may read it.';
revoke execute on function app.contribution_lines from public;
grant execute on function app.contribution_lines to roundtable_api;
