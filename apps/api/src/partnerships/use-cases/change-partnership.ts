import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import type { ChangePartnershipInput } from '../../schema.types.js';
import { AgencyRepository } from '../data/agency.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { ParentToReportTo } from './parent-to-report-to.js';

/** Changes what is said of a partnership. Its address stays, whatever it is called. */
@Injectable()
export class ChangePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly agencies: AgencyRepository,
    private readonly parents: ParentToReportTo,
  ) {}

  execute(
    caller: Caller,
    { partnershipId, version, parentId, ...facts }: ChangePartnershipInput,
  ): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.edit, { partnershipId });
      const isMoved = parentId !== undefined && (parentId || null) !== partnership.parentId;
      if (isMoved) permit(actor, partnershipPolicy.changeParent, { partnershipId });
      expectVersion(partnership, version, 'partnership');
      if (isMoved && parentId) await this.parents.refuseUnlessAChoice(parentId, partnership);
      const hostAgencyId = facts.hostAgencyId || null;
      // One that was host before it was abolished stays until another is chosen.
      const isNew = hostAgencyId !== partnership.hostAgencyId;
      if (hostAgencyId && isNew && !(await this.agencies.isThere(hostAgencyId)))
        throw new ProblemError(problem('NOT_A_CHOICE', 'Choose the host agency from the list.', 'hostAgencyId'));
      partnership.change({ ...facts, hostAgencyId }, isMoved ? parentId || null : partnership.parentId);
      return this.partnerships.save(partnership);
    });
  }
}
