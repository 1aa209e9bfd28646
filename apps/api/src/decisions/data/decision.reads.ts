import type { Actor } from '@lib/access';
import { arg, computed, from, many, one, reads } from '@lib/reads';
import { decisionPolicy } from '../decision.policy.js';

export const decisionReads = reads({
  Query: { decision: one('decision', { where: { id: arg('id') } }) },
  Meeting: {
    decisions: many('decision', { on: 'meeting_id', order: ['recorded_at', 'id'], limit: 100 }),
    canRecordDecision: computed({
      needs: ['partnership_id', 'status'],
      by: (meeting: { readonly partnershipId: string; readonly status: string }, actor: Actor) =>
        meeting.status === 'SCHEDULED' && decisionPolicy.record.allows(actor, meeting),
    }),
  },
  Decision: from('decision', {
    partnership: one('partnership', { on: 'partnership_id' }),
    meeting: one('meeting', { on: 'meeting_id' }),
    item: one('agenda_entry', { on: 'item_id' }),
    recordedBy: one('person', { on: 'recorded_by_id' }),
  }),
});
