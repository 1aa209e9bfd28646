import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CreatePartnershipInput, EndTermInput } from '../../schema.types.js';
import { CreatePartnership } from '../use-cases/create-partnership.js';
import { EndOfficeTerm } from '../use-cases/end-office-term.js';

@Resolver()
export class PartnershipResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly create: CreatePartnership,
    private readonly endTerm: EndOfficeTerm,
  ) {}

  @Query('partnership')
  partnership(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('createPartnership')
  createPartnership(@CurrentCaller() caller: Caller, @Args('input') input: CreatePartnershipInput) {
    return payload('partnership', this.create.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('endOfficeTerm')
  endOfficeTerm(@CurrentCaller() caller: Caller, @Args('input') input: EndTermInput) {
    return payload('partnership', this.endTerm.execute(caller, input), ({ partnershipId }) =>
      this.reads.later(caller, partnershipId),
    );
  }
}
