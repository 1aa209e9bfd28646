import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { CalendarLinks } from '../data/calendar-links.js';

/** Ends the secret calendar address. Calendars that read it find nothing more. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CalendarLinks,
  ) {}

  execute(caller: Caller): Promise<void> {
    return this.work.as(caller, () => this.links.revoke());
  }
}
