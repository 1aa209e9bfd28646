import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AddPaperInput,
  AddPaperVersionInput,
  ChangePaperInput,
  RemovePaperInput,
  RestorePaperInput,
} from '../../schema.types.js';
import { AddPaper } from '../use-cases/add-paper.js';
import { AddPaperVersion } from '../use-cases/add-paper-version.js';
import { ChangePaper } from '../use-cases/change-paper.js';

@Resolver()
export class PaperResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly add: AddPaper,
    private readonly versions: AddPaperVersion,
    private readonly change: ChangePaper,
  ) {}

  @Query('paper')
  paper(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('addPaper')
  addPaper(@CurrentCaller() caller: Caller, @Args('input') input: AddPaperInput) {
    return payload('paper', this.add.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('addPaperVersion')
  addPaperVersion(@CurrentCaller() caller: Caller, @Args('input') input: AddPaperVersionInput) {
    return payload('paper', this.versions.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changePaper')
  changePaper(@CurrentCaller() caller: Caller, @Args('input') input: ChangePaperInput) {
    return payload('paper', this.change.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removePaper')
  removePaper(@CurrentCaller() caller: Caller, @Args('input') input: RemovePaperInput) {
    return payload('paper', this.change.remove(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('restorePaper')
  restorePaper(@CurrentCaller() caller: Caller, @Args('input') input: RestorePaperInput) {
    return payload('paper', this.change.restore(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
