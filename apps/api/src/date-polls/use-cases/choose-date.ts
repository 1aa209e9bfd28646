import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { ChooseDateInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { datePollPolicy } from '../date-poll.policy.js';
import type { DatePoll } from '../domain/date-poll.js';
import { MakeMeeting } from './make-meeting.js';

/** Turns one time into the meeting. Of two who choose at once, the first has chosen. */
@Injectable()
export class ChooseDate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly polls: DatePollRepository,
    private readonly makeMeeting: MakeMeeting,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: ChooseDateInput): Promise<DatePoll> {
    return this.work.as(caller, (actor) => this.choose(actor, input));
  }

  private async choose(actor: Actor, { pollId, version, timeId, ...where }: ChooseDateInput): Promise<DatePoll> {
    const poll = await this.polls.getToChange(pollId);
    permit(actor, datePollPolicy.choose, poll);
    // The same form sent twice: what it asks for is done.
    if (poll.state === 'CHOSEN' && poll.chosenTimeId === timeId) return poll;
    refuse([
      poll.state === 'CHOSEN' && problem('DATE_CHOSEN', 'Another time has been chosen already. See the meeting.'),
    ]);
    expectVersion(poll, version, 'poll');
    const time = (await this.polls.timesOf(pollId)).find(({ id }) => id === timeId);
    if (!time) throw new NotFound();
    const meeting = await this.makeMeeting.of(actor, poll, time, where);
    poll.choose(time, meeting.id, this.clock.now());
    return this.polls.save(poll);
  }
}
