import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';
import { change } from './asking.js';

/** Builds the agenda of the home meeting anew, upon whatever it is now. */
const buildHome =
  ({ world, meetings }: RoundTable, item: object): Door['ask'] =>
  async (id, table) => {
    const meetingId = meetings.partnership.id;
    const [agenda] = await world.sql<{ version: number }>('select version from agenda where meeting_id = $1', [
      meetingId,
    ]);
    const input = { meetingId, version: agenda?.version, agendaItems: [item] };
    return change('buildAgenda', 'BuildAgendaInput', () => input)(id, table);
  };

export const agendas: Readonly<Record<string, Door>> = {
  'Mutation.proposeAgendaItem.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('proposeAgendaItem', 'ProposeAgendaItemInput', (meetingId) => ({
      meetingId,
      title: 'A title',
      why: 'A reason',
      purpose: 'NOTE',
    })),
  },
  'Mutation.takeProposedItem.input.proposalId': {
    leadsTo: 'agenda_proposal',
    ask: change('takeProposedItem', 'TakeProposedItemInput', (proposalId) => ({ proposalId, version: 99 })),
  },
  'Mutation.declineProposedItem.input.proposalId': {
    leadsTo: 'agenda_proposal',
    ask: change('declineProposedItem', 'DeclineProposedItemInput', (proposalId) => ({
      proposalId,
      version: 99,
      reason: 'No',
    })),
  },
  'Mutation.carryAgendaItem.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('carryAgendaItem', 'CarryAgendaItemInput', (meetingId) => ({
      meetingId,
      itemId: '01900000-0000-7000-8000-000000000000',
      isCarried: true,
    })),
  },
  'Mutation.carryAgendaItem.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('carryAgendaItem', 'CarryAgendaItemInput', (itemId, { meetings }) => ({
      meetingId: meetings.next.id,
      itemId,
      isCarried: true,
    })),
  },
  'Mutation.buildAgenda.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('buildAgenda', 'BuildAgendaInput', (meetingId) => ({ meetingId, version: 99, agendaItems: [] })),
  },
  'Mutation.buildAgenda.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    // An item that is not of this meeting is taken for a new one, so that the agenda changes each time.
    ask: (id, table) => buildHome(table, { id, title: 'An item', purpose: 'NOTE' })(id, table),
  },
  'Mutation.buildAgenda.input.agendaItems.seatIds': {
    leadsTo: 'seat',
    ask: (id, table) =>
      buildHome(table, { title: 'An item', purpose: 'NOTE', seenBy: 'NAMED', seatIds: [id] })(id, table),
  },
};
