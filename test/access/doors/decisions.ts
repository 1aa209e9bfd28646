import type { RoundTable } from '../../factories/round-table.js';
import { change, read } from './asking.js';
import type { Door } from './door.js';

const aDecisionAtHome = async ({ world, meetings }: RoundTable) => {
  const [row] = await world.sql<{ id: string }>('select id from decision where meeting_id = $1 and item_id is null', [
    meetings.partnership.id,
  ]);
  return String(row?.id);
};

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
  'Mutation.correctDecision.input.decisionId': {
    leadsTo: 'decision',
    ask: change('correctDecision', 'CorrectDecisionInput', (decisionId) => ({ decisionId, version: 99, text: 'Some' })),
  },
  'Mutation.ratifyDecision.input.decisionId': {
    leadsTo: 'decision',
    ask: change('ratifyDecision', 'RatifyDecisionInput', (decisionId, { meetings }) => ({
      decisionId,
      version: 99,
      meetingId: meetings.next.id,
      isRatified: true,
    })),
  },
  'Mutation.ratifyDecision.input.meetingId': {
    leadsTo: 'meeting',
    ask: async (meetingId, table) => {
      const decisionId = await aDecisionAtHome(table);
      const input = { decisionId, version: 2, meetingId, isRatified: true };
      return change('ratifyDecision', 'RatifyDecisionInput', () => input)(meetingId, table);
    },
  },
  'Mutation.reviewDecision.input.decisionId': {
    leadsTo: 'decision',
    ask: change('reviewDecision', 'ReviewDecisionInput', (decisionId) => ({ decisionId, version: 99, words: 'Some' })),
  },
};
