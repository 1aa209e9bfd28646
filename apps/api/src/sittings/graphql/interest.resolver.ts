import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { DecideInterestInput, DeclareInterestInput, WithdrawDeclarationInput } from '../../schema.types.js';
import { DeclareInterest } from '../use-cases/declare-interest.js';
import { SettleInterest } from '../use-cases/settle-interest.js';

@Resolver()
export class InterestResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly declaring: DeclareInterest,
    private readonly settling: SettleInterest,
  ) {}

  @Mutation('declareInterest')
  declareInterest(@CurrentCaller() caller: Caller, @Args('input') input: DeclareInterestInput) {
    return this.done(caller, this.declaring.execute(caller, input));
  }

  @Mutation('decideInterest')
  decideInterest(@CurrentCaller() caller: Caller, @Args('input') input: DecideInterestInput) {
    return this.done(caller, this.settling.decide(caller, input));
  }

  @Mutation('withdrawDeclaration')
  withdrawDeclaration(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawDeclarationInput) {
    return this.done(caller, this.settling.withdraw(caller, input));
  }

  private done(caller: Caller, work: Promise<{ readonly id: string }>) {
    return payload('declaration', work, ({ id }) => this.reads.later(caller, id));
  }
}
