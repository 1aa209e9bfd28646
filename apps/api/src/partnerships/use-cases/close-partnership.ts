import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import type { ClosePartnershipInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { closingPolicy } from '../partnership.policy.js';
import { EndGroups } from './end-groups.js';
import { EndOnePartnership } from './end-one-partnership.js';

/** Closes a partnership for good, and its groups with it. */
@Injectable()
export class ClosePartnership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly endOne: EndOnePartnership,
    private readonly endGroups: EndGroups,
  ) {}

  execute(
    caller: Caller,
    { partnershipId, version, on, reason, officersUntil }: ClosePartnershipInput,
  ): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, closingPolicy.close, { partnershipId, kind: partnership.kind });
      expectVersion(partnership, version, 'partnership');
      const winding = { on, officersUntil: officersUntil ?? null, reason: 'The partnership was closed.' };
      await this.endOne.execute(partnership, (today) => partnership.close({ on, reason }, today), winding);
      await this.endGroups.execute(partnership, null, winding);
      return partnership;
    });
  }
}
