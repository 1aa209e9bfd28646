import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  BeginCampaignInput,
  CancelCampaignInput,
  ChangeCampaignInput,
  ChooseCampaignPartnersInput,
  MoveCampaignInput,
  SetCampaignObjectivesInput,
} from '../../schema.types.js';
import type { Campaign } from '../domain/campaign.js';
import { BeginCampaign } from '../use-cases/begin-campaign.js';
import { RunCampaign } from '../use-cases/run-campaign.js';

@Resolver()
export class CampaignResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly begin: BeginCampaign,
    private readonly run: RunCampaign,
  ) {}

  @Public()
  @Query('campaign')
  campaign(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('campaignCalled')
  campaignCalled(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('campaigns')
  campaigns(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('electionPeriods')
  electionPeriods(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('beginCampaign')
  beginCampaign(@CurrentCaller() caller: Caller, @Args('input') input: BeginCampaignInput) {
    return this.done(caller, this.begin.execute(caller, input));
  }

  @Mutation('changeCampaign')
  changeCampaign(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCampaignInput) {
    return this.done(caller, this.run.change(caller, input));
  }

  @Mutation('setCampaignObjectives')
  setCampaignObjectives(@CurrentCaller() caller: Caller, @Args('input') input: SetCampaignObjectivesInput) {
    return this.done(caller, this.run.setObjectives(caller, input));
  }

  @Mutation('chooseCampaignPartners')
  chooseCampaignPartners(@CurrentCaller() caller: Caller, @Args('input') input: ChooseCampaignPartnersInput) {
    return this.done(caller, this.run.choosePartners(caller, input));
  }

  @Mutation('planCampaign')
  planCampaign(@CurrentCaller() caller: Caller, @Args('input') input: MoveCampaignInput) {
    return this.done(caller, this.run.plan(caller, input));
  }

  @Mutation('launchCampaign')
  launchCampaign(@CurrentCaller() caller: Caller, @Args('input') input: MoveCampaignInput) {
    return this.done(caller, this.run.launch(caller, input));
  }

  @Mutation('endCampaign')
  endCampaign(@CurrentCaller() caller: Caller, @Args('input') input: MoveCampaignInput) {
    return this.done(caller, this.run.end(caller, input));
  }

  @Mutation('cancelCampaign')
  cancelCampaign(@CurrentCaller() caller: Caller, @Args('input') input: CancelCampaignInput) {
    return this.done(caller, this.run.cancel(caller, input));
  }

  private done(caller: Caller, work: Promise<Campaign>) {
    return payload('campaign', work, ({ id }) => this.reads.later(caller, id));
  }
}
