-- What an agency says of itself to everybody. Its leads say whether it may be shown: until they do it is theirs alone, and while an
-- agency has no lead, the national coordinator's, who may prepare it and take it back but never consents in an agency's place.

create table agency_profile (
  id           uuid primary key default uuidv7(),
  audience_id  int not null references audience,
  agency_id    uuid not null unique references agency,
  about        text not null check (length(about) between 1 and 1000),
  website      text not null default '' check (website = '' or website ~ '^https?://' and length(website) <= 300),
  published_at timestamptz,
  -- The day on which a lead last said that it is right.
  confirmed_on date,
  version      int not null default 1,
  check ((audience_id = 1) = (published_at is not null)),
  check ((confirmed_on is null) = (published_at is null))
);
comment on table agency_profile is 'What an agency says of itself to everybody, from when its leads consent and until they withdraw it.';

-- So that no statement of the program can show what was not consented to, or leave it with leads who went.
create function app.give_profile_its_audience() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.audience_id := case
    when new.published_at is not null then 1
    when exists (select from public.agency_lead l where l.agency_id = new.agency_id and l.ended_at is null)
      then (select a.id from public.audience a where a.agency_id = new.agency_id)
    else 4 end;
  return new;
end $$;
create trigger give_audience before insert or update on agency_profile for each row execute function app.give_profile_its_audience();

-- What is not published goes over to the first lead, and from the last one back.
create function app.hand_profile_on() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.agency_profile set audience_id = audience_id where agency_id = new.agency_id and published_at is null;
  return null;
end $$;
create trigger hand_profile_on after insert or update of ended_at on agency_lead for each row execute function app.hand_profile_on();

create function app.end_profile() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.agency_profile where agency_id = new.id;
  return null;
end $$;
create trigger end_profile after update of status on agency for each row when (old.status = 'ACTIVE' and new.status <> 'ACTIVE')
  execute function app.end_profile();

alter table agency_profile enable row level security, force row level security;
create policy audience on agency_profile to roundtable_api, roundtable_worker
  using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]));
create policy gate on agency_profile to roundtable_gate using (true) with check (true);
grant select, insert, update (audience_id, about, website, published_at, confirmed_on, version) on agency_profile to roundtable_api;
grant select on agency_profile to roundtable_worker;
grant select, delete, update (audience_id) on agency_profile to roundtable_gate;

do $$ declare f regprocedure; begin
  foreach f in array array['app.give_profile_its_audience()', 'app.hand_profile_on()', 'app.end_profile()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to roundtable_gate', f);
  end loop;
end $$;
