-- Whoever has left a table is no longer shared with it: where they work now and how to reach them is not its business.
-- It keeps who held which place, under the name they had when they left.

create table term_holder (
  id             uuid primary key default uuidv7(),
  -- Of a seat those who sit at the table, not all who know that it is filled; of an office everybody who knows of the partnership.
  audience_id    int not null references audience,
  seat_term_id   uuid unique references seat_term on delete cascade,
  office_term_id uuid unique references office_term on delete cascade,
  name           text not null check (length(name) between 1 and 120),
  check ((seat_term_id is null) <> (office_term_id is null))
);
comment on table term_holder is 'The name of whoever holds a place, kept as it was when their term was over.';
alter table term_holder enable row level security, force row level security;
create policy audience on term_holder to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on term_holder to roundtable_gate using (true) with check (true);
grant select on term_holder to roundtable_api, roundtable_worker;
grant select, insert, update (name) on term_holder to roundtable_gate;

insert into term_holder (audience_id, seat_term_id, name)
  select a.id, t.id, p.name from seat_term t join person p on p.id = t.person_id
    join audience a on a.partnership_id = t.partnership_id and a.kind = 'PARTNERSHIP';
insert into term_holder (audience_id, office_term_id, name)
  select t.audience_id, t.id, p.name from office_term t join person p on p.id = t.person_id where t.partnership_id is not null;

create function app.note_seat_holder() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.term_holder (audience_id, seat_term_id, name)
    select a.id, new.id, p.name from public.person p join public.audience a on a.partnership_id = new.partnership_id and a.kind = 'PARTNERSHIP'
    where p.id = new.person_id;
  return null;
end $$;
create trigger note_holder after insert on seat_term for each row execute function app.note_seat_holder();

create function app.note_officer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.term_holder (audience_id, office_term_id, name)
    select new.audience_id, new.id, p.name from public.person p where p.id = new.person_id;
  return null;
end $$;
create trigger note_holder after insert on office_term for each row
  when (new.partnership_id is not null) execute function app.note_officer();

create function app.follow_name_of_holder() returns trigger language plpgsql security definer set search_path = '' as $$
declare today date := app.today();
begin
  update public.term_holder h set name = new.name from public.seat_term t
    where t.id = h.seat_term_id and t.person_id = new.id and t.ended_at is null and coalesce(t.ends_on >= today, true);
  update public.term_holder h set name = new.name from public.office_term t
    where t.id = h.office_term_id and t.person_id = new.id and t.ended_at is null and coalesce(t.ends_on >= today, true);
  return null;
end $$;
comment on function app.follow_name_of_holder is 'Whoever holds a place now is called there as they are called.';
create trigger follow_name after update of name on person for each row
  when (old.name <> new.name) execute function app.follow_name_of_holder();

do $$ declare f regproc; begin
  foreach f in array array['app.note_seat_holder', 'app.note_officer', 'app.follow_name_of_holder']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;

-- Entering gathers colleagues by these.
create index seat_term_colleagues on seat_term (partnership_id) include (colleagues_id, ends_on) where ended_at is null;
create index partnership_in_care on partnership (id) where in_care_since is not null;

-- Three lines of app.standing_of change, whatever else stands in it: of the terms at a table those that are not over say who
-- is a colleague; and while a partnership is in care, the national coordinator is shown who holds its seats.
do $$
declare
  before text := pg_get_functiondef('app.standing_of(uuid)'::regprocedure);
  after text := before;
  line text[];
begin
  foreach line slice 1 in array array[
    ['select colleagues_id from public.seat_term where partnership_id = any (sits)',
     'select colleagues_id from public.seat_term where partnership_id = any (sits) and ended_at is null and coalesce(ends_on >= today, true)'],
    ['select colleagues_id from public.office_term where partnership_id = any (hears)',
     'select colleagues_id from public.office_term where partnership_id = any (hears) and ended_at is null and coalesce(ends_on >= today, true)'],
    ['select colleagues_id from public.office_term where ended_at is null)',
     'select colleagues_id from public.office_term where ended_at is null and coalesce(ends_on >= today, true))
      || array(select t.colleagues_id from public.partnership c join public.seat_term t on t.partnership_id = c.id
         where c.in_care_since is not null and t.ended_at is null and coalesce(t.ends_on >= today, true))']]
  loop
    if position(line[1] in after) = 0 then raise exception 'app.standing_of has no line “%”', line[1]; end if;
    after := replace(after, line[1], line[2]);
  end loop;
  execute after;
end $$;
