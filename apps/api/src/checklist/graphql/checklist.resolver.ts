import type { GraphQLResolveInfo } from 'graphql';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AnswerChecklistInput,
  BeginSelfAssessmentInput,
  DiscardSelfAssessmentInput,
  FinishSelfAssessmentInput,
} from '../../schema.types.js';
import { AnswerChecklist } from '../use-cases/answer-checklist.js';

@Resolver()
export class ChecklistResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly answering: AnswerChecklist,
  ) {}

  @Query('selfAssessment')
  selfAssessment(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('beginSelfAssessment')
  begin(@CurrentCaller() caller: Caller, @Args('input') input: BeginSelfAssessmentInput) {
    return payload('selfAssessment', this.answering.begin(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('answerChecklist')
  answer(@CurrentCaller() caller: Caller, @Args('input') input: AnswerChecklistInput) {
    return payload('selfAssessment', this.answering.answer(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('finishSelfAssessment')
  finish(@CurrentCaller() caller: Caller, @Args('input') input: FinishSelfAssessmentInput) {
    return payload('selfAssessment', this.answering.finish(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('discardSelfAssessment')
  discard(@CurrentCaller() caller: Caller, @Args('input') input: DiscardSelfAssessmentInput) {
    return payload('partnership', this.answering.discard(caller, input), ({ partnershipId }) =>
      this.reads.later(caller, partnershipId),
    );
  }
}
