import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { ChangeAgreementInput } from '../../schema.types.js';
import { agreementPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Agreement } from '../domain/agreement.js';
import { AskAgencies } from './ask-agencies.js';

const ZONE = 'Europe/London';

/** Changes an agreement, as far as nobody has signed it; and who is asked to sign. */
@Injectable()
export class ChangeAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stored: { agreements: AgreementRepository; signatures: SignatureRepository; files: FileClaims },
    private readonly ask: AskAgencies,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { agreementId, version, agencyIds, ...terms }: ChangeAgreementInput): Promise<Agreement> {
    const { agreements, signatures, files } = this.stored;
    return this.work.as(caller, async (actor) => {
      const agreement = await agreements.getToChange(agreementId);
      permit(actor, agreementPolicy.manage, agreement);
      expectVersion(agreement, version, 'agreement');
      const isSigned = (await signatures.ofAgreement(agreement.id)).length > 0;
      const { fileId: before } = agreement;
      agreement.change(terms, isSigned, this.clock.today(ZONE));
      const isOther = agreement.fileId !== before;
      if (isOther && agreement.fileId) await files.claim(agreement.fileId, agreement.audienceId, 'fileId');
      await agreements.save(agreement);
      if (isOther && before) await files.remove(before);
      await this.ask.execute(agreement, agencyIds);
      return agreement;
    });
  }
}
