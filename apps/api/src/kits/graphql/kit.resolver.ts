import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AdoptCampaignInput, AnswerKitProposalInput, SuggestActivitiesInput } from '../../schema.types.js';
import type { Campaign } from '../../campaigns/index.js';
import { AdoptCampaign } from '../use-cases/adopt-campaign.js';
import { AnswerProposal } from '../use-cases/answer-proposal.js';
import { SuggestActivities } from '../use-cases/suggest-activities.js';

@Resolver()
export class KitResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly adopting: AdoptCampaign,
    private readonly suggesting: SuggestActivities,
    private readonly answering: AnswerProposal,
  ) {}

  @Mutation('suggestActivities')
  suggest(@CurrentCaller() caller: Caller, @Args('input') input: SuggestActivitiesInput) {
    return this.done(caller, this.suggesting.execute(caller, input));
  }

  @Mutation('adoptCampaign')
  adopt(@CurrentCaller() caller: Caller, @Args('input') input: AdoptCampaignInput) {
    return this.done(caller, this.adopting.execute(caller, input));
  }

  @Mutation('takeKitProposal')
  take(@CurrentCaller() caller: Caller, @Args('input') input: AnswerKitProposalInput) {
    return this.done(caller, this.answering.take(caller, input));
  }

  @Mutation('leaveKitProposal')
  leave(@CurrentCaller() caller: Caller, @Args('input') input: AnswerKitProposalInput) {
    return this.done(caller, this.answering.leave(caller, input));
  }

  private done(caller: Caller, work: Promise<Campaign>) {
    return payload('campaign', work, ({ id }) => this.reads.later(caller, id));
  }
}
