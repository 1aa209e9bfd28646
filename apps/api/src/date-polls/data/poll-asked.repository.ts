import { Injectable } from '@nestjs/common';
import { load, save, transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { PollAsked, type PollAnswer, type PollResponse } from '../domain/poll-asked.js';

/** What one of those asked said to one time. */
export interface Said {
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly answer: PollResponse;
  readonly byPersonId: string;
  readonly at: Date;
}

/** Loads and saves answers. */
@Injectable()
export class PollAskedRepository {
  get(id: string): Promise<PollAsked> {
    return load(PollAsked, id);
  }

  /** Holds others who answer for the same seat until we are done: the last answer stands. */
  async getToAnswer(id: string): Promise<PollAsked> {
    const asked = await transaction()
      .getRepository(PollAsked)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!asked) throw new NotFound();
    return asked;
  }

  async save(asked: PollAsked, answers: readonly PollAnswer[]): Promise<PollAsked> {
    await transaction().query(
      `insert into date_poll_answer (asked_id, time_id, poll_id, audience_id, answer)
       select $1, a."timeId", $2, $3, a.answer from jsonb_to_recordset($4::jsonb) as a ("timeId" uuid, answer text)
       on conflict (asked_id, time_id) do update set answer = excluded.answer`,
      [asked.id, asked.pollId, asked.audienceId, JSON.stringify(answers)],
    );
    return save(PollAsked, asked, 'answer');
  }

  said(timeId: string): Promise<Said[]> {
    return transaction().query<Said[]>(
      `select a.seat_id as "seatId", a.person_id as "personId", x.answer, a.answered_by_id as "byPersonId", a.answered_at as at
       from date_poll_answer x join date_poll_asked a on a.id = x.asked_id where x.time_id = $1 and a.answered_at is not null order by a.id`,
      [timeId],
    );
  }
}
