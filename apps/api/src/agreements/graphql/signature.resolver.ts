import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { RecordSignatureInput, SignAgreementInput, WithdrawSignatureInput } from '../../schema.types.js';
import { RecordSignature } from '../use-cases/record-signature.js';
import { SignAgreement } from '../use-cases/sign-agreement.js';
import { WithdrawSignature } from '../use-cases/withdraw-signature.js';

@Resolver()
export class SignatureResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly sign: SignAgreement,
    private readonly recordOne: RecordSignature,
    private readonly withdraw: WithdrawSignature,
  ) {}

  @Mutation('signAgreement')
  signAgreement(@CurrentCaller() caller: Caller, @Args('input') input: SignAgreementInput) {
    return payload('agreement', this.sign.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('recordSignature')
  recordSignature(@CurrentCaller() caller: Caller, @Args('input') input: RecordSignatureInput) {
    return payload('agreement', this.recordOne.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawSignature')
  withdrawSignature(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawSignatureInput) {
    return payload('agreement', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
