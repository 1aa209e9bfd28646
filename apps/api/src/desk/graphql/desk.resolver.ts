import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller } from '@lib/graphql';
import { ReadModel } from '@lib/reads';

@Resolver()
export class DeskResolver {
  constructor(private readonly reads: ReadModel) {}

  @Query('partnershipRegister')
  partnershipRegister(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('partnershipsWithoutOfficer')
  partnershipsWithoutOfficer(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }
}
