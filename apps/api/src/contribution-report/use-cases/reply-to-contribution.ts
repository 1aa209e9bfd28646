import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound } from '@lib/kernel';
import type { ReplyToContributionInput } from '../../schema.types.js';
import { contributionReplyPolicy } from '../contribution-report.policy.js';
import { ContributionReplyRepository } from '../data/contribution-reply.repository.js';
import { ContributionReply } from '../domain/contribution-reply.js';

/** An agency has its say about its line, beside the figures. */
@Injectable()
export class ReplyToContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly replies: ContributionReplyRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, said: ReplyToContributionInput): Promise<ContributionReply> {
    return this.work.as(caller, async (actor) => {
      const seatIds = await this.replies.seatsOf(said.partnershipId, said.agencyId);
      if (seatIds.length === 0) throw new NotFound();
      permit(actor, contributionReplyPolicy.say, { seatIds });
      const audienceId = await this.replies.audienceOf(said.partnershipId, said.agencyId);
      const by = { audienceId, writtenById: String(actor.personId) };
      return this.replies.add(ContributionReply.said(said, by, this.clock.now()));
    });
  }
}
