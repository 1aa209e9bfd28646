import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { KeepOpenFile } from '../../files/index.js';
import { OpenForms } from '../../open-forms/index.js';
import type { AnswerCallInput } from '../../schema.types.js';
import { ExamplesByLink } from '../data/examples-by-link.js';
import { AnswerCall } from '../use-cases/answer-call.js';

/** What anybody may do, who need not be known to us. */
@Resolver()
export class AnswerResolver {
  constructor(
    private readonly forms: OpenForms,
    private readonly files: KeepOpenFile,
    private readonly byLink: ExamplesByLink,
    private readonly answer: AnswerCall,
  ) {}

  @Public()
  @Query('exampleForm')
  exampleForm() {
    return { token: this.forms.issue(), mostMegabytes: this.files.mostMb, endings: this.files.endings };
  }

  @Public()
  @Query('exampleStatus')
  exampleStatus(@Args('token') token: string) {
    return this.byLink.of(token);
  }

  @Public()
  @Mutation('answerCall')
  answerCall(@CurrentRequest() { caller, address }: GraphContext, @Args('input') input: AnswerCallInput) {
    return payload('reference', this.answer.execute(caller, address, input));
  }
}
