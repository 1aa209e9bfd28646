import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeLibraryGapInput,
  FillLibraryGapInput,
  NeedLibraryGapInput,
  RecordLibraryGapInput,
  WithdrawLibraryGapInput,
} from '../../schema.types.js';
import type { LibraryGap } from '../domain/library-gap.js';
import { RecordGap } from '../use-cases/record-gap.js';
import { SettleGap } from '../use-cases/settle-gap.js';

@Resolver()
export class GapResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly recording: RecordGap,
    private readonly settle: SettleGap,
  ) {}

  @Query('libraryGap')
  libraryGap(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('libraryGaps')
  libraryGaps(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('similarLibraryGaps')
  similarLibraryGaps(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('recordLibraryGap')
  recordLibraryGap(@CurrentCaller() caller: Caller, @Args('input') input: RecordLibraryGapInput) {
    return this.done(caller, this.recording.execute(caller, input));
  }

  @Mutation('changeLibraryGap')
  changeLibraryGap(@CurrentCaller() caller: Caller, @Args('input') input: ChangeLibraryGapInput) {
    return this.done(caller, this.settle.change(caller, input));
  }

  @Mutation('withdrawLibraryGap')
  withdrawLibraryGap(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawLibraryGapInput) {
    return this.done(caller, this.settle.withdraw(caller, input));
  }

  @Mutation('fillLibraryGap')
  fillLibraryGap(@CurrentCaller() caller: Caller, @Args('input') input: FillLibraryGapInput) {
    return this.done(caller, this.settle.fill(caller, input));
  }

  @Mutation('needLibraryGap')
  needLibraryGap(@CurrentCaller() caller: Caller, @Args('input') input: NeedLibraryGapInput) {
    return this.done(caller, this.settle.need(caller, input));
  }

  private done(caller: Caller, work: Promise<LibraryGap>) {
    return payload('libraryGap', work, ({ id }) => this.reads.later(caller, id));
  }
}
