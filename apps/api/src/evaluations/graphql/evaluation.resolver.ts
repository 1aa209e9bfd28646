import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  BeginEvaluationInput,
  DraftEvaluationSectionInput,
  ReopenEvaluationInput,
  SignEvaluationInput,
  TellCaseStudyInput,
  WriteEvaluationSectionInput,
} from '../../schema.types.js';
import { SignEvaluation } from '../use-cases/sign-evaluation.js';
import { TellCaseStudy } from '../use-cases/tell-case-study.js';
import { WriteEvaluation } from '../use-cases/write-evaluation.js';

@Resolver()
export class EvaluationResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly writing: WriteEvaluation,
    private readonly signing: SignEvaluation,
    private readonly telling: TellCaseStudy,
  ) {}

  @Mutation('beginEvaluation')
  begin(@CurrentCaller() caller: Caller, @Args('input') input: BeginEvaluationInput) {
    return payload('evaluation', this.writing.begin(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('writeEvaluationSection')
  write(@CurrentCaller() caller: Caller, @Args('input') input: WriteEvaluationSectionInput) {
    return payload('section', this.writing.write(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('draftEvaluationSection')
  draft(@CurrentCaller() caller: Caller, @Args('input') input: DraftEvaluationSectionInput) {
    return payload('section', this.writing.draft(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('signEvaluation')
  sign(@CurrentCaller() caller: Caller, @Args('input') input: SignEvaluationInput) {
    return payload('evaluation', this.signing.sign(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('reopenEvaluation')
  reopen(@CurrentCaller() caller: Caller, @Args('input') input: ReopenEvaluationInput) {
    return payload('evaluation', this.signing.reopen(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('tellCaseStudy')
  tell(@CurrentCaller() caller: Caller, @Args('input') input: TellCaseStudyInput) {
    return payload('evaluation', this.telling.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
