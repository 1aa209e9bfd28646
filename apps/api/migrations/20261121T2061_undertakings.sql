-- What everybody with a place at a table undertakes: to keep in confidence what is shared there. Its words may be adapted; each
-- version is kept, and with it who accepted it when.

create function app.first_undertaking() returns text language sql immutable parallel safe set search_path = '' as $$ select
'What is shared at this table is shared so that we can protect people and stop exploitation. By taking a place here I undertake that:

- I use what I learn here only for the work of this partnership, and pass it on only to those who need it for that work and may have it.
- I keep to the marking of what I read, and to the agreements that my agency has signed.
- I do not write details of victims, suspects or cases here; they belong in the systems made for them.
- I say so when I, or somebody close to me, have an interest in what is discussed, and I leave that item to others.
- I tell the coordinator at once if something shared here may have reached somebody it was not meant for.
- I say so when I change employer or leave my place. What I learned stays in confidence after that.' $$;

create table undertaking (
  id             uuid primary key default uuidv7(),
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  number         int not null check (number between 1 and 9999),
  words          text not null check (length(words) between 20 and 8000),
  -- Nobody in particular wrote the first.
  written_by_id  uuid references person,
  written_at     timestamptz not null default now(),
  unique (partnership_id, number)
);
comment on table undertaking is 'What the people of one partnership undertake, in numbered versions; the highest is asked for.';
create index undertaking_written_by on undertaking (written_by_id) where written_by_id is not null;

alter table audience add unique (id, person_id);

create table undertaking_acceptance (
  id                   uuid primary key default uuidv7(),
  -- Whoever accepted, so that nobody accepts for somebody else: the row rules let one write under one's own audience only.
  audience_id          int not null,
  -- For reading.
  officers_audience_id int not null references audience,
  partnership_id       uuid not null references partnership,
  undertaking_id       uuid not null references undertaking,
  person_id            uuid not null references person,
  accepted_at          timestamptz not null default now(),
  unique (undertaking_id, person_id),
  foreign key (audience_id, person_id) references audience (id, person_id)
);
create index undertaking_acceptance_person on undertaking_acceptance (person_id, partnership_id);
create index undertaking_acceptance_partnership on undertaking_acceptance (partnership_id, person_id);

do $$ declare t text; begin
  foreach t in array array['undertaking', 'undertaking_acceptance'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
create policy officers on undertaking_acceptance for select to roundtable_api, roundtable_worker
  using (officers_audience_id = any ((select app.audience_ids())::int[]));

-- The row rules bind the owner too; partnerships that stand already get their first words with them lifted, in this transaction only.
alter table partnership no force row level security;
insert into undertaking (audience_id, partnership_id, number, words) select audience_id, id, 1, app.first_undertaking() from partnership;
alter table partnership force row level security;
alter table undertaking force row level security;
alter table undertaking_acceptance force row level security;

-- A group begins with the words of the partnership it belongs to, as they stand then; from then on they are its own.
create function app.give_first_undertaking() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.undertaking (audience_id, partnership_id, number, words) values (new.audience_id, new.id, 1, coalesce(
    case when new.kind <> 'PARTNERSHIP' then (select words from public.undertaking where partnership_id = new.parent_id order by number desc limit 1) end,
    app.first_undertaking()));
  return null;
end $$;
create trigger give_first_undertaking after insert on partnership for each row execute function app.give_first_undertaking();

-- Copied by a trigger, so that no statement of the program can name the officers of another partnership.
create function app.copy_audience_of_officers() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- What is unknown is left to the constraints, which come after the row rules.
  select partnership_id into new.partnership_id from public.undertaking where id = new.undertaking_id;
  select id into new.officers_audience_id from public.audience where partnership_id = new.partnership_id and kind = 'OFFICERS';
  return new;
end $$;
create trigger copy_audience before insert on undertaking_acceptance for each row execute function app.copy_audience_of_officers();

-- Whoever had a place before there was an undertaking keeps it, and is asked at their next visit. So is whoever founds a group:
-- they begin to coordinate it in the transaction that makes it, before there are words to read.
create function app.begin_with_undertaking() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.partnership_id is not null
    and not exists (select from public.undertaking_acceptance a where a.person_id = new.person_id and a.partnership_id = new.partnership_id)
    and not exists (select from public.seat_term t where t.person_id = new.person_id and t.partnership_id = new.partnership_id and t.ended_at is null and t.held @> app.today())
    and not exists (select from public.office_term o where o.person_id = new.person_id and o.partnership_id = new.partnership_id and o.ended_at is null and o.held @> app.today())
    and not (tg_table_name = 'office_term' and exists (select from public.partnership g where g.id = new.partnership_id and g.kind <> 'PARTNERSHIP' and g.xmin = pg_current_xact_id()::xid))
  then raise exception 'a term begins with the undertaking' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger begin_with_undertaking before insert on seat_term for each row execute function app.begin_with_undertaking();
create trigger begin_with_undertaking before insert on office_term for each row execute function app.begin_with_undertaking();

create or replace function app.invitation_preview(hash bytea) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', i.id, 'email', i.email, 'partnershipId', i.partnership_id, 'partnershipName', p.name, 'agencyName', g.name,
    'capacity', i.capacity, 'office', i.office, 'invitedBy', b.name, 'state',
      case when i.state = 'PENDING' and i.expires_at <= now() then 'EXPIRED' else i.state end,
    'hasAccount', exists (select 1 from public.person x join public.account a on a.person_id = x.id where lower(x.email) = lower(i.email)),
    'undertaking', jsonb_build_object('number', u.number, 'words', u.words))
  from public.invitation i join public.partnership p on p.id = i.partnership_id join public.person b on b.id = i.invited_by_id
  join lateral (select number, words from public.undertaking where partnership_id = i.partnership_id order by number desc limit 1) u on true
  left join public.seat s on s.id = i.seat_id left join public.agency g on g.id = s.agency_id
  where i.token_hash = hash $$;

drop function app.accept_invitation(bytea, text, text, text);
create function app.accept_invitation(hash bytea, full_name text, title text, new_password_hash text, undertaking_number int) returns jsonb
  language plpgsql volatile security definer set search_path = '' as $$
declare i record; u record; them uuid; circle int; had_account boolean;
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
  if not had_account and app.person_id() is not null then return '{"outcome": "OTHER_PERSON"}'; end if;
  if not had_account and new_password_hash is null then return '{"outcome": "PASSWORD_NEEDED"}'; end if;
  -- The words that were read must be those that stand.
  select id, number into strict u from public.undertaking where partnership_id = i.partnership_id order by number desc limit 1;
  if undertaking_number is null then return '{"outcome": "UNDERTAKING_NEEDED"}'; end if;
  if undertaking_number not in (0, u.number) then return '{"outcome": "UNDERTAKING_CHANGED"}'; end if;
  if not had_account then
    them := app.admit(i.email, full_name, title, (select agency_id from public.seat where id = i.seat_id));
    update public.person set name = full_name, job_title = title,
      agency_id = coalesce(agency_id, (select agency_id from public.seat where id = i.seat_id)) where id = them;
    insert into public.account (person_id, audience_id, password_hash) values (them, app.self_of(them), new_password_hash);
  end if;
  begin
    insert into public.undertaking_acceptance (audience_id, undertaking_id, person_id) values (app.self_of(them), u.id, them) on conflict do nothing;
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
comment on function app.accept_invitation is 'Takes up the place offered by whoever holds the link, and accepts the undertaking of that number, 0 for the one that stands. Answers {outcome, ...}; only ACCEPTED has changed anything.';

grant select, insert on undertaking, undertaking_acceptance to roundtable_api;
grant select on undertaking, undertaking_acceptance to roundtable_worker;
grant select, insert on undertaking, undertaking_acceptance to roundtable_gate;
do $$ declare f regprocedure; begin
  foreach f in array array['app.first_undertaking()', 'app.give_first_undertaking()', 'app.copy_audience_of_officers()', 'app.begin_with_undertaking()',
    'app.accept_invitation(bytea, text, text, text, int)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    if (select prosecdef from pg_proc where oid = f) then execute format('alter function %s owner to roundtable_gate', f); end if;
  end loop;
end $$;
grant execute on function app.first_undertaking to roundtable_gate;
grant execute on function app.accept_invitation to roundtable_api;
