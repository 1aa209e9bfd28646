import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChooseRemindersInput } from '../../schema.types.js';
import { ChooseReminders } from '../use-cases/choose-reminders.js';

@Resolver()
export class ReminderResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly choose: ChooseReminders,
  ) {}

  @Mutation('chooseReminders')
  chooseReminders(@CurrentCaller() caller: Caller, @Args('input') input: ChooseRemindersInput) {
    return payload('viewer', this.choose.execute(caller, input), () => this.reads.later(caller));
  }
}
