import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AppointLeadInput, EndLeadInput, WithdrawLeadInvitationInput } from '../../schema.types.js';
import { AppointLead } from '../use-cases/appoint-lead.js';
import { EndLead } from '../use-cases/end-lead.js';
import { WithdrawLeadInvitation } from '../use-cases/withdraw-lead-invitation.js';

@Resolver()
export class LeadResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly appoint: AppointLead,
    private readonly end: EndLead,
    private readonly withdraw: WithdrawLeadInvitation,
  ) {}

  @Mutation('appointLead')
  appointLead(@CurrentCaller() caller: Caller, @Args('input') input: AppointLeadInput) {
    return payload('agency', this.appoint.execute(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('endLead')
  endLead(@CurrentCaller() caller: Caller, @Args('input') input: EndLeadInput) {
    return payload('agency', this.end.execute(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('withdrawLeadInvitation')
  withdrawLeadInvitation(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawLeadInvitationInput) {
    return payload('invitation', this.withdraw.execute(caller, input), (id) => this.reads.later(caller, id));
  }
}
