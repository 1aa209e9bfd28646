import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { RateLimited } from '@lib/kernel';
import { Accounts } from '../../people/index.js';
import { LinkRepository } from '../data/link.repository.js';
import { codeIn } from '../domain/new-code.js';

/** Of one address, behind which there may be a whole mobile network. */
const TRIES = { most: 600, minutes: 10 };

/** Follows a short link, for anybody. It is kept of nobody that they did. */
@Injectable()
export class FollowLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly links: LinkRepository,
  ) {}

  /** Where it leads; null when that is nowhere, for whatever reason. */
  execute(typed: string, source: string, isCounted: boolean): Promise<string | null> {
    return this.work.asAnybody(thePublic, async () => {
      const wait = await this.accounts.countTry(TRIES.most, TRIES.minutes, 'short link source', source);
      if (wait > 0) throw new RateLimited(wait);
      const code = codeIn(typed);
      return code === null ? null : this.links.follow(code, isCounted);
    });
  }
}
