import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { ChangeDatePollInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { datePollPolicy } from '../date-poll.policy.js';
import type { DatePoll } from '../domain/date-poll.js';
import { AskMore } from './ask-more.js';

/** Changes what is asked; what was answered to times that stay is kept. */
@Injectable()
export class ChangeDatePoll {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly polls: DatePollRepository,
    private readonly askMore: AskMore,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { pollId, version, addSeatIds, ...content }: ChangeDatePollInput): Promise<DatePoll> {
    return this.work.as(caller, async (actor) => {
      const poll = await this.polls.getToChange(pollId);
      permit(actor, datePollPolicy.change, poll);
      expectVersion(poll, version, 'poll');
      await this.partnerships.getGoing(poll.partnershipId);
      const before = await this.polls.timesOf(pollId);
      const added = await this.askMore.of(poll, addSeatIds ?? []);
      const addedIds = added.map(({ id }) => id);
      const after = poll.change(content, before, addedIds, this.clock.now());
      // A wider audience reaches the rows below it by their keys, before anything is added to them.
      await this.polls.save(poll);
      await this.polls.ask(added);
      await this.polls.saveTimes(poll, before, after);
      return poll;
    });
  }
}
