import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { isRestricted, meetingFacts, titleFor, whenFor, whereFor, type MeetingFacts } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { reminderToSend, type ReminderToSend } from '../data/reminder-to-send.js';
import { facts, links, paragraph, type Letter } from './letter.js';
import type { Message } from './message.js';
import { respondToken } from './respond-token.js';

const ANSWERED: Record<string, string> = {
  NONE: 'You have not answered yet. Please say whether you will come.',
  ACCEPTED: 'You said that you will come.',
  TENTATIVE: 'You said that you may come. Please say if you now know.',
  DEPUTY: 'You come as the deputy of your seat.',
};

/** Reminders of a meeting, and how to join it. Of a restricted one they say no more than any other mail. */
@Injectable()
export class ReminderMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  write(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const reminder = await reminderToSend(String(delivery.subjectId), personId, this.clock.now());
      const meeting = reminder && (await meetingFacts(String(delivery.meetingId)));
      if (!meeting) return null;
      const token = await respondToken(this.secrets, reminder.invitationId, personId);
      return {
        letter: this.letter(reminder, meeting, token),
        to: { name: reminder.reader, address: delivery.address },
        replyTo:
          meeting.organiserName && meeting.organiserEmail
            ? { name: meeting.organiserName, address: meeting.organiserEmail }
            : undefined,
      };
    });
  }

  private letter(reminder: ReminderToSend, meeting: MeetingFacts, token: string): Letter {
    const title = titleFor(meeting);
    const isOpen = !isRestricted(meeting);
    const isJoining = reminder.kind === 'JOINING';
    const answer = reminder.response === 'NONE' ? 'Answer this invitation' : 'Change your answer or send apologies';
    return {
      subject: `${this.opening(reminder, meeting)}: ${title}, ${whenFor(meeting)}`,
      heading: title,
      blocks: [
        paragraph(ANSWERED[reminder.response] ?? ''),
        facts(
          ['Partnership', meeting.partnershipName ?? ''],
          ['When', whenFor(meeting)],
          ['Where', whereFor(meeting)],
          ['Join online', isOpen ? meeting.joiningLink : ''],
          ['Getting in and taking part', isOpen && isJoining ? meeting.accessNotes : ''],
          ['Organised by', meeting.organiserName ?? ''],
        ),
        isOpen
          ? paragraph(
              `If you cannot come, send apologies${reminder.canSendDeputy ? ' or your deputy' : ''}. You need not sign in for that.`,
            )
          : paragraph(
              'This meeting is restricted, so nothing more is said in mail. Sign in to read where it is held, how to join and what it is about.',
            ),
        links([answer, this.addresses.respond(token)], ['Read it in Roundtable', this.addresses.meeting(meeting.id)]),
      ],
      ...(reminder.hasAccount
        ? { choose: ['Choose which reminders you get', this.addresses.reminders()] as const }
        : {}),
    };
  }

  private opening({ kind }: ReminderToSend, { heldOn, timeZone }: MeetingFacts): string {
    if (kind === 'UNANSWERED') return 'Please answer';
    if (kind === 'ACCEPTED') return 'Reminder';
    return heldOn === this.clock.today(timeZone) ? 'How to join today' : 'How to join tomorrow';
  }
}
