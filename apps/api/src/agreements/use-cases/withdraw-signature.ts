import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WithdrawSignatureInput } from '../../schema.types.js';
import { partyPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Agreement } from '../domain/agreement.js';
import { Signature } from '../domain/signature.js';

/** Withdraws what an agency signed. What asks for the agreement is closed to it at once. */
@Injectable()
export class WithdrawSignature {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly signatures: SignatureRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partyId, reason }: WithdrawSignatureInput): Promise<Agreement> {
    return this.work.as(caller, async (actor) => {
      const party = await this.agreements.party(partyId);
      // Held, so that whoever signs at this moment comes before or after, not between.
      const agreement = await this.agreements.getToChange(party.agreementId);
      permit(actor, partyPolicy.withdraw, { agencyId: party.agencyId, partnershipId: agreement.partnershipId });
      const signatures = await this.signatures.ofParty(party.id);
      const by = { byPersonId: String(actor.personId), now: this.clock.now() };
      await this.signatures.saveAll(Signature.withdrawAll(agreement, signatures, reason, by));
      return agreement;
    });
  }
}
