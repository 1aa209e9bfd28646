import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { hashOf, type Caller } from '@lib/access';
import { CurrentCaller, CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { EndSessionInput, SignInInput } from '../../schema.types.js';
import { SessionCookies } from './session-cookies.js';
import { EndOtherSessions } from '../use-cases/end-other-sessions.js';
import { EndSession } from '../use-cases/end-session.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly cookies: SessionCookies,
    private readonly begin: SignIn,
    private readonly leave: SignOut,
    private readonly endOne: EndSession,
    private readonly endOthers: EndOtherSessions,
  ) {}

  @Public()
  @Mutation('signIn')
  signIn(@CurrentRequest() request: GraphContext, @Args('input') input: SignInInput) {
    const { address, device, caller: before } = request;
    const attempt = { address, device, before, deviceMark: this.cookies.deviceMark(request) };
    return payload('viewer', this.begin.execute(input, attempt), ({ token, deviceMark }) => {
      this.cookies.begin(request, token, deviceMark);
      return this.reads.later({ kind: 'session', tokenHash: hashOf(token) });
    });
  }

  @Public()
  @Mutation('signOut')
  signOut(@CurrentRequest() request: GraphContext) {
    return payload('done', this.leave.execute(request.caller), () => this.cookies.end(request));
  }

  @Mutation('endSession')
  endSession(@CurrentCaller() caller: Caller, @Args('input') input: EndSessionInput) {
    return payload('viewer', this.endOne.execute(caller, input), () => this.reads.later(caller));
  }

  @Mutation('endOtherSessions')
  endOtherSessions(@CurrentCaller() caller: Caller) {
    return payload('viewer', this.endOthers.execute(caller), () => this.reads.later(caller));
  }
}
