import type {
  AgendaContent,
  AgendaPurpose,
  InvitationRole,
  MeetingAudience,
  MeetingResponse,
  PartOfMeeting,
} from '../gql/graphql';
import type { Tone } from '../ui/Tag';

/** After "Seen by". */
export const seenByWords: Record<MeetingAudience, string> = {
  PARTNERSHIP: 'everybody at the table',
  STATUTORY: 'statutory members and the officers',
  OFFICERS: 'the officers',
  INVITED: 'those invited',
};

/** The same, where an agency must have signed an agreement. */
export function audienceInWords(seenBy: MeetingAudience, agreementTitle: string | null | undefined): string {
  if (!agreementTitle) return seenByWords[seenBy];
  const signed = `agencies that have signed ${agreementTitle}`;
  return seenBy === 'PARTNERSHIP' ? signed : `${seenByWords[seenBy]}, of ${signed}`;
}

/** After "Seen by", of a part of those who see a meeting. */
export const partWords: Record<PartOfMeeting, string> = {
  EVERYBODY: 'everybody who sees the meeting',
  STATUTORY: 'statutory members and the officers',
  OFFICERS: 'the officers',
  NAMED: 'named seats and the officers',
};

/** What writes itself beneath an item. */
export const contentWords: Record<AgendaContent, string> = {
  NOTHING: 'Nothing',
  MATTERS_ARISING: 'Matters arising: what the last meeting carried',
  OPEN_ACTIONS: 'Open actions, overdue first',
};

export const purposeWords: Record<AgendaPurpose, string> = {
  NOTE: 'To note',
  DISCUSS: 'To discuss',
  DECIDE: 'To decide',
};

export const roleWords: Record<InvitationRole, string> = {
  SEAT: 'Seat',
  OBSERVER: 'Observer',
  OFFICER: 'Officer',
  GUEST: 'Guest',
};

export const responseWords: Record<MeetingResponse, string> = {
  NONE: 'No answer yet',
  ACCEPTED: 'Coming',
  TENTATIVE: 'Tentative',
  APOLOGIES: 'Apologies',
  DEPUTY: 'Sends deputy',
};

export const responseTones: Record<MeetingResponse, Tone> = {
  NONE: 'quiet',
  ACCEPTED: 'good',
  TENTATIVE: 'neutral',
  APOLOGIES: 'bad',
  DEPUTY: 'good',
};

/** "1 seat", "22 seats" */
export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** "Lantern House", or "Northumbria Police, Neighbourhood policing" where an agency has several seats. */
export const seatName = (seat: { title: string; memberName: string; agency: { name: string } }) =>
  [seat.memberName || seat.agency.name, seat.title].filter(Boolean).join(', ');

/** As the beginning of a sentence, or where it stands alone. */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
