import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

export const decisions: Readonly<Record<string, Attempt>> = {
  recordDecision: {
    ability: 'decision.record',
    type: 'RecordDecisionInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), text: 'Something' }),
  },
};
