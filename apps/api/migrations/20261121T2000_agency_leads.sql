-- An agency's lead answers for whoever sits for the agency, at whatever table. So a seat and its terms name a second audience:
-- the leads of the agency. It shows them those rows, and nothing else of a table at which they do not sit.

alter table audience drop constraint audience_kind_check;
alter table audience add column agency_id uuid references agency deferrable initially deferred;
alter table audience add constraint audience_kind_check check (kind in
  ('PUBLIC', 'NETWORK', 'NOBODY', 'NATIONAL',                                           -- one of each
   'CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING',             -- one of each for a partnership
   'SELF', 'CONFIDENCE', 'COLLEAGUES',                                                  -- one of each for a person
   'AGENCY',                                                                            -- one for an agency: its leads
   'NAMED'));                                                                           -- as many as needed
alter table audience add check ((kind = 'AGENCY') = (agency_id is not null));
create unique index audience_of_agency on audience (agency_id) where agency_id is not null;
comment on column audience.agency_id is 'The agency whose leads are in it.';

-- The row rules bind the owner too; what stands already is written with them lifted, in this transaction only.
alter table audience no force row level security;
alter table agency no force row level security;
alter table seat no force row level security;
alter table seat_term no force row level security;

insert into audience (id, kind) values (4, 'NATIONAL');
insert into audience (kind, agency_id) select 'AGENCY', id from agency;
set constraints all immediate;

create function app.give_agency_its_audience() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.audience (kind, agency_id) values ('AGENCY', new.id);
  return null;
end $$;
create trigger give_audience after insert on agency for each row execute function app.give_agency_its_audience();

-- Copied by triggers, so that no statement of the program can name another agency's.
alter table seat add column agency_audience_id int references audience;
update seat s set agency_audience_id = (select id from audience where agency_id = s.agency_id);
alter table seat alter column agency_audience_id set not null, add unique (id, agency_audience_id);
create function app.copy_audience_of_agency() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- Unknown agencies are left to the constraints, which come after the row rules.
  select id into new.agency_audience_id from public.audience where agency_id = new.agency_id;
  return new;
end $$;
create trigger copy_audience before insert or update of agency_id, agency_audience_id on seat for each row execute function app.copy_audience_of_agency();

alter table seat_term add column agency_audience_id int;
update seat_term t set agency_audience_id = (select agency_audience_id from seat where id = t.seat_id);
alter table seat_term alter column agency_audience_id set not null,
  add foreign key (seat_id, agency_audience_id) references seat (id, agency_audience_id) on update cascade;
create function app.copy_audience_of_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select agency_audience_id into strict new.agency_audience_id from public.seat where id = new.seat_id;
  return new;
end $$;
create trigger copy_audience before insert on seat_term for each row execute function app.copy_audience_of_seat();

alter table audience force row level security;
alter table agency force row level security;
alter table seat force row level security;
alter table seat_term force row level security;

-- For reading, beside the policy of the first audience: it lets nobody write.
create policy agency on seat for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy agency on seat_term for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));

create table agency_lead (
  id              uuid primary key default uuidv7(),
  -- The network knows whom to ask for an agency.
  audience_id     int not null default 2 references audience,
  agency_id       uuid not null references agency,
  person_id       uuid not null references person,
  colleagues_id   int not null,
  confidence_id   int not null,
  appointed_by_id uuid references person,
  appointed_at    timestamptz not null default now(),
  ended_at        timestamptz,
  version         int not null default 1
);
comment on table agency_lead is 'The single point of contact of an agency: answers for who sits for it, at every table.';
create unique index agency_lead_once on agency_lead (agency_id, person_id) where ended_at is null;
create index agency_lead_person on agency_lead (person_id) where ended_at is null;
create index agency_lead_appointed_by on agency_lead (appointed_by_id);
create trigger copy_audiences before insert on agency_lead for each row execute function app.copy_audiences_of_person();
alter table agency_lead enable row level security, force row level security;
create policy audience on agency_lead to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on agency_lead to roundtable_gate using (true) with check (true);
grant select on agency_lead to roundtable_api, roundtable_worker, roundtable_gate;

create or replace function app.standing_of(person uuid) returns app.standing language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  today date := app.today();
  sits uuid[]; observes uuid[]; statutory uuid[]; seats uuid[]; serves uuid[]; knows uuid[]; named int[]; leads uuid[]; hears uuid[];
  is_national boolean; seats_told jsonb; offices_told jsonb; found app.standing;
begin
  select array_agg(s.partnership_id) filter (where s.kind <> 'OBSERVER'), array_agg(s.partnership_id) filter (where s.kind = 'OBSERVER'),
      array_agg(s.partnership_id) filter (where s.is_statutory), array_agg(s.id),
      coalesce(jsonb_agg(jsonb_build_object('seatId', s.id, 'partnershipId', s.partnership_id, 'agencyId', s.agency_id, 'kind', s.kind,
        'isStatutory', s.is_statutory, 'capacity', t.capacity)), '[]')
    into sits, observes, statutory, seats, seats_told
    from public.seat_term t join public.seat s on s.id = t.seat_id
    where t.person_id = person and t.ended_at is null and t.held @> today and coalesce(s.closed_on > today, true);
  select array_agg(o.partnership_id) filter (where o.partnership_id is not null), coalesce(bool_or(o.partnership_id is null), false),
      coalesce(jsonb_agg(jsonb_build_object('office', o.office, 'partnershipId', o.partnership_id)), '[]')
    into serves, is_national, offices_told
    from public.office_term o where o.person_id = person and o.ended_at is null and o.held @> today;
  leads := array(select agency_id from public.agency_lead where person_id = person and ended_at is null);
  -- Officers see all that their table sees, whether or not they fill a seat.
  sits := sits || serves;
  statutory := statutory || serves;
  named := array(select audience_id from public.audience_person where person_id = person)
    || array(select n.audience_id from public.audience_seat n where n.seat_id = any (seats));
  knows := sits || observes || array(select a.partnership_id from public.audience a where a.id = any (named) and a.partnership_id is not null);
  found.partnerships := knows;
  -- A lead hears of the partnerships at which the agency has a seat; they are not the lead's own.
  hears := knows || case when leads <> '{}' then array(select distinct partnership_id from public.seat where agency_id = any (leads) and coalesce(closed_on > today, true)) end;
  -- Those that most rows carry come first: a row is compared with them one by one.
  found.audiences := array(
      select a.id from public.audience a where a.partnership_id = any (hears) and a.kind <> 'NAMED' and (a.kind = 'CIRCLE'
        or (a.kind in ('TABLE', 'PARTNERSHIP') and a.partnership_id = any (sits))
        or (a.kind = 'STATUTORY' and a.partnership_id = any (statutory))
        or (a.kind in ('OFFICERS', 'APPOINTING') and a.partnership_id = any (serves))))
    || 1 || (case when sits <> '{}' or is_national or leads <> '{}' then 2 end) || named
    || array(select id from public.audience where person_id = person);
  found.people := array(select id from public.audience where person_id = person);
  if leads <> '{}' then
    found.audiences := found.audiences || array(select id from public.audience where agency_id = any (leads));
    found.people := found.people
      || array(select t.colleagues_id from public.seat s join public.seat_term t on t.seat_id = s.id where s.agency_id = any (leads))
      || array(select colleagues_id from public.agency_lead where agency_id = any (leads));
  end if;
  if is_national then
    found.partnerships := array(select id from public.partnership);
    found.audiences := found.audiences || 4 || array(select id from public.audience where kind in ('CIRCLE', 'TABLE', 'APPOINTING') and person_id is null);
    found.people := found.people || array(select colleagues_id from public.office_term where ended_at is null)
      || array(select colleagues_id from public.agency_lead where ended_at is null);
  end if;
  found.audiences := found.audiences
    || array(select a.id from public.audience a where a.extends_id = any (found.audiences));
  found.people := found.people
    || array(select colleagues_id from public.seat_term where partnership_id = any (sits)
         union all select colleagues_id from public.office_term where partnership_id = any (hears))
    || array(select confidence_id from public.seat_term where partnership_id = any (serves) and ended_at is null
         and starts_on <= today and coalesce(ends_on >= today, true))
    -- Officers know whom to ask for each agency at their table.
    || case when serves <> '{}' then array(select l.colleagues_id from public.seat s join public.agency_lead l on l.agency_id = s.agency_id
         where s.partnership_id = any (serves) and l.ended_at is null) end;
  found.audiences := array_remove(found.audiences, null);
  found.actor := jsonb_build_object('personId', person, 'offices', offices_told, 'seats', seats_told, 'leads', to_jsonb(leads));
  return found;
end $$;

create or replace function app.enter_for(partnership uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if length(purpose) < 3 then raise exception 'entering for a partnership needs a purpose'; end if;
  perform app.be(null, array(
    select 1 union select 2 union select id from public.audience where partnership_id = partnership
    union select a.id from public.audience a where a.kind in ('COLLEAGUES', 'CONFIDENCE') and a.person_id in (
      select person_id from public.seat_term where partnership_id = partnership
      union select person_id from public.office_term where partnership_id = partnership
      union select l.person_id from public.seat s join public.agency_lead l on l.agency_id = s.agency_id where s.partnership_id = partnership and l.ended_at is null
      union select i.invited_by_id from public.invitation i where i.partnership_id = partnership
      union select g.person_id from public.audience_person g join public.audience n on n.id = g.audience_id where n.partnership_id = partnership)), array[partnership]);
  return jsonb_build_object('personId', null, 'offices', '[]'::jsonb, 'seats', '[]'::jsonb, 'leads', '[]'::jsonb);
end $$;

revoke execute on function app.give_agency_its_audience, app.copy_audience_of_agency, app.copy_audience_of_seat from public;
alter function app.give_agency_its_audience owner to roundtable_gate;
alter function app.copy_audience_of_agency owner to roundtable_gate;
alter function app.copy_audience_of_seat owner to roundtable_gate;
