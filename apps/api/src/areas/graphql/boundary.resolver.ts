import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ImportBoundariesInput, TakeBackBoundariesInput } from '../../schema.types.js';
import { ImportBoundaries } from '../use-cases/import-boundaries.js';

@Resolver()
export class BoundaryResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly importing: ImportBoundaries,
  ) {}

  @Query('boundaryImports')
  boundaryImports(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('importBoundaries')
  importBoundaries(@CurrentCaller() caller: Caller, @Args('input') input: ImportBoundariesInput) {
    return this.done(caller, this.importing.execute(caller, input));
  }

  @Mutation('takeBackBoundaries')
  takeBackBoundaries(@CurrentCaller() caller: Caller, @Args('input') input: TakeBackBoundariesInput) {
    return this.done(caller, this.importing.takeBack(caller, input));
  }

  private done(caller: Caller, work: Promise<{ id: string }>) {
    return payload('boundaryImport', work, ({ id }) => this.reads.later(caller, id));
  }
}
