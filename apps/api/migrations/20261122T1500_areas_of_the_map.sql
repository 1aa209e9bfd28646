-- Where a partnership stands on a map of the United Kingdom. Its region is in words, as whoever set it up wrote them.

create function app.area_of(region text) returns text language sql immutable parallel safe set search_path = '' as $$
  select case
    when region ~* '\m(scotland|alba)\M' then 'SCOTLAND'
    when region ~* '\mnorthern ireland\M' then 'NORTHERN_IRELAND'
    when region ~* '\m(wales|cymru)\M' and region !~* '\mengland\M' then 'WALES'
    when region ~* '\mnorth[ -]?east' then 'NORTH_EAST'
    when region ~* '\mnorth[ -]?west' then 'NORTH_WEST'
    when region ~* '\m(yorkshire|humber)' then 'YORKSHIRE_AND_THE_HUMBER'
    when region ~* '\meast midlands\M' then 'EAST_MIDLANDS'
    when region ~* '\mwest midlands\M' then 'WEST_MIDLANDS'
    when region ~* '\m(east of england|east anglia|eastern england)\M' then 'EAST_OF_ENGLAND'
    when region ~* '\mlondon\M' then 'LONDON'
    when region ~* '\msouth[ -]?east' then 'SOUTH_EAST'
    when region ~* '\msouth[ -]?west' then 'SOUTH_WEST' end $$;
comment on function app.area_of is 'The nation, or region of England, that these words name; null when they name none, or several.';
revoke execute on function app.area_of from public;
grant execute on function app.area_of to roundtable_api, roundtable_worker, roundtable_gate;

-- A nation under its other names is that nation too: "Cymru / Wales" counted as England.
create or replace function app.nations_of(partnership uuid) returns text[] language sql stable set search_path = '' as $$
  select coalesce((select case when app.area_of(p.region) in ('WALES', 'SCOTLAND', 'NORTHERN_IRELAND') then array[app.area_of(p.region)]
      when p.region <> '' then '{ENGLAND}'::text[] end
    from public.partnership p where p.id = partnership), '{ENGLAND,WALES,SCOTLAND,NORTHERN_IRELAND}') $$;
