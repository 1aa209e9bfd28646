import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const onAction = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'action',
  ask: change(name, type, (actionId) => ({ actionId, version: 99, ...more })),
});

/** With the action of the home meeting, as it stands. */
const onHome =
  (name: string, type: string, more: (id: string) => object, withVersion = true): Door['ask'] =>
  async (id, table: RoundTable) => {
    const [row] = await table.world.sql<{ id: string; version: number }>(
      `select id, version from action where what = 'CNRY-of-all-action'`,
    );
    const of = { actionId: row?.id, ...(withVersion && { version: row?.version }) };
    return change(name, type, () => ({ ...of, ...more(id) }))(id, table);
  };

export const actions: Readonly<Record<string, Door>> = {
  'Query.action.id': { leadsTo: 'action', ask: read('query ($id: ID!) { action(id: $id) { id what } }') },
  'Mutation.recordAction.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('recordAction', 'RecordActionInput', (meetingId, { home }) => ({
      meetingId,
      what: 'Something',
      ownerId: home.chair.id,
    })),
  },
  'Mutation.recordAction.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('recordAction', 'RecordActionInput', (itemId, { home, meetings }) => ({
      meetingId: meetings.next.id,
      itemId,
      what: 'Something',
      ownerId: home.chair.id,
    })),
  },
  'Mutation.recordAction.input.ownerId': {
    leadsTo: 'person',
    ask: change('recordAction', 'RecordActionInput', (ownerId, { meetings }) => ({
      meetingId: meetings.partnership.id,
      what: 'Something',
      ownerId,
    })),
  },
  'Mutation.noteOnAction.input.actionId': {
    leadsTo: 'action',
    ask: change('noteOnAction', 'NoteOnActionInput', (actionId) => ({ actionId, words: 'Half of it' })),
  },
  'Mutation.noteOnAction.input.fileId': {
    leadsTo: 'stored_file',
    ask: onHome('noteOnAction', 'NoteOnActionInput', (fileId) => ({ fileId }), false),
  },
  'Mutation.sayActionDone.input.actionId': onAction('sayActionDone', 'SayActionDoneInput'),
  'Mutation.sayActionDone.input.fileId': {
    leadsTo: 'stored_file',
    ask: onHome('sayActionDone', 'SayActionDoneInput', (fileId) => ({ fileId })),
  },
  'Mutation.changeAction.input.actionId': onAction('changeAction', 'ChangeActionInput', { reason: 'A reason' }),
  'Mutation.changeAction.input.ownerId': {
    leadsTo: 'person',
    ask: onHome('changeAction', 'ChangeActionInput', (ownerId) => ({ ownerId, reason: 'A reason' })),
  },
  'Mutation.snoozeAction.input.actionId': onAction('snoozeAction', 'SnoozeActionInput', {
    until: '2030-01-01',
    reason: 'A reason',
  }),
  'Mutation.closeAction.input.actionId': onAction('closeAction', 'CloseActionInput'),
  'Mutation.reopenAction.input.actionId': onAction('reopenAction', 'ReopenActionInput', { reason: 'A reason' }),
};
