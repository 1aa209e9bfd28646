import { change, read } from './asking.js';
import type { Door } from './door.js';

export const decisions: Readonly<Record<string, Door>> = {
  'Query.decision.id': {
    leadsTo: 'decision',
    ask: read('query ($id: ID!) { decision(id: $id) { id text } }'),
  },
  'Mutation.recordDecision.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('recordDecision', 'RecordDecisionInput', (meetingId) => ({ meetingId, text: 'Something' })),
  },
  'Mutation.recordDecision.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('recordDecision', 'RecordDecisionInput', (itemId, { meetings }) => ({
      meetingId: meetings.next.id,
      itemId,
      text: 'Something',
    })),
  },
};
