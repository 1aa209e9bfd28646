import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller } from '@lib/graphql';
import { ReadModel } from '@lib/reads';

@Resolver()
export class VersionResolver {
  constructor(private readonly reads: ReadModel) {}

  @Query('resourceVersion')
  resourceVersion(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('mySubmissions')
  mySubmissions(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('reviewDesk')
  reviewDesk(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }
}
