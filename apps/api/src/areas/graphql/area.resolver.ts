import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { expectPageSize, ReadModel } from '@lib/reads';
import type { ChangeCoverageInput } from '../../schema.types.js';
import { ChangeCoverage } from '../use-cases/change-coverage.js';

const MOST = 20;

@Resolver()
export class AreaResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly changing: ChangeCoverage,
  ) {}

  @Public()
  @Query('places')
  places(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo, @Args('first') first: number | null) {
    expectPageSize(first, MOST);
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('areas')
  areas(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('changeCoverage')
  changeCoverage(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCoverageInput) {
    return payload('partnership', this.changing.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
