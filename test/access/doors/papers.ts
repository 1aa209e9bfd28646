import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const ask = (input: (id: string, table: RoundTable) => object) => change('askForPaper', 'AskForPaperInput', input);

const asking = (more: object) => ({ title: 'A paper', dueOn: '2030-06-01', ...more });

const aPaperFor = ({ meetings }: RoundTable, more: object) => ({
  meetingId: meetings.partnership.id,
  title: 'A paper',
  ...more,
});

/** The paper of the home meeting that is for everybody, as it is now. */
const homePaper =
  (name: string, type: string, input: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const [paper] = await table.world.sql<{ id: string; version: number }>(
      `select id, version from paper where meeting_id = $1 and seen_by = 'EVERYBODY' order by id`,
      [table.meetings.partnership.id],
    );
    const of = { paperId: paper?.id, version: paper?.version };
    return change(name, type, () => ({ ...of, ...input(id) }))(id, table);
  };

const homeRequest =
  (input: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const [request] = await table.world.sql<{ id: string; version: number }>(
      'select id, version from paper_request where meeting_id = $1 order by id',
      [table.meetings.partnership.id],
    );
    const of = { requestId: request?.id, version: request?.version };
    return change('deliverPaper', 'DeliverPaperInput', () => ({ ...of, ...input(id) }))(id, table);
  };

const add = (input: (id: string, table: RoundTable) => object) => change('addPaper', 'AddPaperInput', input);

const homeId = ({ meetings }: RoundTable) => meetings.partnership.id;

export const papers: Readonly<Record<string, Door>> = {
  'Query.paper.id': { leadsTo: 'paper', ask: read('query ($id: ID!) { paper(id: $id) { id title } }') },
  'Query.paperRequest.id': {
    leadsTo: 'paper_request',
    ask: read('query ($id: ID!) { paperRequest(id: $id) { id title } }'),
  },
  'Mutation.askForPaper.input.meetingId': {
    leadsTo: 'meeting',
    ask: ask((meetingId, { seats }) => asking({ meetingId, seatId: seats.core.id })),
  },
  'Mutation.askForPaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: ask((itemId, table) => asking({ meetingId: homeId(table), itemId, seatId: table.seats.core.id })),
  },
  'Mutation.askForPaper.input.seatId': {
    leadsTo: 'seat',
    ask: ask((seatId, table) => asking({ meetingId: homeId(table), seatId })),
  },
  'Mutation.askForPaper.input.personId': {
    leadsTo: 'person',
    ask: ask((personId, table) => asking({ meetingId: homeId(table), personId })),
  },
  'Mutation.askForPaper.input.seatIds': {
    leadsTo: 'seat',
    ask: ask((id, table) =>
      asking({ meetingId: homeId(table), seatId: table.seats.core.id, seenBy: 'NAMED', seatIds: [id] }),
    ),
  },
  'Mutation.changePaperRequest.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('changePaperRequest', 'ChangePaperRequestInput', (requestId) => ({
      requestId,
      version: 1,
      dueOn: '2030-06-01',
    })),
  },
  'Mutation.withdrawPaperRequest.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('withdrawPaperRequest', 'WithdrawPaperRequestInput', (requestId) => ({ requestId, version: 1 })),
  },
  'Mutation.deliverPaper.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('deliverPaper', 'DeliverPaperInput', (requestId, { home }) => ({
      requestId,
      version: 1,
      fileId: home.id,
    })),
  },
  'Mutation.deliverPaper.input.fileId': { leadsTo: 'stored_file', ask: homeRequest((fileId) => ({ fileId })) },
  'Mutation.deliverPaper.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: homeRequest((keptFileId) => ({ keptFileId })),
  },
  'Mutation.addPaper.input.meetingId': {
    leadsTo: 'meeting',
    ask: add((meetingId, { home }) => ({ meetingId, title: 'A paper', fileId: home.id })),
  },
  'Mutation.addPaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: add((itemId, table) => aPaperFor(table, { itemId, fileId: table.home.id })),
  },
  'Mutation.addPaper.input.supplementToId': {
    leadsTo: 'paper',
    ask: add((supplementToId, table) => aPaperFor(table, { supplementToId, fileId: table.home.id })),
  },
  'Mutation.addPaper.input.fileId': {
    leadsTo: 'stored_file',
    ask: add((fileId, table) => aPaperFor(table, { fileId })),
  },
  'Mutation.addPaper.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: add((keptFileId, table) => aPaperFor(table, { keptFileId })),
  },
  'Mutation.addPaper.input.seatIds': {
    leadsTo: 'seat',
    ask: add((id, table) => aPaperFor(table, { fileId: table.home.id, seenBy: 'NAMED', seatIds: [id] })),
  },
  'Mutation.addPaperVersion.input.paperId': {
    leadsTo: 'paper',
    ask: change('addPaperVersion', 'AddPaperVersionInput', (paperId, { home }) => ({
      paperId,
      version: 1,
      fileId: home.id,
    })),
  },
  'Mutation.addPaperVersion.input.fileId': {
    leadsTo: 'stored_file',
    ask: homePaper('addPaperVersion', 'AddPaperVersionInput', (fileId) => ({ fileId })),
  },
  'Mutation.addPaperVersion.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: homePaper('addPaperVersion', 'AddPaperVersionInput', (keptFileId) => ({ keptFileId })),
  },
  'Mutation.changePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('changePaper', 'ChangePaperInput', (paperId) => ({ paperId, version: 99, title: 'A paper' })),
  },
  'Mutation.changePaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: homePaper('changePaper', 'ChangePaperInput', (itemId) => ({ itemId, title: 'A paper' })),
  },
  'Mutation.changePaper.input.seatIds': {
    leadsTo: 'seat',
    ask: homePaper('changePaper', 'ChangePaperInput', (id) => ({ title: 'A paper', seenBy: 'NAMED', seatIds: [id] })),
  },
  'Mutation.orderPapers.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('orderPapers', 'OrderPapersInput', (meetingId) => ({ meetingId, paperIds: [] })),
  },
  'Mutation.orderPapers.input.paperIds': {
    leadsTo: 'paper',
    ask: change('orderPapers', 'OrderPapersInput', (id, table) => ({ meetingId: homeId(table), paperIds: [id] })),
  },
  'Mutation.removePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('removePaper', 'RemovePaperInput', (paperId) => ({ paperId, version: 99 })),
  },
  'Mutation.restorePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('restorePaper', 'RestorePaperInput', (paperId) => ({ paperId, version: 99 })),
  },
  'Mutation.circulatePapers.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('circulatePapers', 'CirculatePapersInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.setPapersDay.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('setPapersDay', 'SetPapersDayInput', (meetingId) => ({
      meetingId,
      version: 99,
      papersOn: '2030-06-01',
    })),
  },
};
