import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { IssueCertificatesInput, WithdrawCertificateInput } from '../../schema.types.js';
import { CheckCertificate } from '../use-cases/check-certificate.js';
import { IssueCertificates } from '../use-cases/issue-certificates.js';

@Resolver()
export class CertificateResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly check: CheckCertificate,
    private readonly issuing: IssueCertificates,
  ) {}

  @Public()
  @Query('certificateCheck')
  certificateCheck(@CurrentRequest() { address }: GraphContext, @Args('number') number: string) {
    return this.check.execute(number, address);
  }

  @Mutation('issueCertificates')
  issue(@CurrentCaller() caller: Caller, @Args('input') { sessionId }: IssueCertificatesInput) {
    return this.done(caller, this.issuing.issue(caller, sessionId));
  }

  @Mutation('withdrawCertificate')
  withdraw(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawCertificateInput) {
    return this.done(caller, this.issuing.withdraw(caller, input));
  }

  private done(caller: Caller, work: Promise<{ readonly id: string }>) {
    return payload('trainingSession', work, ({ id }) => this.reads.later(caller, id));
  }
}
