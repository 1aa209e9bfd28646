import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { InvitationInput, InviteInput } from '../../schema.types.js';
import { Invite } from '../use-cases/invite.js';
import { ResendInvitation } from '../use-cases/resend-invitation.js';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation.js';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly invite: Invite,
    private readonly resend: ResendInvitation,
    private readonly withdraw: WithdrawInvitation,
  ) {}

  @Mutation('invite')
  inviteMany(@CurrentCaller() caller: Caller, @Args('input') input: InviteInput) {
    return payload('results', this.invite.execute(caller, input), (results) =>
      results.map(({ invitationId, ...result }) => ({
        ...result,
        invitation: invitationId && this.reads.later(caller, invitationId),
      })),
    );
  }

  @Mutation('resendInvitation')
  resendInvitation(@CurrentCaller() caller: Caller, @Args('input') input: InvitationInput) {
    return payload('invitation', this.resend.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawInvitation')
  withdrawInvitation(@CurrentCaller() caller: Caller, @Args('input') input: InvitationInput) {
    return payload('invitation', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
