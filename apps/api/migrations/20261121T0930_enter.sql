-- The only code that turns seats and offices into audiences. Nothing about rights is stored or cached:
-- what a person may see is worked out anew in every transaction, so a seat that ended a moment ago is gone.

-- The places of a person at this moment: one reading for their audiences and for what the program is told of them.
create type app.standing as (audiences int[], people int[], partnerships uuid[], actor jsonb);

-- Planning these anew each time would cost more than running them.
create function app.standing_of(person uuid) returns app.standing language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  today date := app.today();
  sits uuid[]; observes uuid[]; statutory uuid[]; seats uuid[]; serves uuid[]; knows uuid[]; named int[];
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
  -- Officers see all that their table sees, whether or not they fill a seat.
  sits := sits || serves;
  statutory := statutory || serves;
  named := array(select audience_id from public.audience_person where person_id = person)
    || array(select n.audience_id from public.audience_seat n where n.seat_id = any (seats));
  knows := sits || observes || array(select a.partnership_id from public.audience a where a.id = any (named) and a.partnership_id is not null);
  found.partnerships := knows;
  -- Those that most rows carry come first: a row is compared with them one by one.
  found.audiences := array(
      select a.id from public.audience a where a.partnership_id = any (knows) and a.kind <> 'NAMED' and (a.kind = 'CIRCLE'
        or (a.kind in ('TABLE', 'PARTNERSHIP') and a.partnership_id = any (sits))
        or (a.kind = 'STATUTORY' and a.partnership_id = any (statutory))
        or (a.kind in ('OFFICERS', 'APPOINTING') and a.partnership_id = any (serves))))
    || 1 || (case when sits <> '{}' or is_national then 2 end) || named
    || array(select id from public.audience where person_id = person);
  found.people := array(select id from public.audience where person_id = person);
  if is_national then
    found.partnerships := array(select id from public.partnership);
    found.audiences := found.audiences || array(select id from public.audience where kind in ('CIRCLE', 'TABLE', 'APPOINTING') and person_id is null);
    found.people := found.people || array(select colleagues_id from public.office_term where ended_at is null);
  end if;
  found.audiences := found.audiences
    || array(select a.id from public.audience a where a.extends_id = any (found.audiences));
  found.people := found.people
    || array(select colleagues_id from public.seat_term where partnership_id = any (sits)
         union all select colleagues_id from public.office_term where partnership_id = any (knows))
    || array(select confidence_id from public.seat_term where partnership_id = any (serves) and ended_at is null
         and starts_on <= today and coalesce(ends_on >= today, true));
  found.audiences := array_remove(found.audiences, null);
  found.actor := jsonb_build_object('personId', person, 'offices', offices_told, 'seats', seats_told);
  return found;
end $$;
comment on function app.standing_of is 'Every audience the person belongs to at this moment, and their seats and offices as the program''s Actor reads them.';

create function app.be(person uuid, audiences int[], partnerships uuid[] default null, people int[] default null) returns void language sql volatile set search_path = '' as $$
  select set_config('app.person_id', coalesce(person::text, ''), true), set_config('app.audience_ids', audiences::text, true),
    set_config('app.people_audience_ids', coalesce(people, audiences)::text, true),
    set_config('app.partnership_ids', coalesce(partnerships::text, ''), true) $$;

create function app.enter_public() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin perform app.be(null, '{1}', null); return null; end $$;

create function app.enter(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s record; standing app.standing;
begin
  select id, person_id into s from public.session
    where token_hash = hash and ended_at is null and idle_until > now() and expires_at > now();
  if not found then return app.enter_public(); end if;
  standing := app.standing_of(s.person_id);
  perform app.be(s.person_id, standing.audiences, standing.partnerships, standing.people);
  return standing.actor || jsonb_build_object('sessionId', s.id);
end $$;
comment on function app.enter is 'Enters as the person whose session it is; null, and the public''s audience, when the session is over or unknown.';

-- A link narrows its holder to what it is for: answering one meeting, or reading one's calendar.
create function app.enter_by_link(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare l record; reach int[]; standing app.standing;
begin
  select id, person_id, purpose, subject_id into l from public.link
    where token_hash = hash and revoked_at is null and (expires_at is null or expires_at > now()) and purpose in ('RESPOND', 'CALENDAR');
  if not found then return app.enter_public(); end if;
  standing := app.standing_of(l.person_id);
  reach := standing.audiences || standing.people;
  if l.purpose = 'RESPOND' then
    reach := array(
      select 1 union select m.audience_id from public.meeting_invitation i join public.meeting m on m.id = i.meeting_id
        where i.id = l.subject_id and m.audience_id = any (reach)
      union select a.id from public.meeting_invitation i join public.meeting m on m.id = i.meeting_id
        join public.audience a on a.partnership_id = m.partnership_id and a.kind in ('CIRCLE', 'TABLE')
        where i.id = l.subject_id and a.id = any (reach)
      -- Oneself, whoever called the meeting, and the deputy who could come instead.
      union select a.id from public.audience a where a.kind = 'COLLEAGUES' and a.id = any (standing.people) and a.person_id in (
        select l.person_id
        union select m.organiser_id from public.meeting_invitation i join public.meeting m on m.id = i.meeting_id where i.id = l.subject_id
        union select t.person_id from public.meeting_invitation i join public.seat_term t on t.seat_id = i.seat_id
          where i.id = l.subject_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()));
  end if;
  perform app.be(l.person_id, reach, standing.partnerships);
  return standing.actor || jsonb_build_object('link', jsonb_build_object('id', l.id, 'purpose', l.purpose, 'subjectId', l.subject_id));
end $$;

create function app.enter_as(person uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare standing app.standing := app.standing_of(person);
begin
  if length(purpose) < 3 then raise exception 'entering as a person needs a purpose'; end if;
  perform app.be(person, standing.audiences, standing.partnerships, standing.people);
  return standing.actor;
end $$;
comment on function app.enter_as is 'For the worker: acts with the rights the person has now, not those they had when the work was queued.';

create function app.enter_for(partnership uuid, purpose text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if length(purpose) < 3 then raise exception 'entering for a partnership needs a purpose'; end if;
  perform app.be(null, array(
    select 1 union select 2 union select id from public.audience where partnership_id = partnership
    union select a.id from public.audience a where a.kind in ('COLLEAGUES', 'CONFIDENCE') and a.person_id in (
      select person_id from public.seat_term where partnership_id = partnership
      union select person_id from public.office_term where partnership_id = partnership
      union select i.invited_by_id from public.invitation i where i.partnership_id = partnership
      union select g.person_id from public.audience_person g join public.audience n on n.id = g.audience_id where n.partnership_id = partnership)), array[partnership]);
  return jsonb_build_object('personId', null, 'offices', '[]'::jsonb, 'seats', '[]'::jsonb);
end $$;
comment on function app.enter_for is 'For the worker: sees one partnership whole, to work out who is to be told. What each is told is read again as that person.';

create function app.is_officer(partnership uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.office_term where person_id = app.person_id() and partnership_id = partnership
    and ended_at is null and held @> app.today()) $$;
create function app.is_national_coordinator() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.office_term where person_id = app.person_id() and office = 'NATIONAL_COORDINATOR'
    and ended_at is null and held @> app.today()) $$;

create function app.enter_again() returns void language sql volatile security definer set search_path = '' as $$
  select app.be(app.person_id(), s.audiences, s.partnerships, s.people) from app.standing_of(app.person_id()) s $$;

create function app.found_audiences(partnership uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare circle int;
begin
  if not app.is_national_coordinator() then raise exception 'only the national coordinator founds a partnership' using errcode = '42501'; end if;
  insert into public.audience (kind, partnership_id) values ('CIRCLE', partnership) returning id into circle;
  insert into public.audience (kind, partnership_id)
    select k, partnership from unnest(array['TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']) k;
  perform app.enter_again();
  return circle;
end $$;
comment on function app.found_audiences is 'Makes the audiences of a partnership about to be created; answers its circle.';

create function app.name_audience(partnership uuid, extending text, seats uuid[], people uuid[]) returns int language plpgsql volatile security definer set search_path = '' as $$
declare made int;
begin
  if not app.is_officer(partnership) then raise exception 'only an officer names an audience' using errcode = '42501'; end if;
  insert into public.audience (kind, partnership_id, extends_id) values ('NAMED', partnership,
    (select id from public.audience where partnership_id = partnership and kind = extending)) returning id into made;
  insert into public.audience_seat (audience_id, seat_id)
    select made, s.id from public.seat s where s.id = any (seats) and s.partnership_id = partnership;
  insert into public.audience_person (audience_id, person_id) select distinct made, p from unnest(people) p;
  perform app.enter_again();
  return made;
end $$;
comment on function app.name_audience is 'Makes an audience of the seats and people named, and of everybody in the audience it extends, if any.';

create function app.admit(address text, full_name text, title text, agency uuid) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare them uuid; colleagues int; confidence int; self int;
begin
  select id into them from public.person where lower(email) = lower(address);
  if found then return them; end if;
  them := uuidv7();
  insert into public.audience (kind, person_id) values ('COLLEAGUES', them) returning id into colleagues;
  insert into public.audience (kind, person_id) values ('CONFIDENCE', them) returning id into confidence;
  insert into public.audience (kind, person_id) values ('SELF', them) returning id into self;
  insert into public.person (id, audience_id, name, email, job_title, agency_id) values (them, colleagues, full_name, address, title, agency);
  insert into public.person_private (person_id, audience_id) values (them, confidence);
  return them;
end $$;
comment on function app.admit is 'The person of that address, made if there was none. It answers the same way for both.';

create function app.admit_guest(partnership uuid, address text, full_name text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.is_officer(partnership) then raise exception 'only an officer invites guests' using errcode = '42501'; end if;
  return app.admit(address, full_name, '', null);
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace loop
    execute format('revoke execute on function %s from public', f);
    if (select prosecdef from pg_proc where oid = f) then execute format('alter function %s owner to roundtable_gate', f); end if;
  end loop;
end $$;
grant execute on function app.be to roundtable_gate;
grant execute on function app.audience_ids, app.people_audience_ids, app.partnership_ids, app.person_id, app.today, app.held to roundtable_api, roundtable_worker, roundtable_gate;
grant execute on function app.enter_public, app.enter, app.enter_by_link, app.found_audiences, app.name_audience, app.admit_guest to roundtable_api;
grant execute on function app.enter_public, app.enter_as, app.enter_for to roundtable_worker;
