import { arg, asc, computed, many, page, parent, reads, self, sql } from '@lib/reads';
import { seatsIRepresent } from '../../partnerships/index.js';

/** The reader's own: given to them by name, or to an agency that they represent at that table and to nobody by name. */
const MINE = sql`(select a.* from action a where a.owner_id = app.person_id()
  union all select a.* from (select distinct s.partnership_id, s.agency_id from seat s where s.id = any (${seatsIRepresent})) s
    join action a on a.agency_id = s.agency_id and a.partnership_id = s.partnership_id and a.owner_id is null)`;

/** How soon something is to be done about an action. */
export const URGENCY = sql`case when ${self}.state = 'CLOSED' then 'CLOSED' when ${self}.state = 'DONE' then 'WAITING'
  when ${self}.due_on < app.today() then 'OVERDUE' when ${self}.due_on <= app.today() + 7 then 'THIS_WEEK' else 'LATER' end`;

const isAskedFor = sql`${URGENCY} = any (${arg('urgencies')}::text[])`;
/** What waits for others comes after what is to be done. */
const inOrder = [asc(sql`(${self}.state <> 'OPEN')::int`), 'sorted_on', 'id'];

/** Of actions that stand as `a`. */
const COUNTS = sql`json_build_object('overdue', count(*) filter (where a.state = 'OPEN' and a.due_on < app.today()),
  'thisWeek', count(*) filter (where a.state = 'OPEN' and a.due_on between app.today() and app.today() + 7),
  'later', count(*) filter (where a.state = 'OPEN' and (a.due_on is null or a.due_on > app.today() + 7)),
  'waiting', count(*) filter (where a.state = 'DONE'))`;

/** As many months as a chart can hold with its words, this one the last. */
const MONTHS = sql`(select coalesce(json_agg(json_build_object('month', m.month, 'open', c.open, 'overdue', c.overdue, 'closed', c.closed) order by m.month), '[]')
  from (select month::date, least((month + interval '1 month') at time zone 'Europe/London', now()) as ends_at,
      least((month + interval '1 month')::date, app.today()) as ends_on, month at time zone 'Europe/London' as begins_at
    from generate_series(date_trunc('month', app.today()::timestamp) - interval '11 months', date_trunc('month', app.today()::timestamp), interval '1 month') month) m,
  lateral (select count(*) filter (where a.recorded_at < m.ends_at and coalesce(a.closed_at >= m.ends_at, true)) as open,
      count(*) filter (where a.recorded_at < m.ends_at and coalesce(a.closed_at >= m.ends_at, true) and coalesce(a.done_at >= m.ends_at, true) and a.due_on < m.ends_on) as overdue,
      count(*) filter (where a.closed_at >= m.begins_at and a.closed_at < m.ends_at) as closed
    from action a where a.partnership_id = ${self}.id) c)`;

interface Counts {
  readonly overdue: number;
  readonly thisWeek: number;
  readonly later: number;
  readonly waiting: number;
}

const counted = ({ counts }: { readonly counts: Counts }) => counts;

export const actionListReads = reads({
  Viewer: {
    openActions: many(MINE, { where: sql`${self}.state = 'OPEN'`, order: ['sorted_on', 'id'], limit: 100 }),
    actions: page(MINE, {
      where: [{ partnership_id: arg('partnershipId') }, isAskedFor],
      key: inOrder,
      total: 10_000,
    }),
    actionCounts: computed({ needs: [], with: { counts: sql`(select ${COUNTS} from ${MINE} a)` }, by: counted }),
    actionPartnerships: many('partnership', {
      on: sql`${self}.id in (select a.partnership_id from ${MINE} a)`,
      order: ['name', 'id'],
    }),
  },
  Agency: {
    actions: page('action', {
      on: 'agency_id',
      where: [{ partnership_id: arg('partnershipId') }, isAskedFor],
      key: inOrder,
      total: 10_000,
    }),
    actionCounts: computed({
      needs: [],
      with: { counts: sql`(select ${COUNTS} from action a where a.agency_id = ${self}.id)` },
      by: counted,
    }),
    actionPartnerships: many('partnership', {
      on: sql`${self}.id in (select a.partnership_id from action a where a.agency_id = ${parent}.id)`,
      order: ['name', 'id'],
    }),
  },
  Partnership: {
    actions: page('action', {
      on: 'partnership_id',
      where: [{ agency_id: arg('agencyId') }, isAskedFor],
      key: inOrder,
      total: 10_000,
    }),
    actionCounts: computed({
      needs: [],
      with: { counts: sql`(select ${COUNTS} from action a where a.partnership_id = ${self}.id)` },
      by: counted,
    }),
    actionAgencies: many('agency', {
      on: sql`${self}.id in (select a.agency_id from action a where a.partnership_id = ${parent}.id)`,
      order: ['name', 'id'],
    }),
    actionMonths: computed({
      needs: [],
      with: { months: MONTHS },
      by: ({ months }: { readonly months: readonly object[] }) => months,
    }),
  },
});
