import { closeAction, recordAction } from '../../factories/actions.js';
import { dayFromNow } from '../../factories/agencies.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

/** Given to the core member, and so to their agency. */
const given = async (table: RoundTable, chair: Visitor) => ({
  meetingId: await meeting(table, chair),
  what: 'Something',
  ownerId: table.people['core-member'].id,
});
const action = async (table: RoundTable, chair: Visitor): Promise<string> =>
  (await recordAction(chair, await given(table, chair))).action.id;

export const actions: Readonly<Record<string, Attempt>> = {
  recordAction: { ability: 'meeting.recordAction', type: 'RecordActionInput', input: given },
  noteOnAction: {
    ability: 'action.update',
    type: 'NoteOnActionInput',
    input: async (table, chair) => ({ actionId: await action(table, chair), words: 'Half of it' }),
  },
  sayActionDone: {
    ability: 'action.update',
    type: 'SayActionDoneInput',
    input: async (table, chair) => ({ actionId: await action(table, chair), version: 1 }),
  },
  changeAction: {
    ability: 'action.change',
    type: 'ChangeActionInput',
    input: async (table, chair) => ({
      actionId: await action(table, chair),
      version: 1,
      ownerId: table.home.chair.id,
      reason: 'They know it better',
    }),
  },
  snoozeAction: {
    ability: 'action.update',
    type: 'SnoozeActionInput',
    input: async (table, chair) => ({
      actionId: await action(table, chair),
      version: 1,
      until: await dayFromNow(table.world, 20),
      reason: 'They are away',
    }),
  },
  closeAction: {
    ability: 'action.close',
    type: 'CloseActionInput',
    input: async (table, chair) => ({ actionId: await action(table, chair), version: 1 }),
  },
  reopenAction: {
    ability: 'action.close',
    type: 'ReopenActionInput',
    input: async (table, chair) => {
      const actionId = await action(table, chair);
      await closeAction(chair, { actionId, version: 1 });
      return { actionId, version: 2, reason: 'Something is missing' };
    },
  },
};
