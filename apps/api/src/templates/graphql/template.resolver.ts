import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeGovernanceDocumentInput,
  RemoveGovernanceDocumentInput,
  UseTemplateInput,
} from '../../schema.types.js';
import { LookAfterDocument } from '../use-cases/look-after-document.js';
import { UseTemplate } from '../use-cases/use-template.js';

@Resolver()
export class TemplateResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly using: UseTemplate,
    private readonly lookAfter: LookAfterDocument,
  ) {}

  @Query('governanceDocument')
  governanceDocument(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('useTemplate')
  useTemplate(@CurrentCaller() caller: Caller, @Args('input') input: UseTemplateInput) {
    return payload('templateUse', this.using.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeGovernanceDocument')
  changeGovernanceDocument(@CurrentCaller() caller: Caller, @Args('input') input: ChangeGovernanceDocumentInput) {
    return payload('document', this.lookAfter.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeGovernanceDocument')
  removeGovernanceDocument(@CurrentCaller() caller: Caller, @Args('input') input: RemoveGovernanceDocumentInput) {
    return payload('partnership', this.lookAfter.remove(caller, input), (id) => this.reads.later(caller, id));
  }
}
