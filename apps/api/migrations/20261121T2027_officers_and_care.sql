-- A partnership is never without somebody to turn to: it has an officer, or the national coordinator has it in care.

alter table partnership
  add in_care_since date,
  add care_reason   text not null default '' check (length(care_reason) <= 500),
  add check (in_care_since is not null or care_reason = '');
comment on column partnership.in_care_since is 'Since when the national coordinator looks after it; null while its officers do.';

grant update (in_care_since, care_reason) on partnership to roundtable_gate;

create function app.is_served(partnership uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from public.office_term where partnership_id = partnership and ended_at is null and held @> app.today()) $$;
comment on function app.is_served is 'Whether anybody holds an office of the partnership today.';
alter function app.is_served(uuid) owner to roundtable_gate;

set local role roundtable_gate;
update public.partnership p set in_care_since = app.today(), care_reason = 'Nobody held an office.'
  where status not in ('MERGED', 'CLOSED') and not app.is_served(p.id);
set local role roundtable_owner;

-- One that is founded has no officer until somebody accepts.
create function app.begin_in_care() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.in_care_since is null and new.status not in ('MERGED', 'CLOSED') then
    new.in_care_since := app.today();
    new.care_reason := 'It has just been founded.';
  end if;
  return new;
end $$;
create trigger begin_in_care before insert on partnership for each row execute function app.begin_in_care();

-- Both checks wait for the end of the transaction, so that they lock the partnership last: whoever comes second finds what
-- the first has done. Of two officers who leave at the same instant one is the last, and is told so.
create function app.keep_served() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare
  place uuid := case when tg_op = 'DELETE' then old.partnership_id else new.partnership_id end;
  in_care boolean;
begin
  select p.in_care_since is not null into in_care from public.partnership p
    where p.id = place and p.status not in ('MERGED', 'CLOSED') for no key update;
  if not found then return null; end if;
  if app.is_served(place) then
    -- Whoever takes up an office takes the partnership out of care; those who were there when it began do not.
    if in_care and tg_op = 'INSERT' then
      if new.ended_at is null and new.held @> app.today() then
        update public.partnership set in_care_since = null, care_reason = '' where id = place;
      end if;
    end if;
  elsif not in_care then
    if tg_op <> 'INSERT' then
      if old.ended_at is null and old.held @> app.today() then
        raise exception 'the last officer cannot leave without a successor, or the national coordinator''s care'
          using errcode = 'check_violation', constraint = 'officer_or_care', table = 'office_term';
      end if;
    end if;
    -- Nobody was turned out: their days had run out before.
    update public.partnership set in_care_since = app.today(), care_reason = 'The term of its last officer ran out.' where id = place;
  end if;
  return null;
end $$;
create constraint trigger officer_or_care after insert or update or delete on office_term deferrable initially deferred
  for each row execute function app.keep_served();

create function app.keep_served_in_its_state() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare p record;
begin
  select status in ('MERGED', 'CLOSED') as is_over, in_care_since is not null as in_care into p
    from public.partnership where id = new.id for no key update;
  if p.is_over and p.in_care then
    update public.partnership set in_care_since = null, care_reason = '' where id = new.id;
  elsif not p.is_over and not p.in_care and not app.is_served(new.id) then
    update public.partnership set in_care_since = app.today(), care_reason = 'Nobody held an office.' where id = new.id;
  end if;
  return null;
end $$;
create constraint trigger officer_or_care after update of status, in_care_since on partnership deferrable initially deferred
  for each row when (old.status is distinct from new.status or old.in_care_since is distinct from new.in_care_since)
  execute function app.keep_served_in_its_state();

create function app.take_into_care(partnership uuid, reason text) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare in_care boolean;
begin
  select p.in_care_since is not null into in_care from public.partnership p
    where p.id = partnership and p.status not in ('MERGED', 'CLOSED') for no key update;
  if not found or in_care then return false; end if;
  if app.is_served(partnership) and not app.is_national_coordinator() then return false; end if;
  update public.partnership p set in_care_since = app.today(), care_reason = left(reason, 500) where p.id = partnership;
  perform app.record_events(jsonb_build_array(jsonb_build_object(
    'name', 'PartnershipTakenIntoCare', 'partnershipId', partnership, 'subjectId', partnership, 'data', '{}'::jsonb)));
  return true;
end $$;
comment on function app.take_into_care is
  'Hands a partnership to the national coordinator and lets everybody concerned be told; answers whether it did. By the national coordinator at any time; by others when nobody holds an office any more, as when the last officer''s access must end at once: end the term first, then call this, in one transaction.';

create function app.give_back_from_care(partnership uuid) returns boolean language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.partnership p where p.id = partnership for no key update;
  update public.partnership p set in_care_since = null, care_reason = '' where p.id = partnership and p.in_care_since is not null
    and exists (select from public.office_term o where o.partnership_id = p.id and o.ended_at is null and o.held @> app.today() and o.starts_on > p.in_care_since);
  return found;
end $$;
comment on function app.give_back_from_care is 'Ends the care of a partnership whose officer was appointed for a later day, when that day has come.';

revoke execute on function app.is_served, app.begin_in_care, app.keep_served, app.keep_served_in_its_state, app.take_into_care, app.give_back_from_care from public;
alter function app.keep_served owner to roundtable_gate;
alter function app.keep_served_in_its_state owner to roundtable_gate;
alter function app.take_into_care owner to roundtable_gate;
alter function app.give_back_from_care owner to roundtable_gate;
grant execute on function app.take_into_care to roundtable_api, roundtable_worker;
grant execute on function app.give_back_from_care to roundtable_worker;
