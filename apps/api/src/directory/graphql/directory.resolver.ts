import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, Public } from '@lib/graphql';
import { BadCursor, expectPageSize, ReadModel } from '@lib/reads';

const MOST = 100;
/** How many went before. */
const CURSOR = /^\d{1,6}$/;

@Resolver()
export class DirectoryResolver {
  constructor(private readonly reads: ReadModel) {}

  @Public()
  @Query('directory')
  directory(
    @CurrentCaller() caller: Caller,
    @Info() info: GraphQLResolveInfo,
    @Args('first') first: number | null,
    @Args('after') after: string | null,
  ) {
    expectPageSize(first, MOST);
    if (after != null && !CURSOR.test(after)) throw new BadCursor();
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('directoryEntry')
  directoryEntry(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('directoryOnMap')
  directoryOnMap(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }
}
