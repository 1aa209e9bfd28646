import { schedule } from '../../factories/meetings.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

const proposedItem = async (table: RoundTable, chair: Visitor) => {
  const { proposeAgendaItem } = await chair.get(
    'mutation ($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { proposal { id } } }',
    { input: { meetingId: await meeting(table, chair), title: 'A title', why: 'A reason', purpose: 'NOTE' } },
  );
  return String(proposeAgendaItem.proposal.id);
};

export const agendas: Readonly<Record<string, Attempt>> = {
  proposeAgendaItem: {
    ability: 'meeting.proposeItem',
    type: 'ProposeAgendaItemInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      title: 'A title',
      why: 'A reason',
      purpose: 'NOTE',
    }),
  },
  takeProposedItem: {
    ability: 'meeting.buildAgenda',
    type: 'TakeProposedItemInput',
    input: async (table, chair) => ({ proposalId: await proposedItem(table, chair), version: 1 }),
  },
  declineProposedItem: {
    ability: 'meeting.buildAgenda',
    type: 'DeclineProposedItemInput',
    input: async (table, chair) => ({ proposalId: await proposedItem(table, chair), version: 1, reason: 'Not now' }),
  },
  carryAgendaItem: {
    ability: 'meeting.buildAgenda',
    type: 'CarryAgendaItemInput',
    input: async ({ home }, chair) => {
      const { id, agendaItems } = await schedule(chair, home.id);
      return { meetingId: id, itemId: agendaItems[0].id, isCarried: true };
    },
  },
  buildAgenda: {
    ability: 'meeting.buildAgenda',
    type: 'BuildAgendaInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      version: 1,
      agendaItems: [{ title: 'An item', purpose: 'NOTE' }],
    }),
  },
};
