import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hashOf } from '@lib/access';
import { CurrentRequest, Public, type GraphContext } from '@lib/graphql';
import { ProblemError } from '@lib/kernel';
import { ReadModel } from '@lib/reads';
import { SessionCookies } from '../../people/index.js';
import type { AcceptInvitationInput } from '../../schema.types.js';
import { InvitationPreviews } from '../data/invitation-previews.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';

/** What the holder of an invitation's link sees and does, before they see anything else. */
@Resolver()
export class InviteeResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly cookies: SessionCookies,
    private readonly previews: InvitationPreviews,
    private readonly accept: AcceptInvitation,
  ) {}

  @Public()
  @Query('invitationPreview')
  invitationPreview(@Args('token') token: string) {
    return this.previews.of(token);
  }

  @Public()
  @Mutation('acceptInvitation')
  async acceptInvitation(@CurrentRequest() request: GraphContext, @Args('input') input: AcceptInvitationInput) {
    try {
      const { partnershipSlug, sessionToken } = await this.accept.execute(request.caller, input, request.device);
      if (sessionToken) this.cookies.begin(request, sessionToken, null);
      const caller = sessionToken ? { kind: 'session' as const, tokenHash: hashOf(sessionToken) } : request.caller;
      return { viewer: this.reads.later(caller), partnershipSlug, problems: [] };
    } catch (error) {
      if (error instanceof ProblemError) return { viewer: null, partnershipSlug: null, problems: error.problems };
      throw error;
    }
  }
}
