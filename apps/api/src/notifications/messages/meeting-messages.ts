import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import {
  agendaFor,
  entryByMail,
  isRestricted,
  meetingEntry,
  meetingFacts,
  titleFor,
  whenFor,
  whereFor,
  type MeetingFacts,
} from '../../meetings/index.js';
import type { Delivery } from '../data/delivery.js';
import { answerOf, invitedTo } from '../data/invited.js';
import { saidInPoll } from '../data/polled.js';
import { Addresses } from '../../platform/addresses.js';
import { sequenceFor } from './calendar-sequence.js';
import { facts, links, paragraph, type Block, type Letter } from './letter.js';
import type { Message } from './message.js';
import { respondToken } from './respond-token.js';

const OPENINGS: Record<string, readonly [subject: string, sentence: string]> = {
  MEETING_SCHEDULED: ['Invitation', 'You are invited to a meeting.'],
  MEETING_RESCHEDULED: [
    'New time',
    'The meeting has been moved. Your answer is kept: please check that it still holds.',
  ],
  MEETING_CHANGED: ['Changed', 'Details of the meeting have changed.'],
  MEETING_CANCELLED: ['Cancelled', 'The meeting will not take place.'],
  MEETING_DEPUTY: [
    'You attend as deputy',
    'The representative of your seat has sent you to this meeting in their place.',
  ],
  MEETING_RELEASED: [
    'You need not come',
    'The representative of your seat no longer sends you to this meeting in their place. There is nothing for you to do.',
  ],
};

/** Messages about a meeting, each as its reader may see the meeting at the moment it is written. */
@Injectable()
export class MeetingMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** Null when there is nothing to say any more: the reader may not see it, is not invited, or it is over. */
  about(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const meeting = await meetingFacts(String(delivery.meetingId));
      const isReleased = delivery.kind === 'MEETING_RELEASED';
      if (!meeting || meeting.isOver) return null;
      if (!isReleased && (meeting.status === 'CANCELLED') !== (delivery.kind === 'MEETING_CANCELLED')) return null;
      const answer = await answerOf(String(delivery.subjectId));
      const [reader] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [
        personId,
      ]);
      const place = (await invitedTo(meeting.id)).find(
        (each) => each.personId === personId && each.invitationId === delivery.subjectId,
      );
      if (!answer || !reader || isReleased === Boolean(place)) return null;
      if (delivery.kind === 'MEETING_DEPUTY' && !place?.isDeputy) return null;
      const isOff = isReleased || meeting.status === 'CANCELLED';
      const attendee = {
        name: reader.name,
        address: delivery.address,
        response: place?.isDeputy ? 'ACCEPTED' : answer.response,
        isOptional: answer.role === 'OBSERVER' || answer.role === 'GUEST',
      };
      return {
        letter: this.letter(delivery, meeting, {
          token: isOff ? null : await respondToken(this.secrets, String(delivery.subjectId), personId),
          hasDeputy: answer.hasDeputy && !place?.isDeputy,
          carried: await saidInPoll(String(delivery.subjectId)),
        }),
        to: { name: reader.name, address: delivery.address },
        replyTo:
          meeting.organiserName && meeting.organiserEmail
            ? { name: meeting.organiserName, address: meeting.organiserEmail }
            : undefined,
        calendar: entryByMail(isOff ? 'CANCEL' : 'REQUEST', {
          ...meetingEntry(meeting, this.addresses, this.clock.now(), attendee),
          isCancelled: isOff,
          sequence: sequenceFor(delivery, meeting),
        }),
      };
    });
  }

  /** Without a token there is nothing to answer. */
  private letter(
    { kind }: Delivery,
    meeting: MeetingFacts,
    { token, hasDeputy, carried }: { token: string | null; hasDeputy: boolean; carried: string | null },
  ): Letter {
    const [subject, sentence] = OPENINGS[kind] ?? ['Meeting', ''];
    const title = titleFor(meeting);
    const isCancelled = meeting.status === 'CANCELLED';
    const agenda = agendaFor(meeting);
    const blocks: Block[] = [
      paragraph(sentence),
      facts(
        ['Partnership', meeting.partnershipName ?? ''],
        ['When', whenFor(meeting)],
        ['Where', whereFor(meeting)],
        ['Join online', isRestricted(meeting) || !token ? '' : meeting.joiningLink],
        ['Access', isRestricted(meeting) || !token ? '' : meeting.accessNotes],
        ['Reason', isCancelled && !isRestricted(meeting) ? meeting.cancelReason : ''],
        ['Organised by', meeting.organiserName ?? ''],
      ),
    ];
    if (isRestricted(meeting))
      blocks.push(
        paragraph(
          'This meeting is restricted, so nothing more is said in mail. Sign in to read where it is held and what it is about.',
        ),
      );
    if (carried && token) blocks.push(paragraph(carried));
    if (agenda.length > 0 && token) blocks.push({ kind: 'list', title: 'Agenda', items: agenda });
    if (token) {
      blocks.push(
        paragraph(
          `Answer without signing in: accept, say that you may come, or send apologies${hasDeputy ? ' or your deputy' : ''}.`,
        ),
      );
      blocks.push(
        links(
          ['Answer this invitation', this.addresses.respond(token)],
          ['Read it in Roundtable', this.addresses.meeting(meeting.id)],
        ),
      );
    }
    return { subject: `${subject}: ${title}, ${whenFor(meeting)}`, heading: title, blocks };
  }
}
