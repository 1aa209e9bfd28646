import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { asProblems, Clock, problem, refuse } from '@lib/kernel';
import type { SignAgreementInput } from '../../schema.types.js';
import { partyPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Agreement } from '../domain/agreement.js';
import { Signature } from '../domain/signature.js';

const ZONE = 'Europe/London';

/** Signs for an agency that one answers for: the terms as they were read, and no others. */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly signatures: SignatureRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partyId, version, confirmsAuthority, ...details }: SignAgreementInput): Promise<Agreement> {
    return this.work.as(caller, async (actor) => {
      const party = await this.agreements.party(partyId);
      const agreement = await this.agreements.getToChange(party.agreementId);
      const { partnershipId } = agreement;
      permit(actor, partyPolicy.sign, { agencyId: party.agencyId, partnershipId });
      expectVersion(agreement, version, 'agreement');
      const known = await this.signatures.ofParty(party.id);
      const [now, today] = [this.clock.now(), this.clock.today(ZONE)];
      const recordedById = String(actor.personId);
      const signing = { ...details, endsOn: details.endsOn ?? null, signedOn: today, onPaper: false, recordedById };
      let signature: Signature | undefined;
      refuse([
        !confirmsAuthority &&
          problem('REQUIRED', 'Tick the box to confirm that they may sign for the agency.', 'confirmsAuthority'),
        ...asProblems([], () => {
          signature = Signature.under(agreement, party, signing, known, { now, today });
        }),
      ]);
      if (signature) await this.signatures.add(signature);
      return agreement;
    });
  }
}
