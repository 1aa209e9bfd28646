import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { LANGUAGES } from '../domain/languages.js';

@Resolver()
export class ResourceResolver {
  constructor(private readonly reads: ReadModel) {}

  @Public()
  @Query('resource')
  resource(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('resources')
  resources(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('resourcesToConfirm')
  resourcesToConfirm(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('libraryTopics')
  libraryTopics(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('libraryLanguages')
  libraryLanguages() {
    return LANGUAGES;
  }
}
