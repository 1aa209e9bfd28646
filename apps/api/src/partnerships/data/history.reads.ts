import { arg, asc, column, from, many, one, page, reads, self, sql } from '@lib/reads';

/** The period in which the day lies; none for a day to come. */
const thatDay = sql`${self}.starts_on <= ${arg('day')}::date and coalesce(${self}.until > ${arg('day')}::date, ${arg('day')}::date <= app.today())`;

const inCapacity = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  one('seat_term', {
    on: { seat_id: 'seat_id' },
    where: [{ capacity }, sql`${self}.held @> ${arg('day')}::date`],
  });

/** What a partnership and its table were. The rows that a reader does not see now are not told of any day. */
export const historyReads = reads({
  Partnership: {
    asOn: one('partnership_period', { on: { partnership_id: 'id' }, where: thatDay }),
    seatsOn: many('seat_period', {
      on: 'partnership_id',
      where: [{ is_closed: false }, thatDay],
      order: ['seat_id'],
    }),
    officersOn: many('office_term', {
      on: 'partnership_id',
      where: sql`${self}.held @> ${arg('day')}::date and ${arg('day')}::date <= app.today()`,
      order: [asc(sql`array_position(array['CHAIR', 'VICE_CHAIR', 'COORDINATOR'], ${self}.office)`), 'starts_on', 'id'],
    }),
    changes: page('partnership_change', { on: 'partnership_id', key: ['day desc', 'id desc'] }),
  },
  PartnershipPeriod: from('partnership_period', {
    parent: one('partnership', { on: 'parent_id' }),
    hostAgency: one('agency', { on: 'host_agency_id' }),
    mergedInto: one('partnership', { on: 'merged_into_id' }),
  }),
  SeatPeriod: from('seat_period', {
    agency: one('agency', { on: 'agency_id' }),
    representative: inCapacity('REPRESENTATIVE'),
    deputy: inCapacity('DEPUTY'),
  }),
  PartnershipChange: from('partnership_change', {
    before: column('was'),
    after: column('became'),
    person: one('person', { on: 'person_id' }),
    // What is told of a person is told by the id of their term.
    personName: sql`(select h.name from term_holder h where ${self}.person_id is not null
      and (h.seat_term_id = split_part(${self}.id, ' ', 1)::uuid or h.office_term_id = split_part(${self}.id, ' ', 1)::uuid))`,
  }),
});
