import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Conflict } from '@lib/kernel';
import type { CancelAgencyChangeInput } from '../../schema.types.js';
import { agencyPolicy } from '../agency.policy.js';
import { AgencyChanges } from '../data/agency-changes.js';

/** Calls off what is planned for an agency. */
@Injectable()
export class CancelAgencyChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: AgencyChanges,
  ) {}

  execute(caller: Caller, { changeId, version }: CancelAgencyChangeInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const { agencyId } = await this.changes.get(changeId);
      permit(actor, agencyPolicy.change, { agencyId });
      if (!(await this.changes.cancel(changeId, version))) throw new Conflict('plan');
      return agencyId;
    });
  }
}
