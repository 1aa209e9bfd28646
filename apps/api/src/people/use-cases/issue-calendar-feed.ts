import { Injectable } from '@nestjs/common';
import { hashOf, newToken, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { CalendarLinks } from '../data/calendar-links.js';

/** Makes a secret calendar address; the one before stops working. */
@Injectable()
export class IssueCalendarFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CalendarLinks,
  ) {}

  /** Answers the token, which is shown once and kept nowhere. */
  execute(caller: Caller): Promise<string> {
    return this.work.as(caller, async () => {
      const token = newToken();
      await this.links.replace(hashOf(token));
      return token;
    });
  }
}
