import { schedule } from '../../factories/meetings.js';
import {
  approveMinutes,
  beginMinutes,
  checked,
  circulateMinutes,
  documentsOf,
  minutesOf,
  proposeCorrection,
} from '../../factories/minutes.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

const begun = async (table: RoundTable, chair: Visitor): Promise<any> => {
  const meetingId = await meeting(table, chair);
  const { minutes } = await beginMinutes(chair, { meetingId });
  return { meetingId, ...minutes };
};
const checkedOnce = async (table: RoundTable, chair: Visitor): Promise<any> => {
  const minutes = await begun(table, chair);
  await checked(chair, minutes.meetingId);
  return minutes;
};
const sent = async (table: RoundTable, chair: Visitor) => {
  const minutes = await checkedOnce(table, chair);
  await circulateMinutes(chair, { minutesId: minutes.id });
  const [document] = await documentsOf(chair, minutes.meetingId);
  return {
    meetingId: String(minutes.meetingId),
    documentId: String(document.id),
    sectionId: document.says.sections[0].id,
  };
};
const correction = async (table: RoundTable, chair: Visitor) => {
  const { documentId, sectionId } = await sent(table, chair);
  const made = await proposeCorrection(chair, { documentId, sectionId, words: 'A word', why: 'A reason' });
  return String(made.correction.id);
};
/** At a later meeting that has begun: times are moved in the tables, for a meeting can only be scheduled ahead. */
const approvalOf = async (
  { home, world }: RoundTable,
  chair: Visitor,
  { meetingId, documentId }: { meetingId: string; documentId: string },
) => {
  const later = await schedule(chair, home.id);
  for (const [id, days] of [
    [meetingId, 20],
    [later.id, 10],
  ])
    await world.sql(
      `update meeting set starts_at = now() - make_interval(days => $2), ends_at = now() - make_interval(days => $2) + interval '1 hour' where id = $1`,
      [id, days],
    );
  return { documentId, number: 1, meetingId: later.id, itemId: later.agendaItems[0].id };
};

export const minutes: Readonly<Record<string, Attempt>> = {
  beginMinutes: {
    ability: 'minutes.begin',
    type: 'BeginMinutesInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair) }),
  },
  writeMinutes: {
    ability: 'minutes.write',
    type: 'WriteMinutesInput',
    input: async (table, chair) => ({ textId: (await begun(table, chair)).texts[0].id, stateVector: 'AA==' }),
  },
  checkMinutes: {
    ability: 'minutes.check',
    type: 'CheckMinutesInput',
    input: async (table, chair) => {
      const { meetingId } = await begun(table, chair);
      const { id: minutesId, wordsRead } = await minutesOf(chair, meetingId);
      return { minutesId, wordsRead };
    },
  },
  circulateMinutes: {
    ability: 'minutes.circulate',
    type: 'CirculateMinutesInput',
    input: async (table, chair) => ({ minutesId: (await checkedOnce(table, chair)).id }),
  },
  proposeCorrection: {
    ability: 'minutes.proposeCorrection',
    type: 'ProposeCorrectionInput',
    input: async (table, chair) => {
      const { documentId, sectionId } = await sent(table, chair);
      return { documentId, sectionId, words: 'A word', why: 'A reason' };
    },
  },
  acceptCorrection: {
    ability: 'minutes.decideCorrection',
    type: 'AcceptCorrectionInput',
    input: async (table, chair) => ({ correctionId: await correction(table, chair), version: 1 }),
  },
  declineCorrection: {
    ability: 'minutes.decideCorrection',
    type: 'DeclineCorrectionInput',
    input: async (table, chair) => ({ correctionId: await correction(table, chair), version: 1, reason: 'A reason' }),
  },
  approveMinutes: {
    ability: 'minutes.approve',
    type: 'ApproveMinutesInput',
    input: async (table, chair) => approvalOf(table, chair, await sent(table, chair)),
  },
  addMinutesNote: {
    ability: 'minutes.addNote',
    type: 'AddMinutesNoteInput',
    input: async (table, chair) => {
      const { documentId, ...of } = await sent(table, chair);
      await approveMinutes(chair, await approvalOf(table, chair, { documentId, ...of }));
      return { documentId, words: 'A note' };
    },
  },
  sendBackMinutes: {
    ability: 'minutes.sendBack',
    type: 'SendBackMinutesInput',
    input: async (table, chair) => ({ minutesId: (await checkedOnce(table, chair)).id, because: 'A word is wrong' }),
  },
};
