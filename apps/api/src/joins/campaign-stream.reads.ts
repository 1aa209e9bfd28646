import { from, many, one, page, parent, reads, self, sql } from '@lib/reads';

/** The first day of the last whole week or month. */
const LAST_PERIOD = sql`case ${self}.period_type when 'WEEK' then date_trunc('week', app.today())::date - 7
  when 'MONTH' then (date_trunc('month', app.today()) - interval '1 month')::date end`;

/** Of a campaign, over all that is in it: no feature knows of all the others. */
export const campaignStreamReads = reads({
  Campaign: {
    happenings: page('campaign_happening', { on: 'campaign_id', key: ['at desc', 'id desc'] }),
    readingsDue: many('campaign_metric', {
      on: sql`${self}.campaign_id = ${parent}.id and ${parent}.status = 'LIVE' and ${LAST_PERIOD} >= ${parent}.starts_on
        and exists (select from campaign_partner p where p.campaign_id = ${parent}.id and p.seat_id = any (app.seat_ids())
          and not exists (select from metric_reading r where r.metric_id = ${self}.id and r.is_standing and r.period_on = ${LAST_PERIOD} and r.agency_id = p.agency_id))`,
      order: ['position', 'id'],
      limit: 20,
    }),
  },
  CampaignHappening: from('campaign_happening', {
    by: one('person', { on: 'by_id' }),
    agency: one('agency', { on: 'agency_id' }),
  }),
});
