import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { CalendarLinks } from '../../people/index.js';
import type { RevokePartnershipFeedInput } from '../../schema.types.js';

/** Ends one's calendar address for a partnership, also of one that is not shared any more. */
@Injectable()
export class RevokePartnershipFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CalendarLinks,
  ) {}

  execute(caller: Caller, { feedId }: RevokePartnershipFeedInput): Promise<void> {
    return this.work.as(caller, async () => {
      if (!(await this.links.revokeOfPartnership(feedId))) throw new NotFound();
    });
  }
}
