import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';
import { DatePollIsDue } from '../date-poll.events.js';

interface Due {
  readonly partnershipId: string;
  readonly pollId: string;
  readonly kind: string;
  /** As the database writes it, to the microsecond. */
  readonly aboutAt: string;
}

const EVERY_MS = 30 * 1000;

/** Says once each that a poll closes soon, and that it has closed. Runs in the worker, and makes up for when it was down. */
@Injectable()
export class WatchDatePolls implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const now = () => void this.execute().catch((error: unknown) => this.log.fault(error));
    this.timer = setInterval(now, EVERY_MS);
    now();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

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
