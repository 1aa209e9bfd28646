import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import type { SayContributionInput } from '../../schema.types.js';
import { contributionPolicy } from '../contribution.policy.js';
import { ContributionRepository } from '../data/contribution.repository.js';
import { contributionSaid } from '../domain/contribution.js';
import { isPast } from '../domain/is-past.js';

/** Says what a partner gives to a campaign. */
@Injectable()
export class SayContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contributions: ContributionRepository,
    private readonly clock: Clock,
  ) {}

  /** Answers the campaign. */
  execute(caller: Caller, { partnerId, version, ...said }: SayContributionInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      const partner = await this.contributions.take(partnerId);
      permit(actor, contributionPolicy.say, partner);
      if (isPast(partner.status))
        throw new ProblemError(problem('OVER', 'This campaign is over; what was given stands.'));
      expectVersion(partner, version, 'contribution');
      const by = { personId: String(actor.personId), at: this.clock.now() };
      await this.contributions.put(partner, contributionSaid(said), by);
      return { id: partner.campaignId };
    });
  }
}
