import { askForPaper, deliverPaper } from '../../factories/papers.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

/** A document that everybody at the home table reads: what is uploaded is its uploader's alone. */
async function keptFile({ world, home }: RoundTable): Promise<string> {
  const [file] = await world.sql<{ id: string }>(
    'select file_id as id from terms_version where partnership_id = $1 and file_id is not null',
    [home.id],
  );
  return String(file?.id);
}

async function paperRequest(
  { seats, meetings }: RoundTable,
  chair: Visitor,
  meetingId = meetings.next.id,
): Promise<string> {
  const asked = { meetingId, title: 'A paper', dueOn: '2030-06-01', seatId: seats.core.id };
  return String((await askForPaper(chair, asked)).request.id);
}

/** One that the core seat was asked for. */
async function paper(
  table: RoundTable,
  chair: Visitor,
  meetingId?: string,
): Promise<{ id: string; meeting: { id: string } }> {
  const requestId = await paperRequest(table, chair, meetingId);
  return (await deliverPaper(chair, { requestId, version: 1, keptFileId: await keptFile(table) })).paper;
}

export const papers: Readonly<Record<string, Attempt>> = {
  askForPaper: {
    ability: 'paperwork.ask',
    type: 'AskForPaperInput',
    input: async (table) => ({
      meetingId: table.meetings.next.id,
      title: 'A paper',
      dueOn: '2030-06-01',
      seatId: table.seats.core.id,
    }),
  },
  changePaperRequest: {
    ability: 'paperwork.ask',
    type: 'ChangePaperRequestInput',
    input: async (table, chair) => ({ requestId: await paperRequest(table, chair), version: 1, dueOn: '2030-06-02' }),
  },
  withdrawPaperRequest: {
    ability: 'paperwork.ask',
    type: 'WithdrawPaperRequestInput',
    input: async (table, chair) => ({ requestId: await paperRequest(table, chair), version: 1 }),
  },
  'deliverPaper (asked of the core seat)': {
    ability: 'paper.deliver',
    type: 'DeliverPaperInput',
    input: async (table, chair) => ({
      requestId: await paperRequest(table, chair),
      version: 1,
      keptFileId: await keptFile(table),
    }),
  },
  addPaper: {
    ability: 'paperwork.add',
    type: 'AddPaperInput',
    input: async (table) => ({
      meetingId: table.meetings.next.id,
      title: 'A paper',
      keptFileId: await keptFile(table),
    }),
  },
  'addPaperVersion (of what the core seat delivered)': {
    ability: 'paper.addVersion',
    type: 'AddPaperVersionInput',
    input: async (table, chair) => ({
      paperId: (await paper(table, chair)).id,
      version: 1,
      keptFileId: await keptFile(table),
    }),
  },
  changePaper: {
    ability: 'paper.manage',
    type: 'ChangePaperInput',
    input: async (table, chair) => ({ paperId: (await paper(table, chair)).id, version: 1, title: 'Another title' }),
  },
  orderPapers: {
    ability: 'paperwork.add',
    type: 'OrderPapersInput',
    input: async (table, chair) => {
      const made = await paper(table, chair, await meeting(table, chair));
      return { meetingId: made.meeting.id, paperIds: [made.id] };
    },
  },
  removePaper: {
    ability: 'paper.manage',
    type: 'RemovePaperInput',
    input: async (table, chair) => ({ paperId: (await paper(table, chair)).id, version: 1 }),
  },
  restorePaper: {
    ability: 'paper.manage',
    type: 'RestorePaperInput',
    input: async (table, chair) => {
      const { id } = await paper(table, chair);
      const { removed } = await chair.get(
        'mutation ($input: RemovePaperInput!) { removed: removePaper(input: $input) { paper { version } } }',
        { input: { paperId: id, version: 1 } },
      );
      return { paperId: id, version: removed.paper.version };
    },
  },
  circulatePapers: {
    ability: 'paperwork.circulate',
    type: 'CirculatePapersInput',
    input: async (table, chair) => ({ meetingId: (await paper(table, chair)).meeting.id }),
  },
  setPapersDay: {
    ability: 'paperwork.ask',
    type: 'SetPapersDayInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 0, papersOn: '2030-06-01' }),
  },
};
