import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { refuse } from '@lib/kernel';
import type { SuggestActivitiesInput } from '../../schema.types.js';
import { CampaignRepository, SettleSignOff, type Campaign } from '../../campaigns/index.js';
import { KitRepository } from '../data/kit.repository.js';
import { suggestionProblems, suggestionsOf } from '../domain/suggestion.js';
import { kitPolicy } from '../kit.policy.js';

/** Says what partnerships might do in a national campaign. */
@Injectable()
export class SuggestActivities {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly kits: KitRepository,
    private readonly settle: SettleSignOff,
  ) {}

  execute(caller: Caller, { campaignId, version, activities }: SuggestActivitiesInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, kitPolicy.suggest, campaign);
      expectVersion(campaign, version, 'campaign');
      campaign.touch();
      refuse(suggestionProblems(activities));
      await this.kits.putSuggestions(campaignId, suggestionsOf(activities, await this.kits.suggestionIds(campaignId)));
      return this.settle.of(await this.campaigns.save(campaign));
    });
  }
}
