import { asc, from, many, one, parent, reads, self, sql } from '@lib/reads';

const newest = sql`(select u.id from undertaking u where u.partnership_id = ${self}.id order by u.number desc limit 1)`;
const acceptedAt = sql`(select k.accepted_at from undertaking_acceptance k where k.person_id = app.person_id() and k.undertaking_id = ${newest})`;
const myPlaces = sql`array(select t.partnership_id from seat_term t where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today()
  union select o.partnership_id from office_term o where o.person_id = app.person_id() and o.ended_at is null and o.held @> app.today())`;
const nameOfPartnership = sql`(select p.name from partnership p where p.id = ${self}.partnership_id)`;
/** What nobody else's acceptances are shown to tells nothing of who has not accepted. */
const isForOfficers = sql`exists (select 1 from audience a where a.partnership_id = ${parent}.id and a.kind = 'OFFICERS')`;

export const undertakingReads = reads({
  Partnership: {
    undertaking: one('undertaking', { on: { partnership_id: 'id' }, order: ['number desc'] }),
    undertakings: many('undertaking', { on: 'partnership_id', order: ['number desc'] }),
    undertakingAcceptedAt: acceptedAt,
    asksForUndertaking: sql`${self}.id = any (${myPlaces}) and ${acceptedAt} is null`,
    yetToUndertake: many('person', {
      on: sql`${self}.id in (
        select t.person_id from seat_term t where t.partnership_id = ${parent}.id and t.ended_at is null and t.held @> app.today()
        union select o.person_id from office_term o where o.partnership_id = ${parent}.id and o.ended_at is null and o.held @> app.today())`,
      where: [
        isForOfficers,
        sql`not exists (select 1 from undertaking_acceptance k where k.person_id = ${self}.id
          and k.undertaking_id = (select u.id from undertaking u where u.partnership_id = ${parent}.id order by u.number desc limit 1))`,
      ],
      order: [asc(sql`${self}.name`), 'id'],
    }),
  },
  Viewer: {
    undertakingsAsked: many('undertaking', {
      on: sql`${self}.partnership_id = any (${myPlaces})`,
      where: [
        sql`not exists (select 1 from undertaking u where u.partnership_id = ${self}.partnership_id and u.number > ${self}.number)`,
        sql`not exists (select 1 from undertaking_acceptance k where k.person_id = app.person_id() and k.undertaking_id = ${self}.id)`,
      ],
      order: [asc(nameOfPartnership), 'id'],
    }),
  },
  Undertaking: from('undertaking', {
    partnershipName: nameOfPartnership,
    partnershipSlug: sql`(select p.slug from partnership p where p.id = ${self}.partnership_id)`,
    writtenBy: one('person', { on: 'written_by_id' }),
  }),
});
