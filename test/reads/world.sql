-- A small invented world: people, clubs, what they write, and what they like. Audience 1 is everybody's.
create schema app;
grant usage on schema app to roundtable_api;

create table session (token_hash bytea primary key, person_id uuid not null, audience_ids int[] not null);
create function app.audience_ids() returns text language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.audience_ids', true), ''), '{}') $$;
create function app.person_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
create function app.enter(hash bytea) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s record;
begin
  if hash = '\xdead' then raise exception 'this one may not enter'; end if;
  select person_id, audience_ids into s from public.session where token_hash = hash;
  if not found then return null; end if;
  perform set_config('app.person_id', s.person_id::text, true), set_config('app.audience_ids', s.audience_ids::text, true);
  return jsonb_build_object('personId', s.person_id);
end $$;

create table person (
  id uuid primary key, audience_id int not null, name text not null, nick text, born_on date, wakes_at time,
  joined_at timestamptz not null, tags text[] not null default '{}', meta jsonb, weight float8
);
create table club (
  id uuid primary key, audience_id int not null, name text not null, kind text not null, founder_id uuid references person,
  opened_at timestamptz not null, place int not null
);
create table membership (
  club_id uuid not null references club, person_id uuid not null references person, audience_id int not null, rank int not null,
  primary key (club_id, person_id)
);
create table note (
  id uuid primary key, audience_id int not null, club_id uuid not null references club, author_id uuid references person,
  kind text not null, written_at timestamptz not null, body text, url text
);
create table favourite (
  id uuid primary key, audience_id int not null, owner_id uuid not null references person, person_id uuid references person, club_id uuid references club
);

do $$ declare t text; begin
  foreach t in array array['person', 'club', 'membership', 'note', 'favourite'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api using (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy seed on %I to roundtable_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to roundtable_api', t);
  end loop;
end $$;
