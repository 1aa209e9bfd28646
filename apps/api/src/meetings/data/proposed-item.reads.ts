import type { Actor } from '@lib/access';
import { computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { meetingPolicy } from '../meeting.policy.js';

export const proposedItemReads = reads({
  Meeting: {
    mattersArising: many('agenda_entry', {
      on: sql`${self}.meeting_id = (select h.held_id from last_held h where h.meeting_id = ${parent}.id)`,
      where: sql`${self}.is_carried`,
      order: ['is_hidden', 'audience_id', 'position'],
    }),
    proposedItems: many('agenda_proposal', { on: 'meeting_id', order: ['proposed_at', 'id'], limit: 100 }),
  },
  AgendaItem: { meeting: one('meeting', { on: 'meeting_id' }) },
  AgendaProposal: from('agenda_proposal', {
    proposedBy: one('person', { on: 'proposed_by_id' }),
    isMineToDecide: computed({
      needs: ['state'],
      with: {
        meeting: sql`(select json_build_object('partnershipId', m.partnership_id, 'isAhead', m.status = 'SCHEDULED' and m.ends_at > now())
          from meeting m where m.id = ${self}.meeting_id)`,
      },
      by: (
        {
          state,
          meeting,
        }: {
          readonly state: string;
          readonly meeting: { readonly partnershipId: string; readonly isAhead: boolean } | null;
        },
        actor: Actor,
      ) => state === 'OPEN' && meeting?.isAhead === true && meetingPolicy.buildAgenda.allows(actor, meeting),
    }),
  }),
});
