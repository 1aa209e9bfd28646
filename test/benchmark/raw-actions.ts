import { LIST, RIGHTS } from './raw-rights.js';

const READABLE = (row: string) => `${row}.audience_id = any ((select ids from readable)::int[])`;
const NAMED = (table: string, id: string) =>
  `(select json_build_object('id', n.id, 'name', n.name) from ${table} n where n.id = ${id})`;

/** One's own actions across all partnerships: the first page, what there is of each urgency, and where. */
export const actions = `with ${RIGHTS},
  ends as materialized (select d + 7 as week from today),
  mine as materialized (
    select a.* from action a where a.owner_id = (select id from me) and ${READABLE('a')}
    union all select a.* from (select distinct s.partnership_id, s.agency_id from seat s where s.id = any (array(select seat_id from term where capacity = 'REPRESENTATIVE'))) s
      join action a on a.agency_id = s.agency_id and a.partnership_id = s.partnership_id and a.owner_id is null and ${READABLE('a')}),
  sorted as materialized (
    select a.*, case when a.state = 'DONE' then 'WAITING' when a.due_on < (select d from today) then 'OVERDUE' when a.due_on <= (select week from ends) then 'THIS_WEEK' else 'LATER' end as urgency,
      row_number() over (order by (a.state <> 'OPEN')::int, a.sorted_on, a.id) as n
    from mine a where a.state <> 'CLOSED' order by n limit 51)
  select json_build_object('viewer', json_build_object(
    'actions', json_build_object(
      'nodes', ${LIST(
        `json_build_object('id', a.id, 'urgency', a.urgency, 'partnership', ${NAMED('partnership', 'a.partnership_id')}, 'what', a.what, 'dueOn', a.due_on, 'isOverdue', a.urgency = 'OVERDUE',
          'state', a.state, 'version', a.version, 'owner', ${NAMED('person', 'a.owner_id')}, 'agency', ${NAMED('agency', 'a.agency_id')},
          'meeting', (select json_build_object('id', f.id, 'title', f.title, 'heldOn', f.held_on) from meeting f where f.id = a.meeting_id and ${READABLE('f')}),
          'viewerCan', json_build_object(
            'sayDone', a.state = 'OPEN' and (a.owner_id = (select id from me) or a.partnership_id in (select partnership_id from office)),
            'close', a.partnership_id in (select partnership_id from office where office in ('CHAIR', 'COORDINATOR'))))`,
        'a.n',
      )} from sorted a where a.n <= 50), '[]'),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from sorted)),
      'totalCount', (select count(*) from mine where state <> 'CLOSED')),
    'actionCounts', (select json_build_object('overdue', count(*) filter (where a.state = 'OPEN' and a.due_on < (select d from today)),
      'thisWeek', count(*) filter (where a.state = 'OPEN' and a.due_on between (select d from today) and (select week from ends)),
      'later', count(*) filter (where a.state = 'OPEN' and (a.due_on is null or a.due_on > (select week from ends))),
      'waiting', count(*) filter (where a.state = 'DONE')) from mine a),
    'actionPartnerships', ${LIST(`json_build_object('id', p.id, 'name', p.name)`, 'p.name, p.id')}
      from partnership p where p.id in (select partnership_id from mine)), '[]'),
    'leads', ${LIST(`json_build_object('id', l.id, 'agency', ${NAMED('agency', 'l.agency_id')})`, 'l.id')}
      from agency_lead l where l.person_id = (select id from me) and l.ended_at is null), '[]')))::text as page`;
