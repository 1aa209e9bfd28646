-- Forty people in eight clubs. Ann (1) sees audiences 1 and 2, Ben (2) sees 1 and 3; whoever is unknown sees nothing.
insert into person
select ('a0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 5 = 0 then 2 when n % 7 = 0 then 3 else 1 end,
  case when n % 4 = 0 then 'Sam' else 'Person ' || n end, case when n % 3 = 0 then E'it''s "\\' || n || E'"\nü€😀' end,
  case when n % 6 <> 0 then date '1980-02-28' + n end, case when n % 2 = 0 then time '06:30:59' + n * interval '1 minute' end,
  timestamptz '2025-03-30 00:59:59.123456+00' + n * interval '1 hour', case when n % 3 = 0 then array['a', 'b c', '"'] else '{}' end,
  case when n % 4 = 1 then jsonb_build_object('n', n, 'deep', jsonb_build_array(1, null, 'x')) end, case when n % 2 = 1 then n / 4.0 end
from generate_series(1, 40) n;
insert into club
select ('b0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 4 = 0 then 2 when n % 3 = 0 then 3 else 1 end,
  case when n % 2 = 0 then 'Sam' else 'Club ' || n end, (array['SPORT', 'READING', 'COOKING'])[1 + n % 3],
  case when n <> 5 then ('a0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid end,
  timestamptz '2024-01-01 12:00:00+00' + (n / 2) * interval '100 days 1 microsecond', n % 3
from generate_series(1, 8) n;
insert into membership
select ('b0000000-0000-4000-8000-' || lpad(c::text, 12, '0'))::uuid, ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid,
  case when p % 11 = 0 then 3 else 1 end, (p * c) % 4
from generate_series(1, 8) c, generate_series(1, 40) p where (p + c) % 5 = 0 or p % 9 = c;
insert into note
select ('c0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 6 = 0 then 2 else 1 end,
  ('b0000000-0000-4000-8000-' || lpad((1 + n % 8)::text, 12, '0'))::uuid,
  case when n % 10 <> 0 then ('a0000000-0000-4000-8000-' || lpad((1 + n % 40)::text, 12, '0'))::uuid end,
  case when n % 3 = 0 then 'P' else 'R' end, timestamptz '2025-10-01 08:00:00+00' + (n / 3) * interval '1 day',
  case when n % 3 <> 0 then 'Words ' || n end, case when n % 3 = 0 then 'http://x/' || n end
from generate_series(1, 60) n;
insert into favourite
select ('d0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, ('a0000000-0000-4000-8000-' || lpad((1 + n % 6)::text, 12, '0'))::uuid,
  case when n % 2 = 0 then ('a0000000-0000-4000-8000-' || lpad((n % 40 + 1)::text, 12, '0'))::uuid end,
  case when n % 2 = 1 then ('b0000000-0000-4000-8000-' || lpad((n % 8 + 1)::text, 12, '0'))::uuid end
from generate_series(1, 30) n;
insert into session values ('ann', 'a0000000-0000-4000-8000-000000000001', '{1,2}'), ('ben', 'a0000000-0000-4000-8000-000000000002', '{1,3}');
analyze;
