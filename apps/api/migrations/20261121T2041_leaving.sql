-- Somebody leaves their agency. What they held through it was the agency's: it ends in one moment, at every table.

grant update (ended_at, end_reason, version) on office_term to roundtable_gate;

-- The one place that hands a partnership without an officer on. Whoever comes second waits for the first, and finds that
-- nobody is left; a partnership that is served still stays with its officers, whoever records the leaving.
create function app.see_that_it_is_cared_for(partnership uuid, reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.partnership p where p.id = partnership for no key update;
  if not app.is_served(partnership) then perform app.take_into_care(partnership, reason); end if;
end $$;

create function app.may_record_leaving(who uuid, agency uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select app.person_id() = who or app.speaks_for(agency) or exists (
    select from public.office_term o join public.seat_term t on t.partnership_id = o.partnership_id join public.seat s on s.id = t.seat_id
    where o.person_id = app.person_id() and o.ended_at is null and o.held @> app.today()
      and t.person_id = who and s.agency_id = agency and t.ended_at is null and coalesce(t.ends_on >= app.today(), true)) $$;

-- Answers {outcome}, and for LEFT everything that ended, so that each is recorded.
create function app.record_leaving(who uuid, agency uuid, next_agency uuid, reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  today date := app.today(); them record; is_employer boolean; tables uuid[]; place uuid;
  terms jsonb; offices jsonb; invitations jsonb; was_lead boolean; remaining uuid[];
begin
  if not app.may_record_leaving(who, agency) then raise exception 'not theirs to record' using errcode = '42501'; end if;
  select id, email, agency_id into them from public.person where id = who for no key update;
  if next_agency is not null then
    perform from public.agency where id = next_agency and status = 'ACTIVE' for share;
    if not found then return '{"outcome": "NO_SUCH_AGENCY"}'; end if;
  end if;
  is_employer := them.agency_id is not distinct from agency;

  with ended as (
    update public.seat_term t set ended_at = now(), end_reason = reason, version = t.version + 1
      from public.seat s where s.id = t.seat_id and t.person_id = who and t.ended_at is null and coalesce(t.ends_on >= today, true)
        -- The seat of a partnership is held as its offices are: through whoever employs them, not through its host alone.
        and (s.agency_id = agency or (is_employer and s.member_partnership_id is not null))
      returning t.id, t.partnership_id, t.seat_id, t.capacity)
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id, 'seatId', seat_id, 'capacity', capacity) order by id), '[]'),
    array_agg(distinct partnership_id) into terms, tables from ended;

  update public.agency_lead set ended_at = now(), ended_by_id = app.person_id(), end_reason = reason, version = version + 1
    where agency_id = agency and person_id = who and ended_at is null;
  was_lead := found;
  -- Nobody may say of a stranger that they have left.
  if not is_employer and terms = '[]' and not was_lead then return '{"outcome": "NOT_THERE"}'; end if;

  with withdrawn as (
    update public.invitation i set state = 'WITHDRAWN', version = i.version + 1
      from public.seat s where s.id = i.seat_id and s.agency_id = agency and lower(i.email) = lower(them.email) and i.state = 'PENDING'
      returning i.id, i.partnership_id)
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id) order by id), '[]') into invitations from withdrawn;
  update public.lead_invitation set state = 'WITHDRAWN', version = version + 1
    where agency_id = agency and lower(email) = lower(them.email) and state = 'PENDING';
  -- Nor does the agency name them any more, or they offer themselves for it.
  update public.nomination n set state = 'LAPSED', reason = 'They have left the agency.', decided_at = now(), version = n.version + 1
    where n.agency_id = agency and lower(n.email) = lower(them.email) and n.state = 'PENDING';
  update public.interest i set state = 'WITHDRAWN', decided_at = now(), version = i.version + 1
    where i.person_id = who and i.agency_id = agency and i.state = 'PENDING';

  -- Offices are held through an employer: all of them, or those at tables where they sat for the agency if they work for another.
  -- The national office is theirs to lay down, or another national coordinator's to end.
  if is_employer and exists (select from public.office_term where person_id = who and partnership_id is null and ended_at is null and coalesce(ends_on >= today, true))
    and (app.person_id() = who or app.is_national_coordinator()) then
    perform pg_advisory_xact_lock(hashtext('national coordinators'));
    if app.national_coordinators() = array[who] then return '{"outcome": "LAST_NATIONAL_COORDINATOR"}'; end if;
  end if;
  with ended as (
    update public.office_term o set ended_at = now(), end_reason = reason, version = o.version + 1
      where o.person_id = who and o.ended_at is null and coalesce(o.ends_on >= today, true)
        and case when o.partnership_id is null then is_employer and (app.person_id() = who or app.is_national_coordinator())
          else is_employer or o.partnership_id = any (tables) end
      returning o.id, o.partnership_id, o.office)
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'partnershipId', partnership_id, 'office', office) order by id), '[]') into offices from ended;
  for place in select distinct (o ->> 'partnershipId')::uuid from jsonb_array_elements(offices) o where o ->> 'partnershipId' is not null order by 1 loop
    perform app.see_that_it_is_cared_for(place, 'Its last officer has left their agency.');
  end loop;

  update public.person set agency_id = case when is_employer or agency_id is null then next_agency else coalesce(next_agency, agency_id) end
    where id = who;
  remaining := array(select person_id from public.agency_lead where agency_id = agency and ended_at is null);
  return jsonb_build_object('outcome', 'LEFT', 'terms', terms, 'offices', offices, 'invitations', invitations, 'leads', to_jsonb(remaining),
    'unheard', case when was_lead and remaining = '{}' then to_jsonb(app.national_coordinators()) else '[]'::jsonb end);
end $$;
comment on function app.record_leaving is 'Ends all that somebody holds through an agency, at every table, in this transaction.';

do $$ declare f regproc; begin
  foreach f in array array['app.see_that_it_is_cared_for', 'app.may_record_leaving', 'app.record_leaving']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;
grant execute on function app.record_leaving to roundtable_api;
