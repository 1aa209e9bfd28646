import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { MeetingAnswered } from '../meeting.events.js';
import type { Meeting } from './meeting.js';

export type InvitationRole = 'SEAT' | 'OBSERVER' | 'OFFICER' | 'GUEST';
export type Answer = 'ACCEPTED' | 'TENTATIVE' | 'APOLOGIES' | 'DEPUTY';

export type Invitee =
  | { readonly role: 'SEAT' | 'OBSERVER'; readonly seatId: string }
  | { readonly role: 'OFFICER'; readonly personId: string }
  | { readonly role: 'GUEST'; readonly personId: string; readonly name: string };

export interface AnswerGiven {
  readonly response: Answer | 'NONE';
  readonly message?: string | null | undefined;
  /** Whether the seat has a deputy now. */
  readonly hasDeputy: boolean;
}

/** An invitation to one meeting. It is the seat that is invited, so it passes to whoever fills the seat. */
export class MeetingInvitation extends Aggregate {
  readonly id: string;
  readonly meetingId: string;
  readonly audienceId: number;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly role: InvitationRole;
  /** As the organiser named them: who the address belongs to is not told by inviting it. */
  readonly guestName: string;
  response: Answer | 'NONE';
  message: string;
  respondedById: string | null;
  respondedAt: Date | null;
  version: number;

  static to(invitee: Invitee, meeting: Meeting): MeetingInvitation {
    return Object.assign(new MeetingInvitation(), {
      id: newId(),
      meetingId: meeting.id,
      audienceId: meeting.audienceId,
      seatId: 'seatId' in invitee ? invitee.seatId : null,
      personId: 'personId' in invitee ? invitee.personId : null,
      role: invitee.role,
      guestName: invitee.role === 'GUEST' ? invitee.name : '',
      response: 'NONE',
      message: '',
      respondedById: null,
      respondedAt: null,
      version: 1,
    });
  }

  /** The last answer stands, whoever of those entitled gave it. */
  answer(meeting: Meeting, { response, message, hasDeputy }: AnswerGiven, byPersonId: string, now: Date): void {
    meeting.refuseUnlessAnswerable(now);
    refuse([
      response === 'NONE' && problem('REQUIRED', 'Choose an answer.', 'response'),
      response === 'DEPUTY' &&
        this.role !== 'SEAT' &&
        problem('NO_DEPUTY', 'Only the representative of a seat can send a deputy.', 'response'),
      response === 'DEPUTY' &&
        this.role === 'SEAT' &&
        !hasDeputy &&
        problem('NO_DEPUTY', 'This seat has no deputy. Ask the coordinator to name one.', 'response'),
      wordsProblem(message, { label: 'message', max: 1000 }, 'message'),
    ]);
    const former = this.response;
    Object.assign(this, { response, message: tidy(message), respondedById: byPersonId, respondedAt: now });
    this.record(new MeetingAnswered(this.meetingId, meeting.partnershipId, this.id, response, former));
  }
}
