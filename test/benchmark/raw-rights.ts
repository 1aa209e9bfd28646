/** Who asks, and what they may read, worked out for one statement. $1 is the hash of the session's token. */
export const RIGHTS = `
  today as materialized (select (now() at time zone 'Europe/London')::date as d),
  me as materialized (
    select person_id as id from session where token_hash = $1 and ended_at is null and idle_until > now() and expires_at > now()),
  term as materialized (
    select s.partnership_id, s.id as seat_id, s.kind, s.is_statutory, t.capacity from seat_term t join seat s on s.id = t.seat_id
    where t.person_id = (select id from me) and t.ended_at is null and t.held @> (select d from today) and coalesce(s.closed_on > (select d from today), true)),
  office as materialized (
    select id, partnership_id, office, starts_on from office_term
    where person_id = (select id from me) and ended_at is null and held @> (select d from today)),
  sits as materialized (select partnership_id from term where kind <> 'OBSERVER' union select partnership_id from office),
  named as materialized (
    select audience_id as id from audience_person where person_id = (select id from me)
    union select n.audience_id from audience_seat n join term using (seat_id)),
  knows as materialized (
    select partnership_id from sits union select partnership_id from term
    union select a.partnership_id from named join audience a using (id)),
  base as materialized (
    select id from audience where kind = 'PARTNERSHIP' and partnership_id in (select partnership_id from sits)
    union all select id from audience where kind = 'STATUTORY' and partnership_id in (select partnership_id from term where is_statutory union select partnership_id from office)
    union all select id from audience where kind = 'OFFICERS' and partnership_id in (select partnership_id from office)
    union all select id from named),
  readable as materialized (
    select array(select id from base union select a.id from audience a join base on a.extends_id = base.id) as ids)`;

export const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
export const PARTNERSHIP_LINE = (id: string) =>
  `(select json_build_object('id', p.id, 'name', p.name, 'slug', p.slug) from partnership p where p.id = ${id} and p.id in (select partnership_id from knows))`;
export const RUNNING = `t.ended_at is null and t.held @> (select d from today)`;
export const HOLDER = (seat: string, capacity: string) =>
  `(select t.person_id from seat_term t where t.seat_id = ${seat} and t.capacity = '${capacity}' and ${RUNNING})`;
export const LIST = (rows: string, order: string) => `coalesce((select json_agg(${rows} order by ${order})`;
