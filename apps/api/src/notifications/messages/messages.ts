import { Injectable } from '@nestjs/common';
import type { Delivery } from '../data/delivery.js';
import { AccountMessages } from './account-messages.js';
import { AgreementMessages } from './agreement-messages.js';
import { LeavingMessages } from './leaving-messages.js';
import { MeetingMessages } from './meeting-messages.js';
import type { Message } from './message.js';
import { SeatMessages } from './seat-messages.js';

/** Writes the message of a delivery, from what is true and visible now. */
@Injectable()
export class Messages {
  constructor(
    private readonly meetings: MeetingMessages,
    private readonly seats: SeatMessages,
    private readonly leaving: LeavingMessages,
    private readonly accounts: AccountMessages,
    private readonly agreements: AgreementMessages,
  ) {}

  /** Null when it is not to be sent any more. */
  write(delivery: Delivery): Promise<Message | null> {
    switch (delivery.kind) {
      case 'MEETING_SCHEDULED':
      case 'MEETING_RESCHEDULED':
      case 'MEETING_CHANGED':
      case 'MEETING_CANCELLED':
      case 'MEETING_DEPUTY':
      case 'MEETING_RELEASED':
        return this.meetings.about(delivery);
      case 'MEETING_LEFT':
        return this.leaving.leftMeeting(delivery);
      case 'TERM_ENDED':
        return this.leaving.termEnded(delivery);
      case 'AGREEMENT_TO_SIGN':
        return this.agreements.toSign(delivery);
      case 'AGREEMENT_ENDING':
        return this.agreements.ending(delivery);
      case 'AGREEMENT_OVER':
        return this.agreements.over(delivery);
      case 'AGREEMENT_REVIEW':
        return this.agreements.review(delivery);
      case 'SIGHT_LOST':
        return this.agreements.sightLost(delivery);
      case 'INVITATION':
        return this.seats.invitation(delivery);
      case 'INVITATION_ACCEPTED':
        return this.seats.accepted(delivery);
      case 'PASSWORD_RESET':
        return this.accounts.passwordReset(delivery);
      case 'PASSWORD_CHANGED':
        return this.accounts.passwordChanged(delivery);
    }
  }
}
