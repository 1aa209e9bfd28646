import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { EndDatePollInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { datePollPolicy } from '../date-poll.policy.js';
import type { DatePoll } from '../domain/date-poll.js';

/** Ends a poll without a meeting. */
@Injectable()
export class EndDatePoll {
  constructor(
    private readonly work: UnitOfWork,
    private readonly polls: DatePollRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { pollId, version, ending, reason }: EndDatePollInput): Promise<DatePoll> {
    return this.work.as(caller, async (actor) => {
      const poll = await this.polls.getToChange(pollId);
      permit(actor, datePollPolicy.end, poll);
      expectVersion(poll, version, 'poll');
      poll.end(ending, reason, this.clock.now());
      return this.polls.save(poll);
    });
  }
}
