import { arg, many, page, reads, self, sql } from '@lib/reads';

/** Where somebody holds a place that the reader may see. Row rules say which those are, here as everywhere. */
const places = sql`
  select t.partnership_id from seat_term t where t.person_id = ${self}.id and t.ended_at is null and t.held @> app.today()
  union all
  select o.partnership_id from office_term o where o.person_id = ${self}.id and o.ended_at is null and o.held @> app.today()`;

const holdsAPlace = sql`exists (${places})`;

/** Every word stands somewhere in who they are: their name, what they do, and for whom. */
const matches = sql`not exists (
  select from string_to_table(lower(left(${arg('matching')}, 100)), ' ') word
  where position(word in lower(concat_ws(' ', ${self}.name, ${self}.job_title,
    (select g.name from agency g where g.id = ${self}.agency_id),
    (select string_agg(g.name, ' ') from seat_term t join seat s on s.id = t.seat_id join agency g on g.id = s.agency_id
      where t.person_id = ${self}.id and t.ended_at is null and t.held @> app.today())))) = 0)`;

const isOfSector = sql`(
  exists (select from agency g where g.id = ${self}.agency_id and g.sector = ${arg('sector')})
  or exists (select from seat_term t join seat s on s.id = t.seat_id join agency g on g.id = s.agency_id
    where t.person_id = ${self}.id and t.ended_at is null and t.held @> app.today() and g.sector = ${arg('sector')}))`;

const servesArea = sql`exists (
  select from (${places}) place join partnership p on p.id = place.partnership_id
  where position(lower(trim(${arg('area')})) in lower(concat_ws(' ', p.name, p.area, p.region))) > 0)`;

const now = sql`${self}.ended_at is null and ${self}.held @> app.today()`;

export const peopleDirectoryReads = reads({
  Query: {
    people: page('person', { where: [holdsAPlace, matches, isOfSector, servesArea], key: ['name', 'id'], total: 1000 }),
  },
  Person: {
    seats: many('seat_term', { on: 'person_id', where: now, order: ['starts_on', 'id'] }),
    offices: many('office_term', { on: 'person_id', where: now, order: ['starts_on', 'id'] }),
  },
});
