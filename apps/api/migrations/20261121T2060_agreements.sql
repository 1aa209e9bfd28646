-- Information-sharing agreements: who has signed which, in date. An audience may ask for one; then it closes to an agency at the
-- midnight after its last day, because entering asks the day, and no job has to run for it.

create table agreement (
  id                 uuid primary key default uuidv7(),
  audience_id        int not null references audience,
  partnership_id     uuid not null references partnership,
  -- The first version of it; versions of one agreement are a family.
  family_id          uuid not null,
  edition            int not null default 1 check (edition between 1 and 999),
  title              text not null check (length(title) between 3 and 200),
  purposes           text not null check (length(purposes) between 1 and 4000),
  lawful_bases       text[] not null check (cardinality(lawful_bases) between 1 and 10 and lawful_bases <@ array[
    'PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'CONSENT', 'LEGITIMATE_INTERESTS', 'RECOGNISED_LEGITIMATE_INTERESTS',
    'SUBSTANTIAL_PUBLIC_INTEREST', 'LAW_ENFORCEMENT', 'LAW_ENFORCEMENT_CONSENT', 'LAW_ENFORCEMENT_SENSITIVE']),
  lawful_basis_notes text not null default '' check (length(lawful_basis_notes) <= 4000),
  categories         text not null check (length(categories) between 1 and 4000),
  starts_on          date not null,
  review_on          date not null,
  expires_on         date not null check (expires_on >= starts_on),
  added_by_id        uuid not null references person,
  added_at           timestamptz not null default now(),
  withdrawn_at       timestamptz,
  withdrawn_by_id    uuid references person,
  withdraw_reason    text not null default '' check (length(withdraw_reason) <= 1000),
  version            int not null default 1,
  check (review_on between starts_on and expires_on),
  check ((withdrawn_at is null) = (withdrawn_by_id is null)),
  unique (id, audience_id),
  unique (id, partnership_id),
  unique (family_id, edition),
  foreign key (family_id, partnership_id) references agreement (id, partnership_id)
);
comment on table agreement is 'What agencies of a partnership share, why, and on what lawful basis; in force for those who have signed it.';
create index agreement_page on agreement (partnership_id, expires_on, id);
create index agreement_added_by on agreement (added_by_id);
create index agreement_withdrawn_by on agreement (withdrawn_by_id) where withdrawn_by_id is not null;

create table agreement_party (
  id           uuid primary key default uuidv7(),
  audience_id  int not null,
  agreement_id uuid not null,
  agency_id    uuid not null references agency,
  unique (agreement_id, agency_id),
  unique (id, agreement_id, agency_id, audience_id),
  foreign key (agreement_id, audience_id) references agreement (id, audience_id)
);
comment on table agreement_party is 'An agency that is asked to sign.';
create index agreement_party_agency on agreement_party (agency_id, id);

create table agreement_signature (
  id               uuid primary key default uuidv7(),
  audience_id      int not null,
  party_id         uuid not null,
  agreement_id     uuid not null,
  agency_id        uuid not null,
  signatory_name   text not null check (length(signatory_name) between 1 and 120),
  signatory_title  text not null default '' check (length(signatory_title) <= 120),
  signed_on        date not null,
  -- Some sign for a time only; the agreement's last day holds in any case.
  ends_on          date check (ends_on >= signed_on),
  on_paper         boolean not null,
  recorded_by_id   uuid not null references person,
  recorded_at      timestamptz not null default now(),
  withdrawn_at     timestamptz,
  withdrawn_by_id  uuid references person,
  withdraw_reason  text not null default '' check (length(withdraw_reason) <= 1000),
  version          int not null default 1,
  check ((withdrawn_at is null) = (withdrawn_by_id is null)),
  foreign key (party_id, agreement_id, agency_id, audience_id) references agreement_party (id, agreement_id, agency_id, audience_id)
    deferrable initially deferred
);
comment on table agreement_signature is 'That an agency signed, by whom and when. Kept when it is withdrawn or over.';
create index agreement_signature_party on agreement_signature (party_id, recorded_at, id);
create index agreement_signature_agreement on agreement_signature (agreement_id, agency_id);
create index agreement_signature_recorded_by on agreement_signature (recorded_by_id);
create index agreement_signature_withdrawn_by on agreement_signature (withdrawn_by_id) where withdrawn_by_id is not null;
create index agreement_signature_agency on agreement_signature (agency_id);

-- That somebody was told of a date, so that nobody is told twice.
create table agreement_notice (
  id           uuid primary key default uuidv7(),
  audience_id  int not null references audience,
  agreement_id uuid not null references agreement,
  agency_id    uuid references agency,
  kind         text not null check (kind in ('ENDS_60', 'ENDS_30', 'ENDS_7', 'LAPSED', 'REVIEW_60', 'REVIEW_7', 'REVIEW_OVERDUE')),
  about_on     date not null,
  noted_at     timestamptz not null default now(),
  unique nulls not distinct (agreement_id, agency_id, kind, about_on)
);
create index agreement_notice_agency on agreement_notice (agency_id) where agency_id is not null;

create table audience_agency (
  audience_id int not null references audience,
  agency_id   uuid not null references agency,
  primary key (audience_id, agency_id)
);
create index audience_agency_agency on audience_agency (agency_id);
comment on table audience_agency is 'The leads of the agency belong to the named audience, for as long as they are its leads.';

alter table audience add column agreement_id uuid;
alter table audience add constraint audience_gate_check check (agreement_id is null or (kind = 'NAMED' and partnership_id is not null)),
  add constraint audience_gate foreign key (agreement_id, partnership_id) references agreement (id, partnership_id);
create index audience_gated on audience (agreement_id) where agreement_id is not null;
comment on column audience.agreement_id is 'Only those of its people belong to it whose agency has signed this agreement or a later version of it, in date.';

do $$ declare t text; begin
  foreach t in array array['agreement', 'agreement_party', 'agreement_signature', 'agreement_notice', 'audience_agency'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert, update (title, purposes, lawful_bases, lawful_basis_notes, categories, starts_on, review_on, expires_on,
  withdrawn_at, withdrawn_by_id, withdraw_reason, version) on agreement to roundtable_api;
grant select, insert, delete on agreement_party to roundtable_api;
grant select, insert, update (withdrawn_at, withdrawn_by_id, withdraw_reason, version) on agreement_signature to roundtable_api;
grant select on audience_agency to roundtable_api;
grant select on agreement, agreement_party, agreement_signature to roundtable_worker, roundtable_gate;
grant select, insert on agreement_notice to roundtable_gate;
grant select, insert, delete on audience_agency to roundtable_gate;

-- What was signed stands: of a signed agreement only its review may be moved and its end brought forward.
create function app.signed_terms_stand() returns trigger language plpgsql set search_path = '' as $$
begin
  if exists (select from public.agreement_signature where agreement_id = old.id) and (new.expires_on > old.expires_on
    or (new.title, new.purposes, new.lawful_bases, new.lawful_basis_notes, new.categories, new.starts_on)
      is distinct from (old.title, old.purposes, old.lawful_bases, old.lawful_basis_notes, old.categories, old.starts_on)) then
    raise exception 'the terms of a signed agreement stand' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger signed_terms_stand before update on agreement for each row execute function app.signed_terms_stand();

-- The lock makes whoever withdraws or changes the agreement at this moment wait for the signature, or the signature for them.
create function app.sign_what_stands() returns trigger language plpgsql security definer set search_path = '' as $$
declare withdrawn timestamptz;
begin
  -- Unknown agreements are left to the constraints, which come after the row rules.
  select withdrawn_at into withdrawn from public.agreement where id = new.agreement_id for share;
  if withdrawn is not null then raise exception 'the agreement was withdrawn' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger sign_what_stands before insert on agreement_signature for each row execute function app.sign_what_stands();
-- A lock for sharing asks for the right to change something.
grant update (version) on agreement to roundtable_gate;

-- The leads of an agency that is asked to sign read what they are asked to sign.
create function app.let_leads_read() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into public.audience_agency (audience_id, agency_id) values (new.audience_id, new.agency_id) on conflict do nothing;
  else
    delete from public.audience_agency where audience_id = old.audience_id and agency_id = old.agency_id;
  end if;
  return null;
end $$;
create trigger let_leads_read after insert or delete on agreement_party for each row execute function app.let_leads_read();

create function app.signatories(agreement uuid) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct g.agency_id), '{}') from public.agreement r
    join public.agreement v on v.family_id = r.family_id and v.edition >= r.edition
    join public.agreement_signature g on g.agreement_id = v.id
    where r.id = agreement and v.withdrawn_at is null and v.starts_on <= app.today() and v.expires_on >= app.today()
      and g.withdrawn_at is null and g.signed_on <= app.today() and coalesce(g.ends_on >= app.today(), true) $$;
alter function app.signatories(uuid) set enable_seqscan = off;
comment on function app.signatories is 'The agencies whose signature of this agreement, or of a later version of it, is in force today. All that is gated asks here.';

create or replace function app.standing_of(person uuid) returns app.standing language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  today date := app.today();
  sits uuid[]; observes uuid[]; statutory uuid[]; seats uuid[]; serves uuid[]; knows uuid[]; named int[]; leads uuid[]; hears uuid[]; heard uuid[];
  gated int[]; extending int[]; gated_extending int[];
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
  -- Those that ask for a signed agreement are set aside until it is known whose signatures hold.
  select array_agg(a.id) filter (where a.agreement_id is null), array_agg(a.id) filter (where a.agreement_id is not null),
      array_agg(a.partnership_id) filter (where a.agreement_id is null and a.partnership_id is not null)
    into named, gated, heard
    from (select audience_id from public.audience_person where person_id = person
      union all select n.audience_id from public.audience_seat n where n.seat_id = any (seats)) n
    join public.audience a on a.id = n.audience_id;
  named := coalesce(named, '{}');
  knows := sits || observes || coalesce(heard, '{}');
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
    found.audiences := found.audiences || array(select id from public.audience where agency_id = any (leads))
      -- What the agency is asked to sign.
      || array(select audience_id from public.audience_agency where agency_id = any (leads));
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
  select array_agg(a.id) filter (where a.agreement_id is null), array_agg(a.id) filter (where a.agreement_id is not null)
    into extending, gated_extending from public.audience a where a.extends_id = any (found.audiences);
  found.audiences := found.audiences || extending;
  gated := gated || gated_extending;
  if gated <> '{}' then
    found.audiences := found.audiences || array(
      with asked as materialized (
        select a.agreement_id, app.signatories(a.agreement_id) as agencies from public.audience a where a.id = any (gated) group by a.agreement_id)
      select distinct a.id from public.audience a join asked on asked.agreement_id = a.agreement_id
      where a.id = any (gated) and (
        exists (select from public.seat s where s.id = any (seats) and s.partnership_id = a.partnership_id and s.agency_id = any (asked.agencies))
        -- Officers without a seat there are of the agency that employs them.
        or (a.partnership_id = any (serves) and not exists (select from public.seat s where s.id = any (seats) and s.partnership_id = a.partnership_id)
          and exists (select from public.person p where p.id = person and p.agency_id = any (asked.agencies)))));
  end if;
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

drop function app.name_audience(uuid, text, uuid[], uuid[]);
create function app.name_audience(partnership uuid, extending text, seats uuid[], people uuid[], agreement uuid default null) returns int
  language plpgsql volatile security definer set search_path = '' as $$
declare made int; base int;
begin
  if not app.is_officer(partnership) then raise exception 'only an officer names an audience' using errcode = '42501'; end if;
  if agreement is not null and people <> '{}' then raise exception 'who has no seat has signed nothing' using errcode = 'check_violation'; end if;
  select id into base from public.audience where partnership_id = partnership and kind = extending;
  -- All that the same signatories of the same part of the table may see is one audience.
  if agreement is not null and seats = '{}' then
    select a.id into made from public.audience a where a.agreement_id = agreement and a.extends_id = base
      and not exists (select from public.audience_seat n where n.audience_id = a.id) order by a.id limit 1;
  end if;
  if made is null then
    insert into public.audience (kind, partnership_id, extends_id, agreement_id) values ('NAMED', partnership, base, agreement) returning id into made;
    insert into public.audience_seat (audience_id, seat_id)
      select made, s.id from public.seat s where s.id = any (seats) and s.partnership_id = partnership;
    insert into public.audience_person (audience_id, person_id) select distinct made, p from unnest(people) p;
  end if;
  perform app.enter_again();
  return made;
end $$;
comment on function app.name_audience is 'Makes an audience of the seats and people named, and of everybody in the audience it extends, if any; of those whose agency has signed, where an agreement is asked for.';

create function app.audience_of_agreement(partnership uuid) returns int language plpgsql volatile security definer set search_path = '' as $$
declare made int;
begin
  if not app.is_officer(partnership) then raise exception 'only an officer adds an agreement' using errcode = '42501'; end if;
  insert into public.audience (kind, partnership_id, extends_id) values ('NAMED', partnership,
    (select id from public.audience where partnership_id = partnership and kind = 'TABLE')) returning id into made;
  perform app.enter_again();
  return made;
end $$;
comment on function app.audience_of_agreement is 'Makes the audience of an agreement about to be added: the table, and the leads of those who are asked to sign.';

-- What is said of an audience where something is written for it.
create function app.sight_of(partnership uuid, whole text, named_seats uuid[], named_people uuid[], agreement uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with signed as materialized (select case when agreement is not null then app.signatories(agreement) end as agencies),
  at_table as materialized (
    select s.id, s.agency_id, agreement is null or s.agency_id = any (signed.agencies) as passes,
      s.id = any (named_seats) or whole = 'CIRCLE' or (whole in ('TABLE', 'PARTNERSHIP') and s.kind <> 'OBSERVER') or (whole = 'STATUTORY' and s.is_statutory) as included
    from public.seat s, signed where s.partnership_id = partnership and coalesce(s.closed_on > app.today(), true)),
  filled as materialized (
    select t.person_id, bool_or(a.included) as included, bool_or(a.passes) as passes from at_table a
    join public.seat_term t on t.seat_id = a.id and t.ended_at is null and t.held @> app.today() group by t.person_id),
  besides as materialized (
    select p.id, p.agency_id, coalesce(f.passes, agreement is null or p.agency_id = any (signed.agencies), false) as passes from signed, public.person p
    left join filled f on f.person_id = p.id
    where p.id in (select o.person_id from public.office_term o where o.partnership_id = partnership and o.ended_at is null and o.held @> app.today()
        union all select unnest(named_people))
      and not coalesce(f.included, false))
  select jsonb_build_object('whole', coalesce(whole, 'NAMED'), 'partnershipName', (select p.name from public.partnership p where p.id = partnership),
    'seats', (select count(*) filter (where included and passes) from at_table), 'seatsInAll', (select count(*) filter (where included) from at_table),
    'people', (select count(*) filter (where passes) from besides), 'peopleInAll', (select count(*) from besides),
    'agreementId', agreement, 'agreementTitle', (select a.title from public.agreement a where a.id = agreement),
    'shutOut', coalesce((select jsonb_agg(g.name order by g.name) from public.agency g where g.id in (
      select agency_id from at_table where included and not passes union select agency_id from besides where not passes)), '[]')) $$;
comment on function app.sight_of is 'How many seats, and people besides, an audience has; and which agencies it is shut to for want of a signature.';

create function app.seen_by(audience int) returns jsonb language sql stable security definer set search_path = '' as $$
  select app.sight_of(a.partnership_id, case when a.kind = 'NAMED' then e.kind else a.kind end,
    array(select seat_id from public.audience_seat where audience_id = a.id), array(select person_id from public.audience_person where audience_id = a.id), a.agreement_id)
  from public.audience a left join public.audience e on e.id = a.extends_id
  where a.id = audience and a.partnership_id is not null and a.id = any (app.audience_ids()) $$;
comment on function app.seen_by is 'Who sees what the reader sees; null for an audience that is not the reader''s.';

create function app.would_be_seen_by(partnership uuid, whole text, seats uuid[], agreement uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select app.sight_of(partnership, whole, coalesce(seats, '{}'), '{}', agreement)
  where app.is_officer(partnership) and (agreement is null or exists (select from public.agreement a where a.id = agreement and a.partnership_id = partnership)) $$;
comment on function app.would_be_seen_by is 'The same for an audience that an officer is about to choose; null for everybody else.';

-- Agreements end by themselves; that people are told is asked for now and then, and noted, so that each is told once.
create function app.note_agreement_dates() returns int language plpgsql volatile security definer set search_path = '' as $$
declare today date := app.today(); facts jsonb;
begin
  with going as materialized (select id from public.partnership where status not in ('MERGED', 'CLOSED')),
  cover as (
    -- Until when each agency is covered, by whichever version of the agreement it has signed.
    select distinct on (a.family_id, g.agency_id) a.id as agreement_id, a.partnership_id, g.agency_id, least(g.ends_on, a.expires_on) as last_day
    from public.agreement a join going on going.id = a.partnership_id join public.agreement_signature g on g.agreement_id = a.id
    where a.withdrawn_at is null and g.withdrawn_at is null
    order by a.family_id, g.agency_id, least(g.ends_on, a.expires_on) desc, a.edition desc),
  due as (
    select agreement_id, partnership_id, agency_id, last_day as about_on,
      case when last_day < today then 'LAPSED' when last_day - today <= 7 then 'ENDS_7' when last_day - today <= 30 then 'ENDS_30' else 'ENDS_60' end as kind
    from cover where last_day - today <= 60
    union all
    select a.id, a.partnership_id, null, a.review_on,
      case when a.review_on < today then 'REVIEW_OVERDUE' when a.review_on - today <= 7 then 'REVIEW_7' else 'REVIEW_60' end
    from public.agreement a join going on going.id = a.partnership_id where a.withdrawn_at is null and a.expires_on >= today and a.review_on - today <= 60
      and not exists (select from public.agreement b where b.family_id = a.family_id and b.edition > a.edition and b.withdrawn_at is null)),
  noted as (
    insert into public.agreement_notice (audience_id, agreement_id, agency_id, kind, about_on)
    select o.id, d.agreement_id, d.agency_id, d.kind, d.about_on from due d join public.audience o on o.partnership_id = d.partnership_id and o.kind = 'OFFICERS'
    on conflict do nothing returning agreement_id, agency_id, kind, about_on)
  select jsonb_agg(jsonb_build_object('name', fact.name, 'partnershipId', fact.partnership_id, 'subjectId', fact.agreement_id, 'data',
      jsonb_build_object('notice', fact.kind, 'aboutOn', fact.about_on, 'agencyIds', fact.agencies))) into facts
    from (select case when n.kind = 'LAPSED' then 'AgreementLapsed' when n.kind like 'ENDS%' then 'AgreementEnding' else 'AgreementReviewDue' end as name,
        a.partnership_id, n.agreement_id, n.kind, n.about_on, coalesce(jsonb_agg(n.agency_id) filter (where n.agency_id is not null), '[]') as agencies
      from noted n join public.agreement a on a.id = n.agreement_id group by 1, 2, 3, 4, 5) fact;
  if facts is not null then perform app.record_events(facts); end if;
  return coalesce(jsonb_array_length(facts), 0);
end $$;
comment on function app.note_agreement_dates is 'Notes which dates of agreements are near or past and not noted yet, and records a fact for each. Answers how many.';

-- The page behind a link in mail must know that a meeting is for signatories only: of such a one it says as little as mail does.
create or replace function app.asked_by_link(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'name', me.name,
    'hasDeputy', t.id is not null,
    'canSendDeputy', i.role = 'SEAT' and t.id is not null and t.person_id <> me.id,
    'deputyName', d.name,
    'invitation', jsonb_build_object('id', i.id, 'meetingId', i.meeting_id, 'seatId', i.seat_id, 'personId', i.person_id, 'role', i.role,
      'response', i.response, 'message', i.message),
    'meeting', jsonb_build_object('id', m.id, 'partnershipId', m.partnership_id, 'partnershipName', p.name, 'title', m.title,
      'heldOn', m.held_on, 'startsTime', to_char(m.starts_time, 'HH24:MI'), 'endsTime', to_char(m.ends_time, 'HH24:MI'), 'timeZone', m.time_zone,
      'endsAt', m.ends_at, 'isOver', m.ends_at <= now(), 'place', m.place, 'joiningLink', m.joining_link, 'accessNotes', m.access_notes,
      'seenBy', m.seen_by, 'isForSignatories', a.agreement_id is not null, 'status', m.status, 'organiserName', o.name))
  from app.answerer_by_link(hash) l
  join public.meeting_invitation i on i.id = l.invitation_id join public.meeting m on m.id = l.meeting_id
  join public.audience a on a.id = m.audience_id
  join public.partnership p on p.id = m.partnership_id join public.person me on me.id = l.person_id
  -- Others are named for as long as they are colleagues.
  left join public.person o on o.id = m.organiser_id and o.audience_id = any (l.colleagues)
  left join public.seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
  left join public.person d on d.id = t.person_id and d.audience_id = any (l.colleagues) $$;

do $$ declare f regprocedure; begin
  foreach f in array array['app.signed_terms_stand()', 'app.sign_what_stands()', 'app.let_leads_read()', 'app.signatories(uuid)', 'app.name_audience(uuid, text, uuid[], uuid[], uuid)',
    'app.audience_of_agreement(uuid)', 'app.sight_of(uuid, text, uuid[], uuid[], uuid)', 'app.seen_by(int)', 'app.would_be_seen_by(uuid, text, uuid[], uuid)',
    'app.note_agreement_dates()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    if (select prosecdef from pg_proc where oid = f) then execute format('alter function %s owner to roundtable_gate', f); end if;
  end loop;
end $$;
grant execute on function app.name_audience, app.audience_of_agreement, app.seen_by, app.would_be_seen_by to roundtable_api;
grant execute on function app.note_agreement_dates to roundtable_worker;
