import { arg, asc, page, reads, self, sql } from '@lib/reads';

/** The national coordinator has it in care, or nobody serves it now; and it is not over. The one place that says so. */
const withoutOfficer = sql`${self}.status not in ('MERGED', 'CLOSED') and (${self}.in_care_since is not null or not exists (
  select from office_term o where o.partnership_id = ${self}.id and o.ended_at is null and o.held @> app.today()))`;

/** Each word begins a word of the name. The words typed are parted once, not for each partnership. */
const matching = sql`not exists (
  select from unnest((select string_to_array(app.plain_words(${arg('matching')}), ' '))) w where w <> '' and position(' ' || w in ' ' || ${self}.plain_name) = 0)`;

export const deskReads = reads({
  Query: {
    partnershipRegister: page('partnership', {
      key: ['name', 'id'],
      where: [{ status: arg('status'), tier: arg('tier') }, matching],
      total: 1000,
    }),
    partnershipsWithoutOfficer: page('partnership', {
      key: [asc(sql`coalesce(${self}.in_care_since, app.today())`), 'name', 'id'],
      where: withoutOfficer,
      total: 1000,
    }),
  },
});
