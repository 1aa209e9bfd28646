import { Injectable } from '@nestjs/common';
import type { Actor } from '@lib/access';
import { AnswerBeforehand, ScheduleMeeting } from '../../meetings/index.js';
import { TableRepository } from '../../partnerships/index.js';
import type { ChooseDateInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { PollAskedRepository } from '../data/poll-asked.repository.js';
import type { DatePoll } from '../domain/date-poll.js';
import type { PollTime } from '../domain/poll-times.js';

/** What an answer to the poll is as an answer to the meeting. The invitation says so, and asks to put it right. */
const RESPONSES = { YES: 'ACCEPTED', IF_NEED_BE: 'TENTATIVE', NO: 'APOLOGIES' } as const;

type Where = Pick<ChooseDateInput, 'place' | 'joiningLink' | 'accessNotes' | 'guests'>;

/** Schedules the meeting that a poll was for, with those who were asked and what they answered; a step of choosing. */
@Injectable()
export class MakeMeeting {
  constructor(
    private readonly scheduleMeeting: ScheduleMeeting,
    private readonly answerBeforehand: AnswerBeforehand,
    private readonly table: TableRepository,
    private readonly polls: DatePollRepository,
    private readonly asked: PollAskedRepository,
  ) {}

  async of(actor: Actor, poll: DatePoll, time: PollTime, where: Where) {
    const standing = new Set((await this.table.seats(poll.partnershipId)).map(({ id }) => id));
    const asked = await this.polls.askedBy(poll.id);
    const meeting = await this.scheduleMeeting.schedule(actor, {
      ...where,
      partnershipId: poll.partnershipId,
      // One poll, one meeting.
      requestKey: poll.id,
      title: poll.title,
      heldOn: time.heldOn,
      startsTime: time.startsTime.slice(0, 5),
      endsTime: time.endsTime.slice(0, 5),
      timeZone: poll.timeZone,
      seenBy: poll.seenBy,
      seatIds: asked.flatMap(({ seatId }) => (seatId !== null && standing.has(seatId) ? seatId : [])),
      agendaItems: [],
    });
    const said = await this.asked.said(time.id);
    await this.answerBeforehand.execute(
      meeting,
      said.map(({ answer, ...whose }) => ({ ...whose, response: RESPONSES[answer] })),
    );
    return meeting;
  }
}
