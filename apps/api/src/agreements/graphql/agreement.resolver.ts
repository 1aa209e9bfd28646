import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AddAgreementInput, ChangeAgreementInput, WithdrawAgreementInput } from '../../schema.types.js';
import { AddAgreement } from '../use-cases/add-agreement.js';
import { ChangeAgreement } from '../use-cases/change-agreement.js';
import { WithdrawAgreement } from '../use-cases/withdraw-agreement.js';

@Resolver()
export class AgreementResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly add: AddAgreement,
    private readonly change: ChangeAgreement,
    private readonly withdraw: WithdrawAgreement,
  ) {}

  @Query('agreement')
  agreement(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('addAgreement')
  addAgreement(@CurrentCaller() caller: Caller, @Args('input') input: AddAgreementInput) {
    return payload('agreement', this.add.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeAgreement')
  changeAgreement(@CurrentCaller() caller: Caller, @Args('input') input: ChangeAgreementInput) {
    return payload('agreement', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawAgreement')
  withdrawAgreement(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawAgreementInput) {
    return payload('agreement', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
