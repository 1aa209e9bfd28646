import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, Public } from '@lib/graphql';
import { BadCursor, expectPageSize, ReadModel } from '@lib/reads';

const MOST = 100;
const CURSOR = /^\d{1,9}\.\d{1,15}$/;

@Resolver()
export class FindingResolver {
  constructor(private readonly reads: ReadModel) {}

  @Public()
  @Query('librarySearch')
  librarySearch(
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
  @Query('librarySuggestions')
  librarySuggestions(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }
}
