import type { Actor } from '@lib/access';
import { asc, computed, from, many, parent, reads, self, sql } from '@lib/reads';
import { partsOf } from '../domain/parts.js';
import type { MeetingAudience } from '../domain/meeting.js';

export const agendaReads = reads({
  Meeting: {
    agendaItems: many('agenda_entry', {
      on: 'meeting_id',
      order: [
        'is_hidden',
        asc(
          sql`array_position(array['EVERYBODY', 'STATUTORY', 'NAMED', 'OFFICERS'], case when ${self}.is_hidden then ${self}.seen_by else 'EVERYBODY' end)`,
        ),
        'audience_id',
        'position',
      ],
    }),
    agendaVersion: sql`(select a.version from agenda a where a.meeting_id = ${self}.id)`,
    parts: computed({
      needs: ['seen_by'],
      by: ({ seenBy }: { readonly seenBy: MeetingAudience }, _actor: Actor) => partsOf(seenBy),
    }),
    nameableSeats: many('seat', { on: sql`${self}.id in (select app.seats_of_meeting(${parent}.id))`, order: ['id'] }),
  },
  AgendaItem: from('agenda_entry', {
    seats: many('seat', {
      on: sql`${self}.id in (select n.seat_id from audience_seat n where n.audience_id = ${parent}.words_audience_id and ${parent}.seen_by = 'NAMED')`,
      order: ['id'],
    }),
  }),
});
