import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChooseDateInput, EndDatePollInput } from '../../schema.types.js';
import { ChooseDate } from '../use-cases/choose-date.js';
import { EndDatePoll } from '../use-cases/end-date-poll.js';

/** What comes of a poll. */
@Resolver()
export class OutcomeResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly choose: ChooseDate,
    private readonly end: EndDatePoll,
  ) {}

  @Mutation('chooseDate')
  chooseDate(@CurrentCaller() caller: Caller, @Args('input') input: ChooseDateInput) {
    return payload('poll', this.choose.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('endDatePoll')
  endDatePoll(@CurrentCaller() caller: Caller, @Args('input') input: EndDatePollInput) {
    return payload('poll', this.end.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
