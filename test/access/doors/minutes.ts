import type { RoundTable } from '../../factories/round-table.js';
import { change } from './asking.js';
import type { Door } from './door.js';

const onMinutes = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'minutes',
  ask: change(name, type, (minutesId) => ({ minutesId, ...more })),
});
const onDocument = (name: string, type: string, more: object): Door => ({
  leadsTo: 'minutes_document',
  ask: change(name, type, (documentId) => ({ documentId, ...more })),
});
const onCorrection = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'minutes_correction',
  ask: change(name, type, (correctionId) => ({ correctionId, version: 99, ...more })),
});
/** Of a document that the one who asks reads, or that nobody has. */
const NONE = '00000000-0000-7000-8000-000000000000';
const documentOf = async ({ world, meetings }: RoundTable): Promise<string> => {
  const [row] = await world.sql<{ id: string }>(
    `select id from minutes_document where meeting_id = $1 and kind = 'OPEN'`,
    [meetings.partnership.id],
  );
  return String(row?.id);
};
const approving =
  (input: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const documentId = await documentOf(table);
    return change('approveMinutes', 'ApproveMinutesInput', () => ({
      documentId,
      number: 99,
      itemId: NONE,
      ...input(id),
    }))(id, table);
  };

export const minutes: Readonly<Record<string, Door>> = {
  'Mutation.beginMinutes.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('beginMinutes', 'BeginMinutesInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.writeMinutes.input.textId': {
    leadsTo: 'minutes_text',
    ask: change('writeMinutes', 'WriteMinutesInput', (textId) => ({ textId, stateVector: 'AA==' })),
  },
  'Mutation.checkMinutes.input.minutesId': onMinutes('checkMinutes', 'CheckMinutesInput', { wordsRead: 'unread' }),
  'Mutation.sendBackMinutes.input.minutesId': onMinutes('sendBackMinutes', 'SendBackMinutesInput', {
    because: 'A word is wrong',
  }),
  'Mutation.circulateMinutes.input.minutesId': onMinutes('circulateMinutes', 'CirculateMinutesInput'),
  'Mutation.proposeCorrection.input.documentId': onDocument('proposeCorrection', 'ProposeCorrectionInput', {
    sectionId: NONE,
    words: 'A word',
    why: 'A reason',
  }),
  'Mutation.acceptCorrection.input.correctionId': onCorrection('acceptCorrection', 'AcceptCorrectionInput'),
  'Mutation.declineCorrection.input.correctionId': onCorrection('declineCorrection', 'DeclineCorrectionInput', {
    reason: 'A reason',
  }),
  'Mutation.approveMinutes.input.documentId': onDocument('approveMinutes', 'ApproveMinutesInput', {
    number: 99,
    meetingId: NONE,
    itemId: NONE,
  }),
  'Mutation.approveMinutes.input.meetingId': {
    leadsTo: 'meeting',
    ask: approving((meetingId) => ({ meetingId })),
  },
  'Mutation.addMinutesNote.input.documentId': onDocument('addMinutesNote', 'AddMinutesNoteInput', { words: 'A note' }),
};
