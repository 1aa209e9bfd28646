import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import type { AnswerKitProposalInput } from '../../schema.types.js';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { KitRepository, type Proposal } from '../data/kit.repository.js';
import { kitPolicy } from '../kit.policy.js';
import { TakeProposal } from './take-proposal.js';

/** Takes what a kit says otherwise by now into the local campaign, or leaves it. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly kits: KitRepository,
    private readonly into: TakeProposal,
    private readonly clock: Clock,
  ) {}

  /** By the rules of any local change: what was signed of other words is signed again. */
  take(caller: Caller, input: AnswerKitProposalInput): Promise<Campaign> {
    return this.answer(caller, input, (campaign, proposal, personId) =>
      this.into.campaign(campaign, proposal, { personId, now: this.clock.now() }),
    );
  }

  /** It is not proposed again; what the kit says later is. */
  leave(caller: Caller, input: AnswerKitProposalInput): Promise<Campaign> {
    return this.answer(caller, input, async (campaign, proposal, byId) => {
      await this.kits.noteLeft(campaign.id, [proposal], { byId, at: this.clock.now() });
      campaign.touch();
      return this.campaigns.note(campaign);
    });
  }

  /** Of two who answer, the second waits, and finds it answered. */
  private answer(
    caller: Caller,
    { campaignId, proposal: id }: AnswerKitProposalInput,
    how: (campaign: Campaign, proposal: Proposal, personId: string) => Promise<Campaign>,
  ): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, kitPolicy.answer, campaign);
      campaign.refuseWhenOver();
      const proposal = await this.kits.proposal(campaignId, id);
      if (!proposal)
        throw new ProblemError(
          problem('ANSWERED', 'Somebody has answered this, or changed what it is about, meanwhile. Look at it again.'),
        );
      return how(campaign, proposal, String(actor.personId));
    });
  }
}
