import type { Page } from './pages.js';
import { actions } from './raw-actions.js';
import { meeting } from './raw-meeting.js';
import { training } from './raw-training.js';
import { INSTANT, LIST, PARTNERSHIP_LINE, RIGHTS, RUNNING } from './raw-rights.js';

const MEETING_LINE = `'id', m.id, 'title', m.title, 'startsAt', ${INSTANT('m.starts_at')}, 'endsAt', ${INSTANT('m.ends_at')}, 'timeZone', m.time_zone,
  'place', m.place, 'joiningLink', m.joining_link, 'status', m.status, 'partnership', ${PARTNERSHIP_LINE('m.partnership_id')}`;

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

/**
 * The same pages as one statement each, as a careful engineer would write them who has nothing else to keep in
 * mind: the session is looked up, and who may see what is worked out, in the statement itself, for this page only.
 */
export const rawPages: Record<Page['name'], string> = { home, partnership, meeting, actions, training };
