import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { leftOutOf } from '../domain/series/left-out.js';
import { ruleInWords, type SeriesRule } from '../domain/series/series-rule.js';
import { meetingPolicy } from '../meeting.policy.js';

interface SeriesRow {
  readonly partnershipId: string;
  readonly isAhead: boolean;
  readonly isAsked: boolean;
}

const abilities = (series: SeriesRow, actor: Actor) => ({
  change: series.isAhead && meetingPolicy.change.allows(actor, series),
  cancel: series.isAhead && meetingPolicy.cancel.allows(actor, series),
  respond: series.isAsked,
});

const RULE = ['pattern', 'every', 'first_on', 'last_on', 'nation', 'on_holiday'] as const;
const ofSeries = sql`${self}.series_part_id in (select p.id from meeting_series_part p where p.series_id = ${parent}.id)`;

export const seriesReads = reads({
  Query: { meetingSeries: one('meeting_series', { where: { id: arg('id') } }) },
  Partnership: {
    meetingSeries: many('meeting_series', {
      on: 'partnership_id',
      where: sql`exists (select from meeting_series_part p join meeting m on m.series_part_id = p.id where p.series_id = ${self}.id and m.status = 'SCHEDULED' and m.ends_at > now())`,
      order: ['scheduled_at desc', 'id desc'],
      limit: 50,
    }),
  },
  Meeting: {
    series: one('meeting_series', {
      on: sql`${self}.id = (select p.series_id from meeting_series_part p where p.id = ${parent}.series_part_id)`,
    }),
    seriesPart: one('meeting_series_part', { on: 'series_part_id' }),
    departure: sql`(select case when ${self}.held_on <> ${self}.planned_on or ${self}.starts_time <> p.starts_time or ${self}.ends_time <> p.ends_time then 'MOVED'
      when ${self}.planned_on <> ${self}.recurs_on then 'HOLIDAY' else 'NONE' end from meeting_series_part p where p.id = ${self}.series_part_id)`,
  },
  MeetingSeries: from('meeting_series', {
    partnership: one('partnership', { on: 'partnership_id' }),
    organiser: one('person', { on: 'organiser_id' }),
    parts: many('meeting_series_part', { on: 'series_id', order: ['number'] }),
    meetings: many('meeting', { on: ofSeries, order: ['starts_at', 'id'] }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: {
        isAhead: sql`exists (select from meeting_series_part p join meeting m on m.series_part_id = p.id where p.series_id = ${self}.id and m.status = 'SCHEDULED' and m.starts_at > now())`,
        isAsked: sql`exists (select from meeting_series_part p join meeting m on m.series_part_id = p.id join meeting_invitation i on i.meeting_id = m.id
          where p.series_id = ${self}.id and m.status = 'SCHEDULED' and m.ends_at > now() and (i.person_id = app.person_id() or i.seat_id in (select t.seat_id from seat_term t
            where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today())))`,
      },
      by: abilities,
    }),
  }),
  MeetingSeriesPart: from('meeting_series_part', {
    inWords: computed({ needs: [...RULE], by: (rule: SeriesRule) => ruleInWords(rule) }),
    leftOut: computed({ needs: [...RULE], by: (rule: SeriesRule) => leftOutOf(rule) }),
  }),
});
