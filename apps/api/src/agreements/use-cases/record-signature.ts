import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { RecordSignatureInput } from '../../schema.types.js';
import { agreementPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Agreement } from '../domain/agreement.js';
import { Signature } from '../domain/signature.js';

const ZONE = 'Europe/London';

/** Records that an agency signed on paper. */
@Injectable()
export class RecordSignature {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly signatures: SignatureRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partyId, version, ...details }: RecordSignatureInput): Promise<Agreement> {
    return this.work.as(caller, async (actor) => {
      const party = await this.agreements.party(partyId);
      const agreement = await this.agreements.getToChange(party.agreementId);
      permit(actor, agreementPolicy.record, agreement);
      expectVersion(agreement, version, 'agreement');
      const known = await this.signatures.ofParty(party.id);
      const signing = {
        ...details,
        endsOn: details.endsOn ?? null,
        onPaper: true,
        recordedById: String(actor.personId),
      };
      const when = { now: this.clock.now(), today: this.clock.today(ZONE) };
      await this.signatures.add(Signature.under(agreement, party, signing, known, when));
      return agreement;
    });
  }
}
