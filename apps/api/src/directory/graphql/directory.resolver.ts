import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, Public } from '@lib/graphql';
import type { QueryDirectoryArgs, QueryDirectoryOnMapArgs } from '../../schema.types.js';
import { FindPartnerships } from '../use-cases/find-partnerships.js';
import { BadCursor, expectPageSize, ReadModel } from '@lib/reads';

const MOST = 100;
const USUAL = 20;
/** How many went before. */
const CURSOR = /^\d{1,6}$/;

@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly find: FindPartnerships,
  ) {}

  @Public()
  @Query('directory')
  async directory(
    @CurrentCaller() caller: Caller,
    @Info() info: GraphQLResolveInfo,
    @Args() { filter, sort, first, after }: QueryDirectoryArgs,
  ) {
    expectPageSize(first, MOST);
    if (after != null && !CURSOR.test(after)) throw new BadCursor();
    const page = await this.find.page(filter ?? {}, {
      sort: sort ?? 'BEST',
      size: first ?? USUAL,
      after: Number(after ?? 0),
    });
    return this.reads.read(caller, info, { page });
  }

  @Public()
  @Query('directoryEntry')
  directoryEntry(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('directoryOnMap')
  async directoryOnMap(
    @CurrentCaller() caller: Caller,
    @Info() info: GraphQLResolveInfo,
    @Args() { filter }: QueryDirectoryOnMapArgs,
  ) {
    return this.reads.read(caller, info, { ids: await this.find.all(filter ?? {}) });
  }
}
