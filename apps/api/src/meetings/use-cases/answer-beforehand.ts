import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { MeetingInvitationRepository } from '../data/meeting-invitation.repository.js';
import { MeetingInvitation, type Answer } from '../domain/meeting-invitation.js';
import type { Meeting } from '../domain/meeting.js';

/** What a seat or an officer said before there was a meeting. */
export interface SaidBefore {
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly response: Exclude<Answer, 'DEPUTY'>;
  readonly byPersonId: string;
  readonly at: Date;
}

/** Takes what was said before the meeting was scheduled as the first answers to it; a step of scheduling, in its transaction. */
@Injectable()
export class AnswerBeforehand {
  constructor(private readonly invitations: MeetingInvitationRepository) {}

  async execute(meeting: Meeting, said: readonly SaidBefore[]): Promise<void> {
    const asked = await transaction().getRepository(MeetingInvitation).findBy({ meetingId: meeting.id });
    for (const { seatId, personId, response, byPersonId, at } of said) {
      const invitation = asked.find(
        (each) => each.response === 'NONE' && each.seatId === seatId && each.personId === personId,
      );
      if (!invitation) continue;
      invitation.answer(meeting, { response, hasDeputy: false }, byPersonId, at);
      await this.invitations.save(invitation);
    }
  }
}
