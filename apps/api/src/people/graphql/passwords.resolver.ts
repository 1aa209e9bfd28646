import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from '../../schema.types.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { RequestPasswordReset } from '../use-cases/request-password-reset.js';
import { ResetPassword } from '../use-cases/reset-password.js';

@Resolver()
export class PasswordsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly change: ChangePassword,
    private readonly request: RequestPasswordReset,
    private readonly reset: ResetPassword,
  ) {}

  @Mutation('changePassword')
  changePassword(@CurrentCaller() caller: Caller, @Args('input') input: ChangePasswordInput) {
    return payload('viewer', this.change.execute(caller, input), () => this.reads.later(caller));
  }

  @Public()
  @Mutation('requestPasswordReset')
  requestPasswordReset(@CurrentRequest() { address }: GraphContext, @Args('input') input: RequestPasswordResetInput) {
    return payload('done', this.request.execute(input, address));
  }

  @Public()
  @Mutation('resetPassword')
  resetPassword(@Args('input') input: ResetPasswordInput) {
    return payload('done', this.reset.execute(input));
  }
}
