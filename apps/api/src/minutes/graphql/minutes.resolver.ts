import { Args, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  BeginMinutesInput,
  CheckMinutesInput,
  SendBackMinutesInput,
  WriteMinutesInput,
} from '../../schema.types.js';
import { MinutesNews, type News } from '../data/minutes-news.js';
import { BeginMinutes } from '../use-cases/begin-minutes.js';
import { CheckMinutes } from '../use-cases/check-minutes.js';
import { WriteMinutes } from '../use-cases/write-minutes.js';

@Resolver()
export class MinutesResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly beginning: BeginMinutes,
    private readonly writing: WriteMinutes,
    private readonly checking: CheckMinutes,
    private readonly news: MinutesNews,
  ) {}

  @Mutation('beginMinutes')
  begin(@CurrentCaller() caller: Caller, @Args('input') input: BeginMinutesInput) {
    return payload('minutes', this.beginning.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('writeMinutes')
  write(@CurrentCaller() caller: Caller, @Args('input') input: WriteMinutesInput) {
    return payload('exchanged', this.writing.execute(caller, input));
  }

  @Mutation('checkMinutes')
  check(@CurrentCaller() caller: Caller, @Args('input') input: CheckMinutesInput) {
    return payload('minutes', this.checking.check(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('sendBackMinutes')
  sendBack(@CurrentCaller() caller: Caller, @Args('input') input: SendBackMinutesInput) {
    return payload('minutes', this.checking.sendBack(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  /** Guards do not run for subscriptions: the news itself refuses whoever may not see the meeting. */
  @Subscription('minutesChanged', { resolve: (news: News) => news })
  minutesChanged(@CurrentCaller() caller: Caller, @Args('meetingId') meetingId: string) {
    return this.news.of(caller, meetingId);
  }
}
