-- Secrets are compared and changed here, behind the gate; the program's own roles cannot read them.

create function app.self_of(person uuid) returns int language sql stable security definer set search_path = '' as $$
  select id from public.audience where person_id = person and kind = 'SELF' $$;

create function app.credentials(address text) returns table (person_id uuid, password_hash text) language sql stable security definer set search_path = '' as $$
  select a.person_id, a.password_hash from public.account a join public.person p on p.id = a.person_id where lower(p.email) = lower(address) $$;

create function app.credentials_of(person uuid) returns text language sql stable security definer set search_path = '' as $$
  select password_hash from public.account where person_id = person and person = app.person_id() $$;

create function app.open_session(person uuid, hash bytea, idle interval, longest interval, device_name text) returns uuid language sql volatile security definer set search_path = '' as $$
  insert into public.session (person_id, audience_id, token_hash, idle_until, expires_at, device)
  values (person, app.self_of(person), hash, now() + idle, now() + longest, left(device_name, 200)) returning id $$;

create function app.touch_session(hash bytea, idle interval) returns void language sql volatile security definer set search_path = '' as $$
  update public.session set last_seen_at = now(), idle_until = least(expires_at, now() + idle)
  where token_hash = hash and ended_at is null and idle_until > now() $$;

create function app.live_sessions(hashes bytea[]) returns setof bytea language sql stable security definer set search_path = '' as $$
  select token_hash from public.session where token_hash = any (hashes) and ended_at is null and idle_until > now() and expires_at > now() $$;
comment on function app.live_sessions is 'Which of these sessions still hold; open sockets of the others are closed.';

create function app.change_password(new_hash text, keep uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.account set password_hash = new_hash, password_changed_at = now() where person_id = app.person_id();
  if not found then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  update public.session set ended_at = now() where person_id = app.person_id() and ended_at is null and id is distinct from keep;
end $$;

create function app.issue_reset(address text, link_id uuid, hash bytea, lifetime interval) returns uuid language sql volatile security definer set search_path = '' as $$
  insert into public.link (id, audience_id, token_hash, purpose, person_id, expires_at)
  select link_id, app.self_of(a.person_id), hash, 'RESET', a.person_id, now() + lifetime
  from public.account a join public.person p on p.id = a.person_id where lower(p.email) = lower(address)
  returning person_id $$;

create function app.reset_password(hash bytea, new_hash text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare who uuid;
begin
  update public.link set revoked_at = now()
    where token_hash = hash and purpose = 'RESET' and revoked_at is null and expires_at > now() returning person_id into who;
  if not found then return null; end if;
  update public.link set revoked_at = now() where person_id = who and purpose = 'RESET' and revoked_at is null;
  update public.account set password_hash = new_hash, password_changed_at = now() where person_id = who;
  update public.session set ended_at = now() where person_id = who and ended_at is null;
  return who;
end $$;

create function app.invitation_preview(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', i.id, 'email', i.email, 'partnershipId', i.partnership_id, 'partnershipName', p.name, 'agencyName', g.name,
    'capacity', i.capacity, 'office', i.office, 'invitedBy', b.name, 'state',
      case when i.state = 'PENDING' and i.expires_at <= now() then 'EXPIRED' else i.state end,
    'hasAccount', exists (select 1 from public.person x join public.account a on a.person_id = x.id where lower(x.email) = lower(i.email)))
  from public.invitation i join public.partnership p on p.id = i.partnership_id join public.person b on b.id = i.invited_by_id
  left join public.seat s on s.id = i.seat_id left join public.agency g on g.id = s.agency_id
  where i.token_hash = hash $$;

-- Everything that accepting does happens here at once, because until it is done the person can see nothing of the partnership.
-- `new_password_hash` null: accepted by the person signed in. Answers {outcome, ...}; only ACCEPTED has changed anything.
create function app.accept_invitation(hash bytea, full_name text, title text, new_password_hash text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i record; them uuid; circle int; had_account boolean;
begin
  select * into i from public.invitation where token_hash = hash for update;
  if not found or i.state = 'WITHDRAWN' then return '{"outcome": "UNKNOWN"}'; end if;
  if i.state = 'ACCEPTED' then return '{"outcome": "SPENT"}'; end if;
  if i.expires_at <= now() then return '{"outcome": "EXPIRED"}'; end if;
  if not exists (select 1 from public.office_term o where o.person_id = i.invited_by_id and o.ended_at is null and o.held @> app.today()
      and (o.partnership_id = i.partnership_id or o.partnership_id is null)) then return '{"outcome": "INVITER_GONE"}'; end if;
  select x.id into them from public.person x join public.account a on a.person_id = x.id where lower(x.email) = lower(i.email);
  had_account := found;
  if had_account and app.person_id() is distinct from them then
    return jsonb_build_object('outcome', case when app.person_id() is null then 'SIGN_IN_FIRST' else 'OTHER_PERSON' end);
  end if;
  if not had_account then
    if app.person_id() is not null then return '{"outcome": "OTHER_PERSON"}'; end if;
    if new_password_hash is null then return '{"outcome": "PASSWORD_NEEDED"}'; end if;
    them := app.admit(i.email, full_name, title, (select agency_id from public.seat where id = i.seat_id));
    update public.person set name = full_name, job_title = title,
      agency_id = coalesce(agency_id, (select agency_id from public.seat where id = i.seat_id)) where id = them;
    insert into public.account (person_id, audience_id, password_hash) values (them, app.self_of(them), new_password_hash);
  end if;
  begin
    if i.seat_id is not null then
      if exists (select 1 from public.seat where id = i.seat_id and closed_on <= app.today()) then raise exclusion_violation; end if;
      insert into public.seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ends_on)
        select s.audience_id, i.partnership_id, i.seat_id, them, i.capacity, greatest(i.starts_on, app.today()), i.ends_on
        from public.seat s where s.id = i.seat_id;
    else
      insert into public.office_term (audience_id, partnership_id, office, person_id, starts_on, ends_on)
        select a.id, i.partnership_id, i.office, them, greatest(i.starts_on, app.today()), i.ends_on
        from public.audience a where a.partnership_id = i.partnership_id and a.kind = 'CIRCLE';
    end if;
  exception when exclusion_violation then
    if not had_account then delete from public.account where person_id = them; end if;
    return '{"outcome": "SEAT_TAKEN"}';
  end;
  update public.invitation set state = 'ACCEPTED', accepted_by_id = them, accepted_at = now(), version = version + 1 where id = i.id;
  perform app.be(them, s.audiences, s.partnerships, s.people) from app.standing_of(them) s;
  return jsonb_build_object('outcome', 'ACCEPTED', 'personId', them, 'invitationId', i.id, 'partnershipId', i.partnership_id,
    'partnershipSlug', (select slug from public.partnership where id = i.partnership_id), 'seatId', i.seat_id, 'office', i.office, 'newAccount', not had_account);
end $$;

create function app.throttle(bucket bytea, most int, span interval) returns int language plpgsql volatile security definer set search_path = '' as $$
declare t record;
begin
  insert into public.throttle as b (key, tries, since) values (bucket, 1, now())
  on conflict (key) do update set
    tries = case when b.since < now() - span then 1 else b.tries + 1 end,
    since = case when b.since < now() - span then now() else b.since end
  returning tries, since into t;
  return case when t.tries <= most then 0 else greatest(1, ceil(extract(epoch from t.since + span - now())))::int end;
end $$;
comment on function app.throttle is 'Counts one try; answers 0, or the seconds to wait when there were more than `most` within `span`.';

create function app.forget_throttles(older interval) returns void language sql volatile security definer set search_path = '' as $$
  delete from public.throttle where since < now() - older $$;
create function app.forgive_try(bucket bytea) returns void language sql volatile security definer set search_path = '' as $$
  update public.throttle set tries = greatest(0, tries - 1) where key = bucket $$;
create function app.clear_throttle(bucket bytea) returns void language sql volatile security definer set search_path = '' as $$
  delete from public.throttle where key = bucket $$;

grant delete on account to roundtable_gate;
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef and p.proowner <> 'roundtable_gate'::regrole loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
grant execute on function app.credentials, app.credentials_of, app.open_session, app.touch_session, app.live_sessions, app.change_password,
  app.issue_reset, app.reset_password, app.invitation_preview, app.accept_invitation, app.throttle, app.forgive_try, app.clear_throttle to roundtable_api;
grant execute on function app.forget_throttles to roundtable_worker;
