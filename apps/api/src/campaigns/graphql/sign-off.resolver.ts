import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AskToSignCampaignInput, RefuseCampaignInput, SignCampaignInput } from '../../schema.types.js';
import type { Campaign } from '../domain/campaign.js';
import { SignOff } from '../use-cases/sign-off.js';

@Resolver()
export class SignOffResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly signOff: SignOff,
  ) {}

  @Mutation('askToSignCampaign')
  ask(@CurrentCaller() caller: Caller, @Args('input') input: AskToSignCampaignInput) {
    return this.done(caller, this.signOff.ask(caller, input));
  }

  @Mutation('signCampaign')
  sign(@CurrentCaller() caller: Caller, @Args('input') input: SignCampaignInput) {
    return this.done(caller, this.signOff.sign(caller, input));
  }

  @Mutation('refuseCampaign')
  refuse(@CurrentCaller() caller: Caller, @Args('input') input: RefuseCampaignInput) {
    return this.done(caller, this.signOff.refuse(caller, input));
  }

  private done(caller: Caller, work: Promise<Campaign>) {
    return payload('campaign', work, ({ id }) => this.reads.later(caller, id));
  }
}
