import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, record, UnitOfWork } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import { PartnershipRepository, partnershipPolicy, type Partnership } from '../../partnerships/index.js';
import type { ChangeCoverageInput } from '../../schema.types.js';
import { CoverageChanged } from '../area.events.js';
import { CoverageRepository } from '../data/coverage.repository.js';

/** Enough for every council of the widest force, each by itself. */
const MOST = 100;

/** Says which areas a partnership covers. Its area in words stays as it is. */
@Injectable()
export class ChangeCoverage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly coverage: CoverageRepository,
  ) {}

  execute(caller: Caller, { partnershipId, version, areaCodes }: ChangeCoverageInput): Promise<Partnership> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.edit, { partnershipId });
      expectVersion(partnership, version, 'partnership');
      partnership.refuseIfOver();
      const codes = [...new Set(areaCodes)];
      refuse([
        codes.length > MOST &&
          problem(
            'TOO_MANY',
            `Choose at most ${MOST} areas: a police force area or a region stands for all in it.`,
            'areaCodes',
          ),
      ]);
      const unknown = await this.coverage.unknown(codes);
      refuse([unknown.length > 0 && problem('NOT_A_CHOICE', 'Choose areas from the list.', 'areaCodes')]);
      await this.coverage.cover(partnershipId, codes);
      record(new CoverageChanged(partnershipId, partnershipId));
      return this.partnerships.save(partnership);
    });
  }
}
