import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AddActivityEvidenceInput,
  AddCampaignActivityInput,
  ChangeCampaignActivityInput,
  CommentOnActivityInput,
  MoveCampaignActivityInput,
  RemoveActivityCommentInput,
  RemoveActivityEvidenceInput,
} from '../../schema.types.js';
import type { CampaignActivity } from '../domain/campaign-activity.js';
import { PlanActivity } from '../use-cases/plan-activity.js';
import { ProveActivity } from '../use-cases/prove-activity.js';
import { TalkOfActivity } from '../use-cases/talk-of-activity.js';

@Resolver()
export class ActivityResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly plan: PlanActivity,
    private readonly prove: ProveActivity,
    private readonly talk: TalkOfActivity,
  ) {}

  @Query('campaignActivity')
  campaignActivity(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('addCampaignActivity')
  addCampaignActivity(@CurrentCaller() caller: Caller, @Args('input') input: AddCampaignActivityInput) {
    return this.done(caller, this.plan.add(caller, input));
  }

  @Mutation('changeCampaignActivity')
  changeCampaignActivity(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCampaignActivityInput) {
    return this.done(caller, this.plan.change(caller, input));
  }

  @Mutation('moveCampaignActivity')
  moveCampaignActivity(@CurrentCaller() caller: Caller, @Args('input') input: MoveCampaignActivityInput) {
    return this.done(caller, this.plan.move(caller, input));
  }

  @Mutation('addActivityEvidence')
  addActivityEvidence(@CurrentCaller() caller: Caller, @Args('input') input: AddActivityEvidenceInput) {
    return this.done(caller, this.prove.add(caller, input));
  }

  @Mutation('removeActivityEvidence')
  removeActivityEvidence(@CurrentCaller() caller: Caller, @Args('input') input: RemoveActivityEvidenceInput) {
    return this.done(caller, this.prove.remove(caller, input));
  }

  @Mutation('commentOnActivity')
  commentOnActivity(@CurrentCaller() caller: Caller, @Args('input') input: CommentOnActivityInput) {
    return this.done(caller, this.talk.comment(caller, input));
  }

  @Mutation('removeActivityComment')
  removeActivityComment(@CurrentCaller() caller: Caller, @Args('input') input: RemoveActivityCommentInput) {
    return this.done(caller, this.talk.remove(caller, input));
  }

  private done(caller: Caller, work: Promise<CampaignActivity>) {
    return payload('activity', work, ({ id }) => this.reads.later(caller, id));
  }
}
