import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { DatePollIsDue } from '../date-poll.events.js';

interface Due {
  readonly partnershipId: string;
  readonly pollId: string;
  readonly kind: string;
  /** As the database writes it, to the microsecond. */
  readonly aboutAt: string;
}

/** Says once each that a poll closes soon, and that it has closed. Runs in the worker, and makes up for when it was down. */
@Every(30)
@Injectable()
export class WatchDatePolls implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<Due[]>(
        `select partnership_id as "partnershipId", poll_id as "pollId", kind, about_at::text as "aboutAt" from app.due_date_polls()`,
      ),
    );
    for (const each of due) await this.tell(each);
  }

  /** The row that says so and the fact are written together: of two workers one is first. */
  private tell({ partnershipId, pollId, kind, aboutAt }: Due): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'watch date polls' }, async () => {
      const noted = await transaction().query<unknown[]>(
        `insert into date_poll_notice (audience_id, poll_id, kind, about_at)
         select audience_id, id, $2, closes_at from date_poll where id = $1 and state = 'OPEN' and closes_at = $3::timestamptz
         on conflict do nothing returning poll_id`,
        [pollId, kind, aboutAt],
      );
      if (noted.length > 0) record(new DatePollIsDue(pollId, partnershipId, kind));
    });
  }
}
