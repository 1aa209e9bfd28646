-- Entering goes before every read, so what it costs is paid by every page. It says the same as before at less cost; and it
-- leaves behind the seats of the person, as it does the partnerships, for what is asked of them in almost every page.

alter type app.standing add attribute seats uuid[], add attribute represents uuid[];

create function app.seat_ids() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.seat_ids', true), '')::uuid[], '{}') $$;
comment on function app.seat_ids is 'The seats the person fills, as representative or deputy. Says which are theirs; what may be seen is still said by the audiences alone.';

create function app.represented_seat_ids() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.represented_seat_ids', true), '')::uuid[], '{}') $$;
comment on function app.represented_seat_ids is 'Of app.seat_ids() those the person fills as representative.';

-- An expression, which plpgsql evaluates without a statement; so does whoever assigns its answer, which says nothing.
drop function app.be(uuid, int[], uuid[], int[]);
create function app.be(person uuid, audiences int[], partnerships uuid[] default null, people int[] default null,
  seats uuid[] default null, represents uuid[] default null) returns text language plpgsql volatile as $$
begin
  return set_config('app.person_id', coalesce(person::text, ''), true)
    || set_config('app.audience_ids', audiences::text, true)
    || set_config('app.people_audience_ids', coalesce(people, audiences)::text, true)
    || set_config('app.partnership_ids', coalesce(partnerships::text, ''), true)
    || set_config('app.seat_ids', coalesce(seats::text, ''), true)
    || set_config('app.represented_seat_ids', coalesce(represents::text, ''), true);
end $$;
comment on function app.be is 'Makes this transaction that of a person with these audiences. Only functions that have found out who asks may call it. Its answer says nothing.';
revoke execute on function app.be from public;
grant execute on function app.be to roundtable_gate;

-- As before, but for what it says of seats, and that nothing is asked twice, nor of a table that has nothing to say for most.
create or replace function app.standing_of(person uuid) returns app.standing language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  today date := app.today();
  sits uuid[]; observes uuid[]; statutory uuid[]; serves uuid[]; leads uuid[]; knows uuid[]; hears uuid[]; heard uuid[];
  own int[]; named int[]; gated int[]; extending int[]; gated_extending int[]; audiences int[]; people int[];
  is_national boolean; seats_told jsonb; offices_told jsonb; found app.standing;
begin
  select array_agg("partnershipId") filter (where kind <> 'OBSERVER'), array_agg("partnershipId") filter (where kind = 'OBSERVER'),
      array_agg("partnershipId") filter (where "isStatutory"), array_agg("seatId"),
      array_agg("seatId") filter (where capacity = 'REPRESENTATIVE'), coalesce(jsonb_agg(seat), '[]')
    into sits, observes, statutory, found.seats, found.represents, seats_told
    from (select s.id as "seatId", s.partnership_id as "partnershipId", s.agency_id as "agencyId", s.kind,
        s.is_statutory as "isStatutory", t.capacity
      from public.seat_term t join public.seat s on s.id = t.seat_id
      where t.person_id = person and t.ended_at is null and t.held @> today and coalesce(s.closed_on > today, true)) seat;
  select array_agg(o.partnership_id) filter (where o.partnership_id is not null), coalesce(bool_or(o.partnership_id is null), false),
      coalesce(jsonb_agg(jsonb_build_object('office', o.office, 'partnershipId', o.partnership_id)), '[]')
    into serves, is_national, offices_told
    from public.office_term o where o.person_id = person and o.ended_at is null and o.held @> today;
  leads := array(select agency_id from public.agency_lead where person_id = person and ended_at is null);
  own := array(select id from public.audience where person_id = person);

  -- Officers see all that their table sees, whether or not they fill a seat.
  sits := sits || serves;
  statutory := statutory || serves;
  -- Those that ask for a signed agreement are set aside until it is known whose signatures hold.
  select array_agg(a.id) filter (where a.agreement_id is null), array_agg(a.id) filter (where a.agreement_id is not null),
      array_agg(a.partnership_id) filter (where a.agreement_id is null and a.partnership_id is not null)
    into named, gated, heard
    from (select audience_id from public.audience_person where person_id = person
      union all select n.audience_id from public.audience_seat n where n.seat_id = any (found.seats)) n
    join public.audience a on a.id = n.audience_id;
  knows := sits || observes || coalesce(heard, '{}');
  found.partnerships := knows;
  hears := knows;
  if leads <> '{}' then
    -- A lead hears of the partnerships at which the agency has a seat; they are not the lead's own.
    hears := hears || array(select distinct partnership_id from public.seat where agency_id = any (leads) and coalesce(closed_on > today, true));
  end if;

  -- Those that most rows carry come first: a row is compared with them one by one.
  audiences := array(
    select a.id from public.audience a where a.partnership_id = any (hears) and a.kind <> 'NAMED' and (a.kind = 'CIRCLE'
      or (a.kind in ('TABLE', 'PARTNERSHIP') and a.partnership_id = any (sits))
      or (a.kind = 'STATUTORY' and a.partnership_id = any (statutory))
      or (a.kind in ('OFFICERS', 'APPOINTING') and a.partnership_id = any (serves))));
  audiences := audiences || 1;
  if sits <> '{}' or is_national or leads <> '{}' then audiences := audiences || 2; end if;
  audiences := audiences || named || own;
  people := own;
  if leads <> '{}' then
    audiences := audiences || array(select id from public.audience where agency_id = any (leads))
      -- What the agency is asked to sign.
      || array(select audience_id from public.audience_agency where agency_id = any (leads));
    people := people
      || array(select t.colleagues_id from public.seat s join public.seat_term t on t.seat_id = s.id where s.agency_id = any (leads))
      || array(select colleagues_id from public.agency_lead where agency_id = any (leads));
  end if;
  if is_national then
    found.partnerships := array(select id from public.partnership);
    audiences := audiences || 4 || array(select id from public.audience where kind in ('CIRCLE', 'TABLE', 'APPOINTING') and person_id is null);
    people := people
      || array(select colleagues_id from public.office_term where ended_at is null and coalesce(ends_on >= today, true))
      -- While a partnership is in care, who holds its seats.
      || array(select t.colleagues_id from public.partnership c join public.seat_term t on t.partnership_id = c.id
        where c.in_care_since is not null and t.ended_at is null and coalesce(t.ends_on >= today, true))
      || array(select colleagues_id from public.agency_lead where ended_at is null);
  end if;

  select array_agg(a.id) filter (where a.agreement_id is null), array_agg(a.id) filter (where a.agreement_id is not null)
    into extending, gated_extending from public.audience a where a.extends_id = any (audiences);
  audiences := audiences || extending;
  gated := gated || gated_extending;
  if gated <> '{}' then
    audiences := audiences || array(
      with asked as materialized (
        select a.agreement_id, app.signatories(a.agreement_id) as agencies from public.audience a where a.id = any (gated) group by a.agreement_id)
      select distinct a.id from public.audience a join asked on asked.agreement_id = a.agreement_id
      where a.id = any (gated) and (
        exists (select from public.seat s where s.id = any (found.seats) and s.partnership_id = a.partnership_id and s.agency_id = any (asked.agencies))
        -- Officers without a seat there are of the agency that employs them.
        or (a.partnership_id = any (serves) and not exists (select from public.seat s where s.id = any (found.seats) and s.partnership_id = a.partnership_id)
          and exists (select from public.person p where p.id = person and p.agency_id = any (asked.agencies)))));
  end if;

  -- Of the terms at a table those that are not over say who is a colleague.
  people := people
    || array(select colleagues_id from public.seat_term where partnership_id = any (sits) and ended_at is null and coalesce(ends_on >= today, true)
      union all select colleagues_id from public.office_term where partnership_id = any (hears) and ended_at is null and coalesce(ends_on >= today, true));
  if serves <> '{}' then
    people := people
      || array(select confidence_id from public.seat_term where partnership_id = any (serves) and ended_at is null
        and starts_on <= today and coalesce(ends_on >= today, true))
      -- Officers know whom to ask for each agency at their table.
      || array(select l.colleagues_id from public.seat s join public.agency_lead l on l.agency_id = s.agency_id
        where s.partnership_id = any (serves) and l.ended_at is null);
  end if;
  found.audiences := audiences;
  found.people := people;
  found.actor := jsonb_build_object('personId', person, 'offices', offices_told, 'seats', seats_told, 'leads', to_jsonb(leads));
  return found;
end $$;

create or replace function app.enter(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare session uuid; person uuid; s app.standing; done text;
begin
  select k.id, k.person_id into session, person from public.session k
    where k.token_hash = hash and k.ended_at is null and k.idle_until > now() and k.expires_at > now();
  if not found then return app.enter_public(); end if;
  s := app.standing_of(person);
  done := app.be(person, s.audiences, s.partnerships, s.people, s.seats, s.represents);
  return s.actor || jsonb_build_object('sessionId', session);
end $$;

create or replace function app.enter_as(person uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.standing := app.standing_of(person);
begin
  if length(purpose) < 3 then raise exception 'entering as a person needs a purpose'; end if;
  perform app.be(person, s.audiences, s.partnerships, s.people, s.seats, s.represents);
  return s.actor;
end $$;

create or replace function app.enter_again() returns void language sql volatile security definer set search_path = '' as $$
  select app.be(app.person_id(), s.audiences, s.partnerships, s.people, s.seats, s.represents) from app.standing_of(app.person_id()) s $$;

revoke execute on function app.seat_ids, app.represented_seat_ids from public;
grant execute on function app.seat_ids, app.represented_seat_ids to roundtable_api, roundtable_worker, roundtable_gate;
