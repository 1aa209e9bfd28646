import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ApproveTermsInput,
  ChangeTermsDraftInput,
  DiscardTermsDraftInput,
  DraftTermsInput,
} from '../../schema.types.js';
import { ApproveTerms } from '../use-cases/approve-terms.js';
import { DraftTerms } from '../use-cases/draft-terms.js';

@Resolver()
export class TermsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly draft: DraftTerms,
    private readonly approve: ApproveTerms,
  ) {}

  @Mutation('draftTerms')
  draftTerms(@CurrentCaller() caller: Caller, @Args('input') input: DraftTermsInput) {
    return payload('terms', this.draft.begin(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeTermsDraft')
  changeTermsDraft(@CurrentCaller() caller: Caller, @Args('input') input: ChangeTermsDraftInput) {
    return payload('terms', this.draft.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('discardTermsDraft')
  discardTermsDraft(@CurrentCaller() caller: Caller, @Args('input') input: DiscardTermsDraftInput) {
    return payload('partnership', this.draft.discard(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('approveTerms')
  approveTerms(@CurrentCaller() caller: Caller, @Args('input') input: ApproveTermsInput) {
    return payload('terms', this.approve.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
