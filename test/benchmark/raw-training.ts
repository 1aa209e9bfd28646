import { RIGHTS } from './raw-rights.js';

const IS_RENEWED = (record: string) =>
  `exists (select from training_record n where n.course_id = ${record}.course_id and n.person_id = ${record}.person_id and n.attended_on > ${record}.attended_on)`;

/** The report on an agency's training for its lead: the first page by names, how much there is, and what is due. $2 is the agency. */
export const training = `with ${RIGHTS},
  led as materialized (
    select a.id from agency_lead l join audience a on a.agency_id = l.agency_id where l.person_id = (select id from me) and l.ended_at is null),
  ours as materialized (
    select r.*, case when r.state <> 'ATTENDED' then null when r.due_on is null then 'NEVER' when r.due_on > (select d from today) + 90 then 'LATER'
        when ${IS_RENEWED('r')} then 'RENEWED' when r.due_on < (select d from today) then 'OVERDUE' else 'DUE' end as renewal
    from training_record r where r.agency_id = $2::uuid and r.agency_audience_id in (select id from led)),
  sorted as materialized (
    select o.*, row_number() over (order by lower(o.name), o.held_on desc, o.id desc) as n from ours o order by n limit 101)
  select json_build_object('agency', (select json_build_object('id', g.id, 'name', g.name, 'canReadTraining', exists (select from led),
    'trainingSummary', (select json_build_object('people', count(distinct o.person_id) filter (where o.state = 'ATTENDED'),
      'overdue', count(*) filter (where o.renewal = 'OVERDUE'), 'due', count(*) filter (where o.renewal = 'DUE'),
      'toCome', count(*) filter (where o.state in ('BOOKED', 'WAITING') and o.held_on >= (select d from today))) from ours o),
    'training', json_build_object('totalCount', (select least(count(*), 10000) from ours),
      'nodes', coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'courseTitle', o.course_title, 'state', o.state, 'heldOn', o.held_on,
          'dueOn', o.due_on, 'renewal', case when o.renewal = 'LATER' and ${IS_RENEWED('o')} then 'RENEWED' else o.renewal end,
          'course', (select json_build_object('id', c.id, 'slug', c.slug) from course c where c.id = o.course_id and (c.audience_id = any ((select ids from readable)::int[]) or (c.audience_id = 2 and exists (select from sits))))) order by o.n)
        from sorted o where o.n <= 100), '[]'),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 100 from sorted)))) from agency g where g.id = $2::uuid))::text as page`;
