import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import type { PartnershipVersionInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { partnershipPolicy } from '../partnership.policy.js';

/** Takes a partnership from one status of its life to the next: it begins its work, rests, or takes it up again. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
  ) {}

  execute(
    caller: Caller,
    { partnershipId, version }: PartnershipVersionInput,
    step: 'activate' | 'makeDormant' | 'wake',
  ): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.changeStatus, { partnershipId });
      expectVersion(partnership, version, 'partnership');
      partnership[step]();
      return this.partnerships.save(partnership);
    });
  }
}
