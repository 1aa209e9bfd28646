import { arg, computed, from, many, one, parent, reads, sql } from '@lib/reads';
import { snippetOf } from '../../finding/index.js';

export const minutesPassageReads = reads({
  Partnership: {
    minutesSaying: many(sql`(select p.* from app.minutes_saying(${parent}.id, ${arg('words')}::text) p)`, {
      on: sql`true`,
      order: ['place'],
    }),
  },
  MinutesPassage: from('minutes_passage', {
    meeting: one('meeting', { on: 'meeting_id' }),
    snippet: computed({
      needs: ['marked'],
      by: ({ marked }: { readonly marked: string }) => snippetOf(marked),
    }),
  }),
});
