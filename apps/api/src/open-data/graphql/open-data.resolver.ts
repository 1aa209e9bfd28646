import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { CurrentCaller, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { FindPartnerships } from '../../directory/index.js';
import type { QueryDirectoryInFullArgs } from '../../schema.types.js';
import { COLUMNS } from '../domain/columns.js';

@Resolver()
export class OpenDataResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly config: Config,
    private readonly find: FindPartnerships,
  ) {}

  @Public()
  @Query('openData')
  openData() {
    const { name, address } = this.config.openData;
    return {
      licence: name,
      licenceAddress: address,
      fields: COLUMNS.map(({ name: field, about }) => ({ name: field, about })),
    };
  }

  @Public()
  @Query('directoryInFull')
  async directoryInFull(
    @CurrentCaller() caller: Caller,
    @Info() info: GraphQLResolveInfo,
    @Args() { filter }: QueryDirectoryInFullArgs,
  ) {
    return this.reads.read(caller, info, { ids: await this.find.all(filter ?? {}) });
  }

  @Public()
  @Query('directoryChanges')
  directoryChanges(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }
}
