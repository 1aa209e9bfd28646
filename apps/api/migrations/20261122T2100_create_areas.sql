-- Areas of the United Kingdom, what lies in what, the places that people look for, and which areas a partnership covers.

create table area (
  -- The official code: E10000017 is Lancashire.
  code           text primary key check (code ~ '^[EWSN]\d{8}$'),
  audience_id    int not null default 1 references audience,
  kind           text not null check (kind in ('NATION', 'REGION', 'POLICE_FORCE_AREA', 'UPPER_TIER', 'LOWER_TIER', 'INTEGRATED_CARE_BOARD')),
  -- A council that is upper and lower tier in one. Its kind is UPPER_TIER.
  is_single_tier boolean not null default false check (kind = 'UPPER_TIER' or not is_single_tier),
  name           text not null check (length(name) between 2 and 120),
  other_names    text[] not null default '{}'
);
comment on table area is 'An area of the United Kingdom with its official code.';
create index area_kind on area (kind, name, code);

create table area_within (
  code        text not null references area,
  within_code text not null references area,
  audience_id int not null default 1 references audience,
  primary key (code, within_code),
  check (code <> within_code)
);
comment on table area_within is 'That one area lies in another, however many lie between.';
create index area_within_under on area_within (within_code, code);

create function app.as_compared(said text) returns text language sql immutable parallel safe set search_path = '' as $$
  select btrim(regexp_replace(regexp_replace(replace(lower(normalize(coalesce(said, ''), NFKD)), '&', ' and '),
    '[\u0300-\u036f''’`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) $$;
comment on function app.as_compared is 'Words as they are compared: without case, accents, apostrophes and what stands between them.';
create function app.place_words(name text, other_names text[]) returns tsvector language sql immutable parallel safe set search_path = '' as $$
  select to_tsvector('pg_catalog.simple', app.as_compared(name || ' ' || array_to_string(other_names, ' '))) $$;
comment on function app.place_words is 'By which words a place is found.';
revoke execute on function app.as_compared, app.place_words from public;
grant execute on function app.as_compared, app.place_words to roundtable_api, roundtable_worker, roundtable_gate;

create table place (
  -- The code of an area, or geonames-2633351.
  id          text primary key check (length(id) between 3 and 40),
  audience_id int not null default 1 references audience,
  kind        text not null check (kind in ('NATION', 'REGION', 'POLICE_FORCE_AREA', 'UPPER_TIER', 'LOWER_TIER', 'INTEGRATED_CARE_BOARD', 'TOWN')),
  name        text not null check (length(name) between 2 and 120),
  other_names text[] not null default '{}',
  -- Itself; of a town the council that it lies in.
  area_code   text not null references area,
  -- Which of two that fit equally comes first: the higher one. Of a town how many live there.
  weight      int not null check (weight >= 0),
  plain       text not null generated always as (app.as_compared(name)) stored,
  words       tsvector not null generated always as (app.place_words(name, other_names)) stored,
  check (kind = 'TOWN' or id = area_code)
);
comment on table place is 'Something that people look for by its name: an area, or a town that lies in one.';
create index place_words on place using gin (words);
create index place_area on place (area_code, id);

create table partnership_area (
  partnership_id uuid not null references partnership,
  area_code      text not null references area,
  -- Of whoever knows that the partnership exists.
  audience_id    int not null references audience,
  primary key (partnership_id, area_code)
);
comment on table partnership_area is 'An area that a partnership says it covers.';
create index partnership_area_area on partnership_area (area_code, partnership_id);

do $$ declare t text; begin
  foreach t in array array['area', 'area_within', 'place', 'partnership_area'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select on area, area_within, place, partnership_area to roundtable_api, roundtable_worker, roundtable_gate;
grant insert (partnership_id, area_code, audience_id), delete on partnership_area to roundtable_api;

create function app.areas_over(code text) returns text[] language sql stable parallel safe set search_path = '' as $$
  select array(select a.code from public.area a where a.code = $1 union all select w.within_code from public.area_within w where w.code = $1) $$;
comment on function app.areas_over is 'An area and all that it lies in; none of a code that is not known.';
create function app.areas_under(code text) returns text[] language sql stable parallel safe set search_path = '' as $$
  select array(select a.code from public.area a where a.code = $1 union all select w.code from public.area_within w where w.within_code = $1) $$;
comment on function app.areas_under is 'An area and all that lies in it; none of a code that is not known.';

create function app.places_matching(said text, most int) returns table (id text, kind text, name text, area_code text, place_order bigint) language sql stable security definer set search_path = '' as $$
  with asked as materialized (
    select w.plain, (select string_agg(quote_literal(x) || ':*', ' & ') from (select x from regexp_split_to_table(w.plain, ' ') x where x <> '' limit 8) x)::tsquery as query
    from (select app.as_compared(left(said, 100)) as plain) w)
  select p.id, p.kind, p.name, p.area_code, row_number() over (order by p.plain = a.plain desc, starts_with(p.plain, a.plain) desc, p.weight desc, p.name, p.id)
  from asked a join public.place p on p.words @@ a.query
  -- The row rule, restated: under it no index answers.
  where p.audience_id = any (app.audience_ids())
  order by 5 limit most $$;
comment on function app.places_matching is 'Places whose name, or another name of it, has words that begin with these; exact ones first.';
do $$ declare f regprocedure; begin
  foreach f in array array['app.areas_over(text)', 'app.areas_under(text)', 'app.places_matching(text, int)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to roundtable_api, roundtable_worker, roundtable_gate', f);
  end loop;
end $$;
alter function app.places_matching owner to roundtable_gate;
