import { Injectable } from '@nestjs/common';
import { activitiesDone } from '../../activities/index.js';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { figuresTold } from '../../metrics/index.js';
import type { Material } from '../domain/material.js';

/** Reads what a draft is made of, as whoever has entered. */
@Injectable()
export class EvaluationMaterial {
  constructor(private readonly campaigns: CampaignRepository) {}

  /** Call inside a transaction. */
  async of(campaign: Campaign): Promise<Material> {
    const { aim, aimedAt, messages, callToAction, startsOn, endsOn, partnershipId } = campaign;
    return {
      campaign: { aim, aimedAt, messages, callToAction, startsOn, endsOn, isNational: partnershipId === null },
      objectives: await this.campaigns.objectives(campaign.id),
      activities: await activitiesDone(campaign.id),
      figures: await figuresTold(campaign.id),
    };
  }
}
