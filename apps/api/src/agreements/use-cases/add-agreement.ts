import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, Conflict, problem, refuse } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { AddAgreementInput } from '../../schema.types.js';
import { agreementPolicy } from '../agreement.policy.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { faultsOf } from '../domain/agreement-terms.js';
import { Agreement } from '../domain/agreement.js';
import { AskAgencies } from './ask-agencies.js';

const ZONE = 'Europe/London';

/** Adds an agreement, or the next version of one, for agencies to sign. */
@Injectable()
export class AddAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stored: {
      partnerships: PartnershipRepository;
      agreements: AgreementRepository;
      files: FileClaims;
    },
    private readonly ask: AskAgencies,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partnershipId, supersedesId, agencyIds, ...terms }: AddAgreementInput): Promise<Agreement> {
    const { partnerships, agreements, files } = this.stored;
    return this.work.as(caller, async (actor) => {
      const partnership = await partnerships.get(partnershipId);
      permit(actor, agreementPolicy.manage, { partnershipId });
      refuse([partnership.isOver && problem('PARTNERSHIP_IS_OVER', 'This partnership is over.')]);
      const supersedes = supersedesId ? await agreements.getToChange(supersedesId) : null;
      // A version of another partnership's agreement is none of this one's.
      if (supersedes && supersedes.partnershipId !== partnershipId) throw new Conflict('agreement');
      refuse([
        ...faultsOf(terms, this.clock.today(ZONE)),
        agencyIds.length === 0 && problem('REQUIRED', 'Choose at least one agency to sign.', 'agencyIds'),
      ]);
      const agreement = Agreement.add(
        {
          ...terms,
          partnershipId,
          supersedes,
          audienceId: await agreements.nameAudience(partnershipId),
          addedById: String(actor.personId),
        },
        this.clock.now(),
      );
      if (agreement.fileId) await files.claim(agreement.fileId, agreement.audienceId, 'fileId');
      await agreements.add(agreement);
      await this.ask.execute(agreement, agencyIds);
      return agreement;
    });
  }
}
