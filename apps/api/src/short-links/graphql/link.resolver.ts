import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { EndCampaignLinkInput, MakeCampaignLinkInput } from '../../schema.types.js';
import { MakeLink } from '../use-cases/make-link.js';

@Resolver()
export class LinkResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly links: MakeLink,
  ) {}

  @Mutation('makeCampaignLink')
  makeCampaignLink(@CurrentCaller() caller: Caller, @Args('input') input: MakeCampaignLinkInput) {
    return payload('campaign', this.links.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('endCampaignLink')
  endCampaignLink(@CurrentCaller() caller: Caller, @Args('input') input: EndCampaignLinkInput) {
    return payload('campaign', this.links.end(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
