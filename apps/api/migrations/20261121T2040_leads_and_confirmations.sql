-- Who speaks for an agency, and that the agency confirms who sits for it. A lead writes at tables at which they do not sit,
-- so what they may do there is done by functions of the gate, which ask for themselves whether the lead leads.

create function app.leads_agency(agency uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.agency_lead where person_id = app.person_id() and agency_id = agency and ended_at is null) $$;
create function app.speaks_for(agency uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select app.leads_agency(agency) or app.is_national_coordinator() $$;
comment on function app.speaks_for is 'Whether this transaction is that of a lead of the agency, or of a national coordinator.';

alter table agency_lead
  add column ended_by_id uuid references person,
  add column end_reason  text not null default '' check (length(end_reason) <= 500),
  -- Leads are asked to confirm once a week at most; this is when.
  add column asked_on    date;
create index agency_lead_ended_by on agency_lead (ended_by_id);
create index agency_lead_of_agency on agency_lead (agency_id, appointed_at, id);
grant insert, update (ended_at, ended_by_id, end_reason, asked_on, version) on agency_lead to roundtable_gate;

create table lead_invitation (
  id                 uuid primary key default uuidv7(),
  -- The national coordinators; and, by a second audience, the leads of the agency.
  audience_id        int not null default 4 references audience,
  agency_audience_id int not null references audience,
  agency_id          uuid not null references agency,
  email              text not null check (length(email) between 3 and 254),
  token_hash         bytea not null unique check (length(token_hash) = 32),
  expires_at         timestamptz not null,
  state              text not null default 'PENDING' check (state in ('PENDING', 'ACCEPTED', 'WITHDRAWN')),
  invited_by_id      uuid not null references person,
  invited_at         timestamptz not null default now(),
  accepted_by_id     uuid references person,
  accepted_at        timestamptz,
  version            int not null default 1,
  check ((state = 'ACCEPTED') = (accepted_by_id is not null))
);
comment on table lead_invitation is 'An offer, by mail, to speak for an agency.';
create unique index lead_invitation_once on lead_invitation (agency_id, lower(email)) where state = 'PENDING';
create index lead_invitation_of_agency on lead_invitation (agency_id, invited_at, id);
create index lead_invitation_by on lead_invitation (invited_by_id);
create index lead_invitation_accepted_by on lead_invitation (accepted_by_id);
alter table lead_invitation enable row level security, force row level security;
create policy audience on lead_invitation to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy agency on lead_invitation for select to roundtable_api, roundtable_worker
  using (agency_audience_id = any ((select app.audience_ids())::int[]));
create policy gate on lead_invitation to roundtable_gate using (true) with check (true);
grant select (id, audience_id, agency_audience_id, agency_id, email, expires_at, state, invited_by_id, invited_at, accepted_by_id, accepted_at, version)
  on lead_invitation to roundtable_api, roundtable_worker;
grant select, insert, update on lead_invitation to roundtable_gate;

-- Answers GONE when the agency is no more, NO_ACCOUNT, IS_LEAD, or the id of what was made.
create function app.appoint_lead(agency uuid, person uuid) returns text language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  if not app.speaks_for(agency) then raise exception 'only a lead or the national coordinator appoints a lead' using errcode = '42501'; end if;
  perform from public.agency g where g.id = agency and g.status = 'ACTIVE' for share;
  if not found then return 'GONE'; end if;
  if not exists (select from public.account where person_id = person) then return 'NO_ACCOUNT'; end if;
  insert into public.agency_lead (agency_id, person_id, appointed_by_id) values (agency, person, app.person_id())
    on conflict (agency_id, person_id) where ended_at is null do nothing returning id into made;
  return coalesce(made::text, 'IS_LEAD');
end $$;

create function app.invite_lead(invitation uuid, agency uuid, address text, hash bytea, lifetime interval) returns text language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.speaks_for(agency) then raise exception 'only a lead or the national coordinator invites a lead' using errcode = '42501'; end if;
  perform from public.agency g where g.id = agency and g.status = 'ACTIVE' for share;
  if not found then return 'GONE'; end if;
  -- One that nobody accepted in time stands in nobody's way.
  update public.lead_invitation set state = 'WITHDRAWN', version = version + 1
    where agency_id = agency and lower(email) = lower(address) and state = 'PENDING' and expires_at <= now();
  insert into public.lead_invitation (id, agency_audience_id, agency_id, email, token_hash, expires_at, invited_by_id)
    select invitation, a.id, agency, address, hash, now() + lifetime, app.person_id() from public.audience a where a.agency_id = agency
    on conflict (agency_id, lower(email)) where state = 'PENDING' do nothing;
  return case when found then 'SENT' else 'INVITED_ALREADY' end;
end $$;

create function app.withdraw_lead_invitation(invitation uuid, expected int) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.lead_invitation set state = 'WITHDRAWN', version = version + 1
    where id = invitation and state = 'PENDING' and version = expected and app.speaks_for(agency_id);
  return found;
end $$;

create function app.lead_invitation_preview(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('email', i.email, 'agencyId', i.agency_id, 'agencyName', g.name, 'invitedBy', b.name, 'state',
      case when i.state = 'PENDING' and i.expires_at <= now() then 'EXPIRED' else i.state end,
    'hasAccount', exists (select from public.person x join public.account a on a.person_id = x.id where lower(x.email) = lower(i.email)))
  from public.lead_invitation i join public.agency g on g.id = i.agency_id join public.person b on b.id = i.invited_by_id
  where i.token_hash = hash $$;

create function app.accept_lead_invitation(hash bytea, full_name text, title text, new_password_hash text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i record; them uuid; had_account boolean;
begin
  select * into i from public.lead_invitation where token_hash = hash for update;
  if not found or i.state = 'WITHDRAWN' then return '{"outcome": "UNKNOWN"}'; end if;
  if i.state = 'ACCEPTED' then return '{"outcome": "SPENT"}'; end if;
  if i.expires_at <= now() then return '{"outcome": "EXPIRED"}'; end if;
  perform from public.agency where id = i.agency_id and status = 'ACTIVE' for share;
  if not found then return '{"outcome": "AGENCY_GONE"}'; end if;
  if not exists (select from public.agency_lead where person_id = i.invited_by_id and agency_id = i.agency_id and ended_at is null)
    and not exists (select from public.office_term where person_id = i.invited_by_id and office = 'NATIONAL_COORDINATOR' and ended_at is null and held @> app.today())
    then return '{"outcome": "INVITER_GONE"}'; end if;
  select x.id into them from public.person x join public.account a on a.person_id = x.id where lower(x.email) = lower(i.email);
  had_account := found;
  if had_account and app.person_id() is distinct from them then
    return jsonb_build_object('outcome', case when app.person_id() is null then 'SIGN_IN_FIRST' else 'OTHER_PERSON' end);
  end if;
  if not had_account then
    if app.person_id() is not null then return '{"outcome": "OTHER_PERSON"}'; end if;
    if new_password_hash is null then return '{"outcome": "PASSWORD_NEEDED"}'; end if;
    them := app.admit(i.email, full_name, title, i.agency_id);
    update public.person set name = full_name, job_title = title, agency_id = coalesce(agency_id, i.agency_id) where id = them;
    insert into public.account (person_id, audience_id, password_hash) values (them, app.self_of(them), new_password_hash);
  end if;
  insert into public.agency_lead (agency_id, person_id, appointed_by_id) values (i.agency_id, them, i.invited_by_id)
    on conflict (agency_id, person_id) where ended_at is null do nothing;
  update public.lead_invitation set state = 'ACCEPTED', accepted_by_id = them, accepted_at = now(), version = version + 1 where id = i.id;
  perform app.be(them, s.audiences, s.partnerships, s.people) from app.standing_of(them) s;
  return jsonb_build_object('outcome', 'ACCEPTED', 'personId', them, 'agencyId', i.agency_id, 'newAccount', not had_account);
end $$;

create function app.national_coordinators() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select distinct person_id from public.office_term where office = 'NATIONAL_COORDINATOR' and ended_at is null and held @> app.today()) $$;

-- A lead steps down, or the national coordinator ends them. Null when somebody was faster.
create function app.end_lead(lead uuid, expected int, reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare l record;
begin
  -- Two last leads who step down at once are told apart here: one of them is the last.
  perform from public.agency g join public.agency_lead o on o.agency_id = g.id where o.id = lead for no key update of g;
  update public.agency_lead set ended_at = now(), ended_by_id = app.person_id(), end_reason = reason, version = version + 1
    where id = lead and ended_at is null and version = expected and (person_id = app.person_id() or app.is_national_coordinator())
    returning * into l;
  if not found then return null; end if;
  return jsonb_build_object('agencyId', l.agency_id, 'personId', l.person_id,
    'unheard', case when not exists (select from public.agency_lead where agency_id = l.agency_id and ended_at is null)
      then to_jsonb(app.national_coordinators()) else '[]'::jsonb end);
end $$;
comment on function app.end_lead is 'Ends a lead; `unheard` are the national coordinators to be told that the agency has none any more.';

-- ---------------------------------------------------------------- confirmations

alter table seat_term
  add column confirmed_on    date,
  add column confirmed_by_id uuid references person,
  -- Since when nobody has said that it still holds: half a year later it is to be confirmed again.
  add column vouched_on      date not null generated always as (coalesce(confirmed_on, starts_on)) stored;
create index seat_term_vouched on seat_term (vouched_on, id) where ended_at is null;
create index seat_term_vouched_of_partnership on seat_term (partnership_id, vouched_on, id) where ended_at is null;
create index seat_term_confirmed_by on seat_term (confirmed_by_id) where confirmed_by_id is not null;
grant update (ended_at, end_reason, version, confirmed_on, confirmed_by_id) on seat_term to roundtable_gate;

create function app.confirm_terms(agency uuid, terms uuid[]) returns setof uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.leads_agency(agency) then raise exception 'only a lead confirms' using errcode = '42501'; end if;
  -- In one order, so that two leads who confirm the same page at once wait for each other instead of deadlocking.
  perform from public.seat_term t where t.id = any (terms) order by t.id for no key update;
  return query update public.seat_term t set confirmed_on = app.today(), confirmed_by_id = app.person_id()
    from public.seat s where s.id = t.seat_id and s.agency_id = agency and t.id = any (terms)
      and t.ended_at is null and t.held @> app.today() and coalesce(s.closed_on > app.today(), true) returning t.id;
end $$;

create function app.end_term_as_lead(term uuid, expected int, reason text) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.seat_term t set ended_at = now(), end_reason = reason, version = t.version + 1
    from public.seat s where s.id = t.seat_id and t.id = term and t.version = expected and t.ended_at is null and app.leads_agency(s.agency_id);
  return found;
end $$;
comment on function app.end_term_as_lead is 'Ends a term at a seat of an agency that the person leads, at whatever table; false when somebody changed it first.';

create function app.ask_for_confirmations() returns table (agency_id uuid, person_id uuid) language sql volatile security definer set search_path = '' as $$
  update public.agency_lead l set asked_on = app.today()
    where l.ended_at is null and coalesce(l.asked_on <= app.today() - 7, true) and exists (
      select from public.seat s join public.seat_term t on t.seat_id = s.id
      where s.agency_id = l.agency_id and coalesce(s.closed_on > app.today(), true)
        and t.ended_at is null and t.held @> app.today() and t.vouched_on <= (app.today() - interval '6 months')::date)
    returning l.agency_id, l.person_id $$;
comment on function app.ask_for_confirmations is 'Leads who have somebody to confirm and were not asked for a week; from now on they were.';

do $$ declare f regproc; begin
  foreach f in array array['app.leads_agency', 'app.speaks_for', 'app.appoint_lead', 'app.invite_lead', 'app.withdraw_lead_invitation', 'app.lead_invitation_preview',
    'app.accept_lead_invitation', 'app.national_coordinators', 'app.end_lead', 'app.confirm_terms', 'app.end_term_as_lead', 'app.ask_for_confirmations']::regproc[] loop
    execute format('revoke execute on function %s from public', f::regprocedure);
    execute format('alter function %s owner to roundtable_gate', f::regprocedure);
  end loop;
end $$;
grant execute on function app.appoint_lead, app.invite_lead, app.withdraw_lead_invitation, app.lead_invitation_preview, app.accept_lead_invitation,
  app.end_lead, app.confirm_terms, app.end_term_as_lead to roundtable_api;
grant execute on function app.ask_for_confirmations to roundtable_worker;
