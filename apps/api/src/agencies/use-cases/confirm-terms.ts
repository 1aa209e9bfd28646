import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import type { ConfirmTermsInput } from '../../schema.types.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyChanges } from '../data/agency-changes.js';
import { AgencyTerms } from '../data/agency-terms.js';

const MOST = 100;

/** Says for an agency that people still fill its seats. */
@Injectable()
export class ConfirmTerms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agencies: AgencyChanges,
    private readonly terms: AgencyTerms,
  ) {}

  execute(caller: Caller, { agencyId, termIds }: ConfirmTermsInput): Promise<{ agencyId: string; confirmed: number }> {
    return this.work.as(caller, async (actor) => {
      await this.agencies.nameOf(agencyId);
      permit(actor, agencyPolicy.confirm, { agencyId });
      refuse([
        termIds.length === 0 && problem('REQUIRED', 'Tick those whom you confirm.', 'termIds'),
        termIds.length > MOST && problem('TOO_MANY', `Confirm at most ${MOST} at a time.`, 'termIds'),
      ]);
      return { agencyId, confirmed: await this.terms.confirm(agencyId, termIds) };
    });
  }
}
