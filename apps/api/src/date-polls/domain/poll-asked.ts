import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { Invitee } from '../../meetings/index.js';
import { DatePollAnswered } from '../date-poll.events.js';
import type { DatePoll } from './date-poll.js';

export type PollResponse = 'YES' | 'IF_NEED_BE' | 'NO';

export interface PollAnswer {
  readonly timeId: string;
  readonly answer: PollResponse;
}

export interface AnswersGiven {
  readonly answers: readonly PollAnswer[];
  readonly comment?: string | null | undefined;
  /** The times on offer now. */
  readonly timeIds: readonly string[];
}

/** That a seat, or an officer without one, is asked. It is the seat that is asked, so it passes to whoever fills the seat. */
export class PollAsked extends Aggregate {
  readonly id: string;
  readonly pollId: string;
  audienceId: number;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly role: 'SEAT' | 'OBSERVER' | 'OFFICER';
  comment: string;
  answeredById: string | null;
  answeredAt: Date | null;
  version: number;

  /** Guests are not asked: they cannot answer without a place at a table. */
  static of(invitee: Exclude<Invitee, { role: 'GUEST' }>, poll: DatePoll): PollAsked {
    return Object.assign(new PollAsked(), {
      id: newId(),
      pollId: poll.id,
      audienceId: poll.audienceId,
      seatId: 'seatId' in invitee ? invitee.seatId : null,
      personId: 'personId' in invitee ? invitee.personId : null,
      role: invitee.role,
      comment: '',
      answeredById: null,
      answeredAt: null,
      version: 1,
    });
  }

  /** The last answer stands, whoever of those entitled gave it. */
  answer(poll: DatePoll, { answers, comment, timeIds }: AnswersGiven, byPersonId: string, now: Date): void {
    poll.refuseUnlessAnswerable(now);
    const offered = new Set(timeIds);
    refuse([
      answers.length === 0 && problem('REQUIRED', 'Answer for one time or more.', 'answers'),
      ...answers.map(
        ({ timeId }, index) =>
          !offered.has(timeId) &&
          problem('TIME_GONE', 'This time is no longer on offer. Look at the times again.', 'answers', String(index)),
      ),
      new Set(answers.map(({ timeId }) => timeId)).size < answers.length &&
        problem('TWICE', 'Answer once for each time.', 'answers'),
      wordsProblem(comment, { label: 'comment', max: 1000 }, 'comment'),
    ]);
    Object.assign(this, { comment: tidy(comment), answeredById: byPersonId, answeredAt: now });
    this.record(new DatePollAnswered(poll.id, poll.partnershipId, this.id));
  }
}
