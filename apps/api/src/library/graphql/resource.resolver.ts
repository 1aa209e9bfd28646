import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ConfirmResourceInput,
  HandResourceInput,
  RestoreResourceInput,
  WithdrawResourceInput,
} from '../../schema.types.js';
import { LANGUAGES } from '../domain/languages.js';
import { LookAfterResource } from '../use-cases/look-after-resource.js';

@Resolver()
export class ResourceResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly lookAfter: LookAfterResource,
  ) {}

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

  @Query('resourcesToMend')
  resourcesToMend(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
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

  @Mutation('confirmResource')
  confirmResource(@CurrentCaller() caller: Caller, @Args('input') input: ConfirmResourceInput) {
    return payload('resource', this.lookAfter.confirm(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawResource')
  withdrawResource(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawResourceInput) {
    return payload('resource', this.lookAfter.withdraw(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('restoreResource')
  restoreResource(@CurrentCaller() caller: Caller, @Args('input') input: RestoreResourceInput) {
    return payload('resource', this.lookAfter.restore(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('handResource')
  handResource(@CurrentCaller() caller: Caller, @Args('input') input: HandResourceInput) {
    return payload('resource', this.lookAfter.hand(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
