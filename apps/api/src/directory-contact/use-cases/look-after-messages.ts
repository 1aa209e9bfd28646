import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { DateTime } from 'luxon';
import { DirectoryMessagesWait } from '../directory-contact.events.js';

const KEPT_MONTHS = 12;

/** Tells once an hour at most of messages that came too fast to be told of one by one, and deletes those of a year ago. */
@Every(5 * 60)
@Injectable()
export class LookAfterMessages implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const before = DateTime.fromJSDate(now, { zone: 'Europe/London' }).minus({ months: KEPT_MONTHS }).toJSDate();
    await this.work.asAnybody(thePublic, async () => {
      await transaction().query('select app.forget_directory_messages($1)', [before]);
      const due = await transaction().query<{ id: string; partnershipId: string | null }[]>(
        'select id, partnership_id as "partnershipId" from app.tell_of_directory_messages($1)',
        [now],
      );
      record(...due.map(({ id, partnershipId }) => new DirectoryMessagesWait(id, partnershipId)));
    });
  }
}
