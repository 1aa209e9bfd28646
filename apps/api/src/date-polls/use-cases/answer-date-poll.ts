import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, Forbidden } from '@lib/kernel';
import type { AnswerDatePollInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { PollAskedRepository } from '../data/poll-asked.repository.js';
import { askedPolicy, datePollPolicy } from '../date-poll.policy.js';
import type { DatePoll } from '../domain/date-poll.js';
import type { PollAsked } from '../domain/poll-asked.js';

/** Answers a poll: for oneself, for one's seat, or for somebody who rang up. */
@Injectable()
export class AnswerDatePoll {
  constructor(
    private readonly work: UnitOfWork,
    private readonly polls: DatePollRepository,
    private readonly asked: PollAskedRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { askedId, answers, comment }: AnswerDatePollInput): Promise<PollAsked> {
    return this.work.as(caller, async (actor) => {
      // The poll first and then the answer, as whoever changes a poll does: neither waits for the other.
      const { pollId } = await this.asked.get(askedId);
      const poll = await this.polls.getToAnswer(pollId);
      const asked = await this.asked.getToAnswer(askedId);
      permitEither(actor, asked, poll);
      const timeIds = (await this.polls.timesOf(pollId)).map(({ id }) => id);
      asked.answer(poll, { answers, comment, timeIds }, String(actor.personId), this.clock.now());
      return this.asked.save(asked, answers);
    });
  }
}

function permitEither(actor: Actor, asked: PollAsked, poll: DatePoll): void {
  const may = askedPolicy.answer.allows(actor, asked) || datePollPolicy.answerForOthers.allows(actor, poll);
  if (!may) throw new Forbidden(askedPolicy.answer.name);
}
