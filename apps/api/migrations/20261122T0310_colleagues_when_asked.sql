-- Who one's colleagues are is gathered when a row about somebody else is looked at, and once in a transaction: many pages show
-- nobody but their reader, and for those it was the dearest part of entering.

comment on function app.people_audience_ids is 'The audiences of the person''s own, for the rows about them; of whoever came by a link or as nobody, all of theirs.';

create function app.gather_colleagues(person uuid, knows uuid[]) returns int[] language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare today date := app.today(); sits uuid[]; serves uuid[]; hears uuid[] := knows; leads uuid[]; is_national boolean; found int[] := '{}';
begin
  select array_agg(o.partnership_id) filter (where o.partnership_id is not null), coalesce(bool_or(o.partnership_id is null), false)
    into serves, is_national
    from public.office_term o where o.person_id = person and o.ended_at is null and o.held @> today;
  sits := serves || array(select s.partnership_id from public.seat_term t join public.seat s on s.id = t.seat_id
    where t.person_id = person and t.ended_at is null and t.held @> today and coalesce(s.closed_on > today, true) and s.kind <> 'OBSERVER');
  leads := array(select agency_id from public.agency_lead where person_id = person and ended_at is null);

  if leads <> '{}' then
    -- A lead hears of the partnerships at which the agency has a seat; they are not the lead's own.
    hears := hears || array(select distinct partnership_id from public.seat where agency_id = any (leads) and coalesce(closed_on > today, true));
    found := found
      || array(select t.colleagues_id from public.seat s join public.seat_term t on t.seat_id = s.id where s.agency_id = any (leads))
      || array(select colleagues_id from public.agency_lead where agency_id = any (leads));
  end if;
  if is_national then
    found := found
      || array(select colleagues_id from public.office_term where ended_at is null and coalesce(ends_on >= today, true))
      -- While a partnership is in care, who holds its seats.
      || array(select t.colleagues_id from public.partnership c join public.seat_term t on t.partnership_id = c.id
        where c.in_care_since is not null and t.ended_at is null and coalesce(t.ends_on >= today, true))
      || array(select colleagues_id from public.agency_lead where ended_at is null);
  end if;
  -- Of the terms at a table those that are not over say who is a colleague.
  found := found
    || array(select colleagues_id from public.seat_term where partnership_id = any (sits) and ended_at is null and coalesce(ends_on >= today, true)
      union all select colleagues_id from public.office_term where partnership_id = any (hears) and ended_at is null and coalesce(ends_on >= today, true));
  if serves <> '{}' then
    found := found
      || array(select confidence_id from public.seat_term where partnership_id = any (serves) and ended_at is null
        and starts_on <= today and coalesce(ends_on >= today, true))
      -- Officers know whom to ask for each agency at their table.
      || array(select l.colleagues_id from public.seat s join public.agency_lead l on l.agency_id = s.agency_id
        where s.partnership_id = any (serves) and l.ended_at is null);
  end if;
  return found;
end $$;
comment on function app.gather_colleagues is 'The audiences of rows about colleagues of a person who knows these partnerships, and of what is confided to them as an officer.';

-- Kept for the rest of the transaction; a setting cannot be made by the workers of a parallel plan.
create function app.colleague_audience_ids() returns int[] language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare known text := current_setting('app.colleague_audience_ids', true); found int[];
begin
  if known <> '' then return known::int[]; end if;
  if app.person_id() is null then return '{}'; end if;
  found := app.gather_colleagues(app.person_id(), app.partnership_ids());
  known := set_config('app.colleague_audience_ids', found::text, true);
  return found;
end $$;
comment on function app.colleague_audience_ids is 'What app.gather_colleagues says, gathered once a transaction; nothing for whoever came by a link or as nobody.';

create or replace function app.be(person uuid, audiences int[], partnerships uuid[] default null, people int[] default null,
  seats uuid[] default null, represents uuid[] default null) returns text language plpgsql volatile as $$
begin
  return set_config('app.person_id', coalesce(person::text, ''), true)
    || set_config('app.audience_ids', audiences::text, true)
    || set_config('app.people_audience_ids', coalesce(people, audiences)::text, true)
    -- Empty: to be gathered. Who comes with no audiences of their own has no colleagues.
    || set_config('app.colleague_audience_ids', case when people is null then '{}' else '' end, true)
    || set_config('app.partnership_ids', coalesce(partnerships::text, ''), true)
    || set_config('app.seat_ids', coalesce(seats::text, ''), true)
    || set_config('app.represented_seat_ids', coalesce(represents::text, ''), true);
end $$;

-- As before, but for colleagues.
create or replace function app.standing_of(person uuid) returns app.standing language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  today date := app.today();
  sits uuid[]; observes uuid[]; statutory uuid[]; serves uuid[]; leads uuid[]; knows uuid[]; hears uuid[]; heard uuid[];
  own int[]; named int[]; gated int[]; extending int[]; gated_extending int[]; audiences int[];
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
  if leads <> '{}' then
    audiences := audiences || array(select id from public.audience where agency_id = any (leads))
      -- What the agency is asked to sign.
      || array(select audience_id from public.audience_agency where agency_id = any (leads));
  end if;
  if is_national then
    found.partnerships := array(select id from public.partnership);
    audiences := audiences || 4 || array(select id from public.audience where kind in ('CIRCLE', 'TABLE', 'APPOINTING') and person_id is null);
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

  found.audiences := audiences;
  found.people := own;
  found.actor := jsonb_build_object('personId', person, 'offices', offices_told, 'seats', seats_told, 'leads', to_jsonb(leads));
  return found;
end $$;

-- Who holds a link is handed a list that is whole.
create or replace function app.answerer_by_link(hash bytea) returns app.answerer language plpgsql stable security definer set search_path = '' as $$
declare asked record; standing app.standing;
begin
  select l.id as link_id, l.person_id, i.id as invitation_id, i.seat_id, i.person_id as invited_id, m.id as meeting_id, m.audience_id into asked
    from public.link l join public.meeting_invitation i on i.id = l.subject_id join public.meeting m on m.id = i.meeting_id
    where l.token_hash = hash and l.purpose = 'RESPOND' and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
      -- The meeting as it is now: one that was moved can be answered for as much longer.
      and m.ends_at + interval '1 day' > now();
  if not found then return null; end if;
  standing := app.standing_of(asked.person_id);
  if not (asked.audience_id = any (standing.audiences)) then return null; end if;
  if asked.invited_id is distinct from asked.person_id
    and not exists (select from jsonb_array_elements(standing.actor -> 'seats') s where (s ->> 'seatId')::uuid = asked.seat_id) then return null; end if;
  return (asked.link_id, asked.person_id, asked.invitation_id, asked.meeting_id,
    standing.people || app.gather_colleagues(asked.person_id, standing.partnerships), standing.actor)::app.answerer;
end $$;

create or replace function app.enter_by_link(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare l record; answerer app.answerer; standing app.standing; actor jsonb;
begin
  select id, person_id, purpose, subject_id into l from public.link
    where token_hash = hash and revoked_at is null and (expires_at is null or expires_at > now()) and purpose in ('RESPOND', 'CALENDAR');
  if not found then return app.enter_public(); end if;
  if l.purpose = 'RESPOND' then
    answerer := app.answerer_by_link(hash);
    if answerer.link_id is null then return app.enter_public(); end if;
    perform app.be(null, '{}');
    actor := answerer.actor;
  else
    standing := app.standing_of(l.person_id);
    -- Nothing that only they themselves, or those they confide in, may read is in a calendar.
    perform app.be(null,
      array(select a.id from public.audience a where a.id = any (standing.audiences) and a.kind not in ('SELF', 'CONFIDENCE', 'APPOINTING')
        and (l.subject_id is null or a.partnership_id = l.subject_id)),
      case when l.subject_id is null then standing.partnerships
        else array(select p from unnest(standing.partnerships) p where p = l.subject_id) end,
      array(select a.id from public.audience a where a.id = any (standing.people || app.gather_colleagues(l.person_id, standing.partnerships)) and a.kind = 'COLLEAGUES'
        and (l.subject_id is null or a.person_id in (
          select t.person_id from public.seat_term t where t.partnership_id = l.subject_id
          union all select o.person_id from public.office_term o where o.partnership_id = l.subject_id))));
    perform set_config('transaction_read_only', 'on', true);
    actor := standing.actor;
  end if;
  return actor || jsonb_build_object('link', jsonb_build_object('id', l.id, 'purpose', l.purpose, 'subjectId', l.subject_id));
end $$;

do $$ declare t text; begin
  foreach t in array array['person', 'person_private'] loop
    execute format('alter policy audience on %I
      using (audience_id = any ((select app.people_audience_ids())::int[]) or audience_id = any ((select app.colleague_audience_ids())::int[]))
      with check (audience_id = any ((select app.people_audience_ids())::int[]) or audience_id = any ((select app.colleague_audience_ids())::int[]))', t);
  end loop;
end $$;

revoke execute on function app.gather_colleagues, app.colleague_audience_ids from public;
alter function app.gather_colleagues owner to roundtable_gate;
alter function app.colleague_audience_ids owner to roundtable_gate;
grant execute on function app.colleague_audience_ids to roundtable_api, roundtable_worker;
