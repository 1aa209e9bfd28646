import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WithdrawAgreementInput } from '../../schema.types.js';
import { agreementPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import type { Agreement } from '../domain/agreement.js';

const ZONE = 'Europe/London';

/** Takes an agreement back. What asks for it is closed at once. */
@Injectable()
export class WithdrawAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { agreementId, version, reason }: WithdrawAgreementInput): Promise<Agreement> {
    return this.work.as(caller, async (actor) => {
      const agreement = await this.agreements.getToChange(agreementId);
      permit(actor, agreementPolicy.manage, agreement);
      expectVersion(agreement, version, 'agreement');
      agreement.withdraw(reason, String(actor.personId), this.clock.now(), this.clock.today(ZONE));
      return this.agreements.save(agreement);
    });
  }
}
