import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { BeginCampaignInput } from '../../schema.types.js';
import { isLanguage, slugOf, topicCodes } from '../../library/index.js';
import { campaignsPolicy } from '../campaign.policy.js';
import { CampaignRepository } from '../data/campaign.repository.js';
import { campaignWords } from '../domain/campaign-words.js';
import { Campaign } from '../domain/campaign.js';

/** Begins a campaign: an idea that those who plan it see. */
@Injectable()
export class BeginCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { partnershipId = null, ...said }: BeginCampaignInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      permit(actor, campaignsPolicy.begin, { partnershipId });
      const words = campaignWords(said, partnershipId, { topics: await topicCodes(), isLanguage });
      const beginning = {
        partnershipId,
        slug: slugOf,
        audienceId: await this.campaigns.newTeam(partnershipId),
        readersAudienceId: await this.campaigns.readers(words.foundBy, partnershipId),
        begunById: String(actor.personId),
      };
      return this.campaigns.add(Campaign.begun(words, beginning, this.clock.now()));
    });
  }
}
