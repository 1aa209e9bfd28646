import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AnswerDatePollInput, ChangeDatePollInput, OpenDatePollInput } from '../../schema.types.js';
import { AnswerDatePoll } from '../use-cases/answer-date-poll.js';
import { ChangeDatePoll } from '../use-cases/change-date-poll.js';
import { OpenDatePoll } from '../use-cases/open-date-poll.js';

@Resolver()
export class DatePollResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly open: OpenDatePoll,
    private readonly change: ChangeDatePoll,
    private readonly answer: AnswerDatePoll,
  ) {}

  @Query('datePoll')
  datePoll(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('openDatePoll')
  openDatePoll(@CurrentCaller() caller: Caller, @Args('input') input: OpenDatePollInput) {
    return payload('poll', this.open.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeDatePoll')
  changeDatePoll(@CurrentCaller() caller: Caller, @Args('input') input: ChangeDatePollInput) {
    return payload('poll', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('answerDatePoll')
  answerDatePoll(@CurrentCaller() caller: Caller, @Args('input') input: AnswerDatePollInput) {
    return payload('asked', this.answer.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
