import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { hashOf } from '@lib/access';
import { CurrentRequest, Public, type GraphContext } from '@lib/graphql';
import { ProblemError } from '@lib/kernel';
import { ReadModel } from '@lib/reads';
import { SessionCookies } from '../../people/index.js';
import type { AcceptLeadInvitationInput } from '../../schema.types.js';
import { AgencyLeads } from '../data/agency-leads.js';
import { AcceptLeadInvitation } from '../use-cases/accept-lead-invitation.js';

/** What the holder of the link to an offer sees and does, before they see anything else. */
@Resolver()
export class LeadInviteeResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly cookies: SessionCookies,
    private readonly leads: AgencyLeads,
    private readonly accept: AcceptLeadInvitation,
  ) {}

  @Public()
  @Query('leadInvitationPreview')
  leadInvitationPreview(@Args('token') token: string) {
    return this.leads.preview(token);
  }

  @Public()
  @Mutation('acceptLeadInvitation')
  async acceptLeadInvitation(@CurrentRequest() request: GraphContext, @Args('input') input: AcceptLeadInvitationInput) {
    try {
      const { agencyId, sessionToken } = await this.accept.execute(request.caller, input, request.device);
      if (sessionToken) this.cookies.begin(request, sessionToken, null);
      const caller = sessionToken ? { kind: 'session' as const, tokenHash: hashOf(sessionToken) } : request.caller;
      return { viewer: this.reads.later(caller), agencyId, problems: [] };
    } catch (error) {
      if (error instanceof ProblemError) return { viewer: null, agencyId: null, problems: error.problems };
      throw error;
    }
  }
}
