import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { GiveTrainingFeedbackInput } from '../../schema.types.js';
import { GiveTrainingFeedback } from '../use-cases/give-training-feedback.js';

@Resolver()
export class TrainingFeedbackResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly giving: GiveTrainingFeedback,
  ) {}

  @Mutation('giveTrainingFeedback')
  give(@CurrentCaller() caller: Caller, @Args('input') input: GiveTrainingFeedbackInput) {
    return payload('trainingSession', this.giving.execute(caller, input), () =>
      this.reads.later(caller, input.sessionId),
    );
  }
}
