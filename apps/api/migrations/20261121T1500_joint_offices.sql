-- An office has one holder at a time, unless one of them was invited to hold it jointly: joint chairs, or a handover.
-- Checked when an invitation is accepted: until then others may have been invited, and terms may have ended.

alter table invitation add jointly boolean not null default false check (office is not null or not jointly);
grant select (jointly) on invitation to roundtable_api;

create or replace function app.accept_invitation(hash bytea, full_name text, title text, new_password_hash text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i record; them uuid; circle int; had_account boolean;
begin
  select * into i from public.invitation where token_hash = hash for update;
  if not found or i.state = 'WITHDRAWN' then return '{"outcome": "UNKNOWN"}'; end if;
  if i.state = 'ACCEPTED' then return '{"outcome": "SPENT"}'; end if;
  if i.expires_at <= now() or i.ends_on < app.today() then return '{"outcome": "EXPIRED"}'; end if;
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
      perform pg_advisory_xact_lock(hashtextextended(i.partnership_id::text || i.office, 0));
      if not i.jointly and exists (select 1 from public.office_term o
          where o.partnership_id = i.partnership_id and o.office = i.office and o.ended_at is null
            and o.held && daterange(greatest(i.starts_on, app.today()), i.ends_on, '[]')
            and not exists (select 1 from public.invitation j where j.partnership_id = o.partnership_id and j.office = o.office
              and j.accepted_by_id = o.person_id and j.jointly)) then raise exclusion_violation; end if;
      insert into public.office_term (audience_id, partnership_id, office, person_id, starts_on, ends_on)
        select a.id, i.partnership_id, i.office, them, greatest(i.starts_on, app.today()), i.ends_on
        from public.audience a where a.partnership_id = i.partnership_id and a.kind = 'CIRCLE';
    end if;
  exception when exclusion_violation then
    if not had_account then delete from public.account where person_id = them; end if;
    return jsonb_build_object('outcome', case when i.office is null then 'SEAT_TAKEN' else 'OFFICE_HELD' end);
  end;
  update public.invitation set state = 'ACCEPTED', accepted_by_id = them, accepted_at = now(), version = version + 1 where id = i.id;
  perform app.be(them, s.audiences, s.partnerships, s.people) from app.standing_of(them) s;
  return jsonb_build_object('outcome', 'ACCEPTED', 'personId', them, 'invitationId', i.id, 'partnershipId', i.partnership_id,
    'partnershipSlug', (select slug from public.partnership where id = i.partnership_id), 'seatId', i.seat_id, 'office', i.office, 'newAccount', not had_account);
end $$;
