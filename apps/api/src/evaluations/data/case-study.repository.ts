import { Injectable } from '@nestjs/common';
import { isTaken, transaction } from '@lib/database';
import { newId, problem, ProblemError } from '@lib/kernel';
import type { Campaign } from '../../campaigns/index.js';
import type { AboutCampaign } from '../domain/case-study.js';

/** What became of evaluations in the library. */
@Injectable()
export class CaseStudies {
  /** Who made what is told, and where: agencies that took part, who owned the campaign, the nations. */
  async about({ id, partnershipId }: Campaign): Promise<AboutCampaign> {
    const [row] = await transaction().query<AboutCampaign[]>(
      `select p.name as owner,
         array(select distinct a.name from campaign_partner x join agency a on a.id = x.agency_id where x.campaign_id = c.id order by 1 limit 29) as agencies,
         app.nations_of(c.partnership_id) as nations
       from campaign c left join person p on p.id = c.owner_id where c.id = $1`,
      [id],
    );
    return { ...row!, partnershipId };
  }

  /** Which version was signed last. */
  async newest(evaluationId: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      'select id from signed_evaluation where evaluation_id = $1 order by number desc limit 1',
      [evaluationId],
    );
    return row?.id ?? null;
  }

  async keep(campaignId: string, signedId: string, resourceId: string): Promise<void> {
    try {
      await transaction().query(
        `insert into campaign_case_study (id, campaign_id, audience_id, readers_audience_id, opens_at, signed_id, resource_id)
         select $1, c.id, c.audience_id, c.readers_audience_id, c.opens_at, $3, $4 from campaign c where c.id = $2`,
        [newId(), campaignId, signedId, resourceId],
      );
    } catch (error) {
      if (isTaken(error, 'campaign_case_study_campaign_id_key')) throw new ProblemError(TOLD);
      throw error;
    }
  }

  async isTold(campaignId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>('select from campaign_case_study where campaign_id = $1', [
      campaignId,
    ]);
    return rows.length > 0;
  }
}

export const TOLD = problem(
  'TOLD_ALREADY',
  'There is a case study of this campaign in the library already. Write a new version of it there.',
);
