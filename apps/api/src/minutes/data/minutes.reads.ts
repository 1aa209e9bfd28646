import type { Actor } from '@lib/access';
import { asc, computed, from, many, one, reads, self, sql } from '@lib/reads';
import { minutesPolicy } from '../minutes.policy.js';

interface MinutesRow {
  readonly partnershipId: string;
  readonly state: 'DRAFT' | 'CHECKED' | 'CIRCULATED';
}

interface MeetingRow {
  readonly partnershipId: string;
  readonly status: string;
  readonly isBegun: boolean;
  readonly isDue: boolean;
}

const placeOfItem = sql`(select (i.is_hidden::int * 1000000) + i.position from agenda_item i where i.id = ${self}.item_id)`;

export const minutesReads = reads({
  Meeting: {
    minutes: one('minutes', { on: { meeting_id: 'id' } }),
    canBeginMinutes: computed({
      needs: ['partnership_id', 'status'],
      with: {
        isBegun: sql`exists (select from minutes n where n.meeting_id = ${self}.id)`,
        isDue: sql`(now() at time zone ${self}.time_zone)::date >= ${self}.held_on`,
      },
      by: ({ isBegun, isDue, status, ...meeting }: MeetingRow, actor: Actor) =>
        !isBegun && isDue && status === 'SCHEDULED' && minutesPolicy.begin.allows(actor, meeting),
    }),
  },
  Minutes: from('minutes', {
    meeting: one('meeting', { on: 'meeting_id' }),
    checkedBy: one('person', { on: 'checked_by_id' }),
    texts: many('minutes_text', {
      on: 'minutes_id',
      order: ['is_opening desc', asc(sql`coalesce(${placeOfItem}, 100000000)`), 'id'],
    }),
    wordsRead: sql`app.minutes_read(${self}.id)`,
    isMissingItems: sql`${self}.state = 'DRAFT' and exists (select from agenda_item_words w where w.meeting_id = ${self}.meeting_id
      and not exists (select from minutes_text t where t.minutes_id = ${self}.id and t.item_id = w.item_id))`,
    viewerCan: computed({
      needs: ['partnership_id', 'state'],
      by: ({ state, ...minutes }: MinutesRow, actor: Actor) => ({
        write: state === 'DRAFT' && minutesPolicy.write.allows(actor, minutes),
        check: state === 'DRAFT' && minutesPolicy.check.allows(actor, minutes),
        sendBack: state === 'CHECKED' && minutesPolicy.sendBack.allows(actor, minutes),
        circulate: state === 'CHECKED' && minutesPolicy.circulate.allows(actor, minutes),
      }),
    }),
  }),
  MinutesText: from('minutes_text', {
    item: one('agenda_entry', { on: 'item_id' }),
    title: sql`coalesce((select w.title from agenda_item_words w where w.item_id = ${self}.item_id), ${self}.title)`,
    content: sql`${self}.content::text`,
  }),
});
