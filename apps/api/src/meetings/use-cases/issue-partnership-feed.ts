import { Injectable } from '@nestjs/common';
import { hashOf, newToken, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { PartnershipRepository } from '../../partnerships/index.js';
import { CalendarLinks } from '../../people/index.js';
import type { IssuePartnershipFeedInput } from '../../schema.types.js';

/** Makes a secret calendar address for one partnership; the one before stops working. */
@Injectable()
export class IssuePartnershipFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly links: CalendarLinks,
  ) {}

  /** Answers the token, which is shown once and kept nowhere. What it opens is worked out at each reading. */
  execute(caller: Caller, { partnershipId }: IssuePartnershipFeedInput): Promise<string> {
    return this.work.as(caller, async () => {
      const { id } = await this.partnerships.get(partnershipId);
      const token = newToken();
      await this.links.replace(hashOf(token), id);
      return token;
    });
  }
}
