import type { Page } from './pages.js';

/**
 * The same three pages as one statement each, as a careful engineer would write them who has nothing else to keep in
 * mind: the session is looked up, and who may see what is worked out, in the statement itself, for this page only.
 * $1 is the hash of the session's token.
 */
const RIGHTS = `
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

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const PARTNERSHIP_LINE = (id: string) =>
  `(select json_build_object('id', p.id, 'name', p.name, 'slug', p.slug) from partnership p where p.id = ${id} and p.id in (select partnership_id from knows))`;
const MEETING_LINE = `'id', m.id, 'title', m.title, 'startsAt', ${INSTANT('m.starts_at')}, 'endsAt', ${INSTANT('m.ends_at')}, 'timeZone', m.time_zone,
  'place', m.place, 'joiningLink', m.joining_link, 'status', m.status, 'partnership', ${PARTNERSHIP_LINE('m.partnership_id')}`;
const RUNNING = `t.ended_at is null and t.held @> (select d from today)`;
const HOLDER = (seat: string, capacity: string) =>
  `(select t.person_id from seat_term t where t.seat_id = ${seat} and t.capacity = '${capacity}' and ${RUNNING})`;
const LIST = (rows: string, order: string) => `coalesce((select json_agg(${rows} order by ${order})`;

const home = `with ${RIGHTS}
  select json_build_object('viewer', (select json_build_object(
    'person', json_build_object('id', v.id, 'name', v.name),
    'offices', ${LIST(`json_build_object('id', o.id, 'office', o.office, 'partnership', ${PARTNERSHIP_LINE('o.partnership_id')})`, 'o.starts_on, o.id')} from office o), '[]'),
    'partnerships', (select json_build_object('nodes', coalesce(json_agg(r.node) filter (where r.n <= 20), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 20)) from (
      select row_number() over (order by p.name, p.id) as n, json_build_object('id', p.id, 'name', p.name, 'slug', p.slug, 'area', p.area) as node
      from partnership p where p.id in (select partnership_id from knows) order by p.name, p.id limit 21) r),
    'awaitingAnswer', ${LIST(`json_build_object('id', i.id, 'meeting', json_build_object(${MEETING_LINE}), 'version', i.version)`, 'm.starts_at, i.id')}
      from meeting_invitation i cross join lateral (select * from meeting m where m.id = i.meeting_id offset 0) m
      where (i.person_id = v.id or i.seat_id = any (array(select seat_id from term where capacity = 'REPRESENTATIVE'))) and i.response = 'NONE'
        and m.status = 'SCHEDULED' and m.ends_at > now() and m.audience_id = any ((select ids from readable)::int[])), '[]'),
    'upcomingMeetings', (select json_build_object('nodes', coalesce(json_agg(r.node) filter (where r.n <= 10), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 10)) from (
      select row_number() over (order by m.starts_at, m.id) as n, json_build_object(${MEETING_LINE}, 'myInvitation', (
          select json_build_object('id', i.id, 'response', i.response) from meeting_invitation i
          where i.meeting_id = m.id and (i.person_id = v.id or i.seat_id = any (array(select seat_id from term))) order by i.role desc, i.id limit 1)) as node
      from (select * from meeting m where m.partnership_id = any (array(select partnership_id from knows)) and m.starts_at > now() - interval '1 day' and m.ends_at > now() and m.audience_id = any ((select ids from readable)::int[]) order by m.starts_at, m.id limit 11) m) r)
  ) from person v where v.id = (select id from me)))::text as page`;

const partnership = `with ${RIGHTS}
  select json_build_object('partnership', (select json_build_object(
    'id', p.id, 'name', p.name, 'slug', p.slug, 'tier', p.tier, 'area', p.area, 'region', p.region, 'status', p.status, 'timeZone', p.time_zone,
    'parent', ${PARTNERSHIP_LINE('p.parent_id').replace(/\bp\./g, 'q.').replace('partnership p', 'partnership q').replace('= q.parent_id', '= p.parent_id')},
    'subgroups', ${LIST(`json_build_object('id', c.id, 'name', c.name, 'slug', c.slug)`, 'c.name, c.id')}
      from partnership c where c.parent_id = p.id and c.id in (select partnership_id from knows)), '[]'),
    'hostAgency', (select json_build_object('id', a.id, 'name', a.name) from agency a where a.id = p.host_agency_id),
    'officers', ${LIST(
      `json_build_object('id', t.id, 'office', t.office, 'startsOn', t.starts_on, 'person', json_build_object('id', n.id, 'name', n.name, 'jobTitle', n.job_title,
        'agency', (select json_build_object('id', a.id, 'name', a.name) from agency a where a.id = n.agency_id)))`,
      `array_position(array['CHAIR', 'VICE_CHAIR', 'COORDINATOR'], t.office), t.starts_on, t.id`,
    )}
      from office_term t join person n on n.id = t.person_id where t.partnership_id = p.id and ${RUNNING}), '[]'),
    'seats', ${LIST(
      `json_build_object('id', s.id, 'kind', s.kind, 'isStatutory', s.is_statutory, 'title', s.title,
        'agency', json_build_object('id', a.id, 'name', a.name, 'sector', a.sector),
        'representative', (select json_build_object('id', t.id, 'person', json_build_object('id', n.id, 'name', n.name, 'jobTitle', n.job_title))
          from seat_term t join person n on n.id = t.person_id where t.seat_id = s.id and t.capacity = 'REPRESENTATIVE' and ${RUNNING}),
        'deputy', (select json_build_object('id', t.id, 'person', json_build_object('id', n.id, 'name', n.name))
          from seat_term t join person n on n.id = t.person_id where t.seat_id = s.id and t.capacity = 'DEPUTY' and ${RUNNING}))`,
      's.id',
    )}
      from seat s join agency a on a.id = s.agency_id
      where s.partnership_id = p.id and coalesce(s.closed_on > (select d from today), true) and p.id in (select partnership_id from sits)), '[]'),
    'upcomingMeetings', (select json_build_object('nodes', coalesce(json_agg(r.node) filter (where r.n <= 5), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 5)) from (
      select row_number() over (order by m.starts_at, m.id) as n, json_build_object('id', m.id, 'title', m.title, 'startsAt', ${INSTANT('m.starts_at')},
        'endsAt', ${INSTANT('m.ends_at')}, 'timeZone', m.time_zone, 'place', m.place, 'status', m.status) as node
      from (select * from meeting m where m.partnership_id = p.id and m.starts_at > now() - interval '1 day' and m.ends_at > now() and m.audience_id = any ((select ids from readable)::int[])
        order by m.starts_at, m.id limit 6) m) r),
    'viewerCan', (select json_build_object('invite', o.coordinates or o.chairs, 'manageSeats', o.coordinates or o.chairs, 'appointOfficers', o.coordinates or o.chairs, 'scheduleMeeting', o.coordinates or o.chairs)
      from (select coalesce(bool_or(office = 'COORDINATOR'), false) as coordinates, coalesce(bool_or(office = 'CHAIR'), false) as chairs from office where partnership_id = p.id) o)
  ) from partnership p where p.slug = $2 and p.id in (select partnership_id from knows)))::text as page`;

const meeting = `with ${RIGHTS}
  select json_build_object('meeting', (select json_build_object(
    'id', m.id, 'title', m.title, 'heldOn', m.held_on, 'startsTime', left(m.starts_time::text, 5), 'endsTime', left(m.ends_time::text, 5), 'timeZone', m.time_zone,
    'startsAt', ${INSTANT('m.starts_at')}, 'endsAt', ${INSTANT('m.ends_at')}, 'place', m.place, 'joiningLink', m.joining_link, 'accessNotes', m.access_notes,
    'seenBy', m.seen_by, 'status', m.status, 'cancelReason', m.cancel_reason, 'version', m.version,
    'partnership', ${PARTNERSHIP_LINE('m.partnership_id')},
    'organiser', (select json_build_object('id', n.id, 'name', n.name, 'email', n.email) from person n where n.id = m.organiser_id),
    'agendaItems', ${LIST(`json_build_object('id', a.id, 'title', w.title, 'presenter', w.presenter, 'minutes', a.minutes, 'purpose', w.purpose)`, 'a.position')}
      from agenda_item a left join agenda_item_words w on w.item_id = a.id where a.meeting_id = m.id), '[]'),
    'myInvitation', (select json_build_object('id', i.id, 'response', i.response, 'message', i.message, 'version', i.version) from meeting_invitation i
      where i.meeting_id = m.id and (i.person_id = (select id from me) or i.seat_id = any (array(select seat_id from term))) order by i.role desc, i.id limit 1),
    'invitations', ${LIST(
      `json_build_object('id', i.id, 'role', i.role, 'response', i.response, 'message', i.message, 'respondedAt', ${INSTANT('i.responded_at')},
        'isMine', coalesce(i.person_id = (select id from me) or i.seat_id = any (array(select seat_id from term)), false), 'version', i.version,
        'seat', case when s.id is not null then json_build_object('id', s.id, 'title', s.title, 'agency', json_build_object('id', a.id, 'name', a.name, 'sector', a.sector)) end,
        'person', (select json_build_object('id', n.id, 'name', n.name) from person n where n.id = coalesce(i.person_id, ${HOLDER('i.seat_id', 'REPRESENTATIVE')})),
        'deputy', (select json_build_object('id', n.id, 'name', n.name) from person n where n.id = ${HOLDER('i.seat_id', 'DEPUTY')}))`,
      'i.role desc, i.id',
    )}
      from meeting_invitation i left join seat s on s.id = i.seat_id left join agency a on a.id = s.agency_id where i.meeting_id = m.id), '[]'),
    'viewerCan', (select json_build_object('change', ahead and officer, 'reschedule', ahead and officer, 'cancel', ahead and officer,
        'respond', m.status = 'SCHEDULED' and m.ends_at > now() and invited, 'respondForOthers', m.status = 'SCHEDULED' and m.ends_at > now() and officer)
      from (select m.status = 'SCHEDULED' and m.starts_at > now() as ahead,
        exists (select 1 from office where partnership_id = m.partnership_id and office in ('CHAIR', 'COORDINATOR')) as officer,
        exists (select 1 from meeting_invitation i where i.meeting_id = m.id and (i.person_id = (select id from me) or i.seat_id = any (array(select seat_id from term)))) as invited) x)
    ) from meeting m where m.id = $2::uuid and m.audience_id = any ((select ids from readable)::int[])),
  'viewer', (select json_build_object('person', json_build_object('id', id)) from me))::text as page`;

export const rawPages: Record<Page['name'], string> = { home, partnership, meeting };
