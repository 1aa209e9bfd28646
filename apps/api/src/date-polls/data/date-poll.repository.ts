import { Injectable } from '@nestjs/common';
import { insert, record, save, transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { DatePoll } from '../domain/date-poll.js';
import { PollAsked } from '../domain/poll-asked.js';
import { PollTime } from '../domain/poll-times.js';

/** Loads and saves one poll with its times and those who are asked. */
@Injectable()
export class DatePollRepository {
  /** Loads it to be changed, chosen from or ended: one of these at a time, and no answer meanwhile. */
  getToChange(id: string): Promise<DatePoll> {
    return this.getLocked(id, 'pessimistic_write');
  }

  /** Loads it to be answered: many at a time, as long as nobody changes it. */
  getToAnswer(id: string): Promise<DatePoll> {
    return this.getLocked(id, 'pessimistic_read');
  }

  /** The poll that this person opened with this key, when the same form is sent a second time. */
  madeWith(organiserId: string, requestKey: string): Promise<DatePoll | null> {
    return transaction().getRepository(DatePoll).findOneBy({ organiserId, requestKey });
  }

  timesOf(pollId: string): Promise<PollTime[]> {
    return transaction()
      .getRepository(PollTime)
      .find({ where: { pollId }, order: { startsAt: 'ASC' } });
  }

  askedBy(pollId: string): Promise<PollAsked[]> {
    return transaction().getRepository(PollAsked).findBy({ pollId });
  }

  async add(poll: DatePoll, times: PollTime[], asked: PollAsked[]): Promise<void> {
    await insert(DatePoll, poll);
    await transaction().insert(PollTime, times.map((time) => inPoll(time, poll)) as never);
    await this.ask(asked);
  }

  async ask(asked: readonly PollAsked[]): Promise<void> {
    if (asked.length > 0) await transaction().insert(PollAsked, asked as never);
    for (const each of asked) record(...each.takeEvents());
  }

  save(poll: DatePoll): Promise<DatePoll> {
    return save(DatePoll, poll, 'poll');
  }

  /** Makes the times what they are now. Answers to a time that is gone go with it; the others stay where they are. */
  async saveTimes(poll: DatePoll, before: readonly PollTime[], after: readonly PollTime[]): Promise<void> {
    const kept = new Set(after.map(({ id }) => id));
    const known = new Set(before.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    if (gone.length > 0) await transaction().delete(PollTime, gone);
    for (const { id, endsTime, endsAt } of after.filter((time) => known.has(time.id)))
      await transaction().update(PollTime, id, { endsTime, endsAt });
    const fresh = after.filter(({ id }) => !known.has(id)).map((time) => inPoll(time, poll));
    if (fresh.length > 0) await transaction().insert(PollTime, fresh as never);
  }

  private async getLocked(id: string, mode: 'pessimistic_write' | 'pessimistic_read'): Promise<DatePoll> {
    const poll = await transaction().getRepository(DatePoll).findOne({ where: { id }, lock: { mode } });
    if (!poll) throw new NotFound();
    return poll;
  }
}

const inPoll = (time: PollTime, { id, audienceId }: DatePoll): PollTime =>
  Object.assign(time, { pollId: id, audienceId });
