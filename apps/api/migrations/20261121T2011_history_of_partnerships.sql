-- What a partnership and its table were on any day. Triggers keep it, so that nothing changes without it. A period
-- begins on a day and lasts until the next one does; several changes on one day are one.

create table partnership_period (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  starts_on      date not null,
  until          date check (until > starts_on),
  name           text not null,
  status         text not null,
  kind           text not null,
  tier           text not null,
  level          text,
  area           text not null,
  region         text not null,
  parent_id      uuid references partnership,
  host_agency_id uuid references agency,
  merged_into_id uuid references partnership,
  ends_on        date,
  product        text not null,
  unique (partnership_id, starts_on)
);
comment on table partnership_period is 'What a partnership was from one day until another; until is the first day on which it no longer was so.';

create table seat_period (
  id                    uuid primary key default uuidv7(),
  -- The seat's own, as with its terms.
  audience_id           int not null,
  partnership_id        uuid not null references partnership,
  seat_id               uuid not null,
  starts_on             date not null,
  until                 date check (until > starts_on),
  is_closed             boolean not null,
  agency_id             uuid not null references agency,
  member_partnership_id uuid references partnership,
  member_name           text not null,
  kind                  text not null,
  is_statutory          boolean not null,
  title                 text not null,
  foreign key (seat_id, audience_id) references seat (id, audience_id) on update cascade,
  unique (seat_id, starts_on)
);
comment on table seat_period is 'What a seat was from one day until another; until is the first day on which it no longer was so.';
create index seat_period_partnership on seat_period (partnership_id, starts_on, id);
create index seat_period_seat on seat_period (seat_id, audience_id);

do $$ declare t text; begin
  foreach t in array array['partnership_period', 'seat_period'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select on partnership_period, seat_period to roundtable_api;
grant select, insert, update, delete on partnership_period, seat_period to roundtable_gate;

create function app.effective_on() returns date language sql stable parallel safe set search_path = '' as
  $$ select coalesce(nullif(current_setting('app.effective_on', true), '')::date, app.today()) $$;
comment on function app.effective_on is 'The day from which changes of this transaction hold: today, unless app.effective_on is set to another.';

create function app.keep_partnership_history() returns trigger language plpgsql security definer set search_path = '' as $$
declare day date := app.effective_on();
begin
  if tg_op = 'INSERT' then
    insert into public.partnership_period (audience_id, partnership_id, starts_on, name, status, kind, tier, level, area, region, parent_id, host_agency_id, merged_into_id, ends_on, product)
      values (new.audience_id, new.id, day, new.name, new.status, new.kind, new.tier, new.level, new.area, new.region, new.parent_id, new.host_agency_id, new.merged_into_id, new.ends_on, new.product);
    return null;
  end if;
  if old.ended_on is null and new.ended_on is not null then day := new.ended_on; end if;
  -- Nothing is known of the days before the first period, so nothing is said of them.
  select greatest(day, min(starts_on)) into day from public.partnership_period where partnership_id = new.id;
  insert into public.partnership_period (audience_id, partnership_id, starts_on, name, status, kind, tier, level, area, region, parent_id, host_agency_id, merged_into_id, ends_on, product)
    select audience_id, partnership_id, day, name, status, kind, tier, level, area, region, parent_id, host_agency_id, merged_into_id, ends_on, product
    from public.partnership_period where partnership_id = new.id and starts_on <= day order by starts_on desc limit 1
    on conflict (partnership_id, starts_on) do nothing;
  -- Only what changed: a change that holds from an earlier day leaves the others that were made since.
  update public.partnership_period p set
      name = case when new.name is distinct from old.name then new.name else p.name end,
      status = case when new.status is distinct from old.status then new.status else p.status end,
      kind = case when new.kind is distinct from old.kind then new.kind else p.kind end,
      tier = case when new.tier is distinct from old.tier then new.tier else p.tier end,
      level = case when new.level is distinct from old.level then new.level else p.level end,
      area = case when new.area is distinct from old.area then new.area else p.area end,
      region = case when new.region is distinct from old.region then new.region else p.region end,
      parent_id = case when new.parent_id is distinct from old.parent_id then new.parent_id else p.parent_id end,
      host_agency_id = case when new.host_agency_id is distinct from old.host_agency_id then new.host_agency_id else p.host_agency_id end,
      merged_into_id = case when new.merged_into_id is distinct from old.merged_into_id then new.merged_into_id else p.merged_into_id end,
      ends_on = case when new.ends_on is distinct from old.ends_on then new.ends_on else p.ends_on end,
      product = case when new.product is distinct from old.product then new.product else p.product end
    where p.partnership_id = new.id and p.starts_on >= day;
  delete from public.partnership_period where id in (select id from (
    select p.id, to_jsonb(p) - array['id', 'starts_on', 'until'] = lag(to_jsonb(p) - array['id', 'starts_on', 'until']) over (order by p.starts_on) as is_same
    from public.partnership_period p where p.partnership_id = new.id) periods where is_same);
  update public.partnership_period p set until = n.next_on
    from (select id, lead(starts_on) over (order by starts_on) as next_on from public.partnership_period where partnership_id = new.id) n
    where n.id = p.id and p.until is distinct from n.next_on;
  return null;
end $$;
comment on function app.keep_partnership_history is 'Writes down what a partnership is from this day, or from that of app.effective_on, or from the day it ended.';

create function app.keep_seat_history() returns trigger language plpgsql security definer set search_path = '' as $$
declare day date := app.effective_on();
begin
  if tg_op = 'INSERT' then
    insert into public.seat_period (audience_id, partnership_id, seat_id, starts_on, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title)
      values (new.audience_id, new.partnership_id, new.id, day, coalesce(new.closed_on <= day, false), new.agency_id, new.member_partnership_id, new.member_name, new.kind, new.is_statutory, new.title);
    if new.closed_on > day then
      insert into public.seat_period (audience_id, partnership_id, seat_id, starts_on, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title)
        values (new.audience_id, new.partnership_id, new.id, new.closed_on, true, new.agency_id, new.member_partnership_id, new.member_name, new.kind, new.is_statutory, new.title);
      update public.seat_period set until = new.closed_on where seat_id = new.id and starts_on = day;
    end if;
    return null;
  end if;
  if new.closed_on is distinct from old.closed_on and new.closed_on is not null then day := new.closed_on; end if;
  select greatest(day, min(starts_on)) into day from public.seat_period where seat_id = new.id;
  insert into public.seat_period (audience_id, partnership_id, seat_id, starts_on, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title)
    select new.audience_id, partnership_id, seat_id, day, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title
    from public.seat_period where seat_id = new.id and starts_on <= day order by starts_on desc limit 1
    on conflict (seat_id, starts_on) do nothing;
  update public.seat_period p set
      is_closed = case when new.closed_on is distinct from old.closed_on then new.closed_on is not null else p.is_closed end,
      agency_id = case when new.agency_id is distinct from old.agency_id then new.agency_id else p.agency_id end,
      member_partnership_id = case when new.member_partnership_id is distinct from old.member_partnership_id then new.member_partnership_id else p.member_partnership_id end,
      member_name = case when new.member_name is distinct from old.member_name then new.member_name else p.member_name end,
      kind = case when new.kind is distinct from old.kind then new.kind else p.kind end,
      is_statutory = case when new.is_statutory is distinct from old.is_statutory then new.is_statutory else p.is_statutory end,
      title = case when new.title is distinct from old.title then new.title else p.title end
    where p.seat_id = new.id and p.starts_on >= day;
  delete from public.seat_period where id in (select id from (
    select p.id, to_jsonb(p) - array['id', 'starts_on', 'until'] = lag(to_jsonb(p) - array['id', 'starts_on', 'until']) over (order by p.starts_on) as is_same
    from public.seat_period p where p.seat_id = new.id) periods where is_same);
  update public.seat_period p set until = n.next_on
    from (select id, lead(starts_on) over (order by starts_on) as next_on from public.seat_period where seat_id = new.id) n
    where n.id = p.id and p.until is distinct from n.next_on;
  return null;
end $$;
comment on function app.keep_seat_history is 'Writes down what a seat is from this day, or from that of app.effective_on, or from the day it was closed.';

do $$ declare f regprocedure; begin
  foreach f in array array['app.keep_partnership_history()', 'app.keep_seat_history()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
revoke execute on function app.effective_on from public;
grant execute on function app.effective_on to roundtable_gate;

-- What stands when this is applied has been so since the first that is known of it.
insert into public.seat_period (audience_id, partnership_id, seat_id, starts_on, until, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title)
  select s.audience_id, s.partnership_id, s.id, f.first_on, s.closed_on, false, s.agency_id, s.member_partnership_id, s.member_name, s.kind, s.is_statutory, s.title
  from public.seat s cross join lateral (select least(app.today(), s.closed_on - 1,
      (select min(starts_on) from public.seat_term where seat_id = s.id),
      (select min((happened_at at time zone 'Europe/London')::date) from public.event_log where subject_id = s.id)) as first_on) f;
insert into public.seat_period (audience_id, partnership_id, seat_id, starts_on, is_closed, agency_id, member_partnership_id, member_name, kind, is_statutory, title)
  select s.audience_id, s.partnership_id, s.id, s.closed_on, true, s.agency_id, s.member_partnership_id, s.member_name, s.kind, s.is_statutory, s.title
  from public.seat s join public.seat_period p on p.seat_id = s.id where s.closed_on is not null;
insert into public.partnership_period (audience_id, partnership_id, starts_on, name, status, kind, tier, level, area, region, parent_id, host_agency_id, merged_into_id, ends_on, product)
  select p.audience_id, p.id, least(app.today(),
      (select min(starts_on) from public.seat_period where partnership_id = p.id),
      (select min(starts_on) from public.office_term where partnership_id = p.id),
      (select min((happened_at at time zone 'Europe/London')::date) from public.event_log where partnership_id = p.id)),
    p.name, p.status, p.kind, p.tier, p.level, p.area, p.region, p.parent_id, p.host_agency_id, p.merged_into_id, p.ends_on, p.product
  from public.partnership p;

create trigger keep_history after insert or update of name, status, kind, tier, level, area, region, parent_id, host_agency_id, merged_into_id, ends_on, product on partnership
  for each row execute function app.keep_partnership_history();
create trigger keep_history after insert or update of closed_on, agency_id, member_partnership_id, member_name, kind, is_statutory, title on seat
  for each row execute function app.keep_seat_history();
