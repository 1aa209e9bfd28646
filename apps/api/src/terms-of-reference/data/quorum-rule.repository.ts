import { Injectable } from '@nestjs/common';
import { Conflict, ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, save, transaction } from '@lib/database';
import { QuorumRule } from '../domain/quorum-rule.js';

/** Loads and saves the rule of a partnership with the agencies that it names. */
@Injectable()
export class QuorumRuleRepository {
  find(partnershipId: string): Promise<QuorumRule | null> {
    return transaction().getRepository(QuorumRule).findOneBy({ partnershipId });
  }

  async save(rule: QuorumRule, agencyIds: readonly string[], isNew: boolean): Promise<QuorumRule> {
    const saved = isNew ? await this.add(rule) : await save(QuorumRule, rule, 'quorum rule');
    const known = await transaction().query<{ id: string }[]>('select id from agency where id = any ($1::uuid[])', [
      agencyIds,
    ]);
    if (known.length < new Set(agencyIds).size)
      throw new ProblemError(problem('AGENCY_UNKNOWN', 'Choose agencies from the list.', 'agencyIds'));
    await transaction().query('delete from quorum_agency where rule_id = $1', [rule.id]);
    await transaction().query(
      'insert into quorum_agency (rule_id, audience_id, agency_id) select $1, $2, id from unnest($3::uuid[]) id',
      [rule.id, rule.audienceId, known.map(({ id }) => id)],
    );
    return saved;
  }

  private async add(rule: QuorumRule): Promise<QuorumRule> {
    try {
      return await insert(QuorumRule, rule);
    } catch (error) {
      if (isTaken(error, 'quorum_rule_partnership_id_key')) throw new Conflict('quorum rule');
      throw error;
    }
  }
}
