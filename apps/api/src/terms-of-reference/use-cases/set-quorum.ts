import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { SetQuorumInput } from '../../schema.types.js';
import { QuorumRuleRepository } from '../data/quorum-rule.repository.js';
import { QuorumRule } from '../domain/quorum-rule.js';
import { termsPolicy } from '../terms.policy.js';

/** Says when the table can decide. */
@Injectable()
export class SetQuorum {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly rules: QuorumRuleRepository,
  ) {}

  execute(caller: Caller, { partnershipId, version, ...needs }: SetQuorumInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      await this.partnerships.getGoing(partnershipId);
      permit(actor, termsPolicy.setQuorum, { partnershipId });
      const kept = await this.rules.find(partnershipId);
      expectVersion(kept ?? { version: 0 }, version, 'quorum rule');
      const audienceId = await this.partnerships.audience(partnershipId, 'PARTNERSHIP');
      const rule = kept ?? QuorumRule.of(partnershipId, audienceId);
      rule.require(needs);
      await this.rules.save(rule, needs.agencyIds, kept === null);
      return partnershipId;
    });
  }
}
