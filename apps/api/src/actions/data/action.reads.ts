import type { Actor } from '@lib/access';
import { computed, from, many, one, reads, self, sql } from '@lib/reads';
import { meetingPolicy } from '../../meetings/index.js';

const seatsIRepresent = sql`(select s.partnership_id, s.agency_id from seat_term t join seat s on s.id = t.seat_id
  where t.person_id = app.person_id() and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today())`;

export const actionReads = reads({
  Viewer: {
    openActions: many('action', {
      on: sql`(${self}.owner_id = app.person_id() or (${self}.owner_id is null and (${self}.partnership_id, ${self}.agency_id) in ${seatsIRepresent}))`,
      where: { state: 'OPEN' },
      order: ['due_on', 'id'],
      limit: 100,
    }),
  },
  Meeting: {
    openActions: many('action', {
      on: { partnership_id: 'partnership_id' },
      where: { state: 'OPEN' },
      order: ['due_on', 'id'],
      limit: 100,
    }),
    actions: many('action', { on: 'meeting_id', order: ['recorded_at', 'id'], limit: 100 }),
  },
  Action: from('action', {
    owner: one('person', { on: 'owner_id' }),
    agency: one('agency', { on: 'agency_id' }),
    isOverdue: sql`${self}.state = 'OPEN' and ${self}.due_on < app.today()`,
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    closedBy: one('person', { on: 'closed_by_id' }),
    viewerCan: computed({
      needs: ['partnership_id'],
      by: (action: { readonly partnershipId: string }, actor: Actor) => ({
        close: meetingPolicy.recordAction.allows(actor, action),
      }),
    }),
  }),
});
