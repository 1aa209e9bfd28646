import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { CampaignRepository } from '../data/campaign.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Campaign } from '../domain/campaign.js';

/** After any change of a campaign or its partners: what was signed of other words falls, and whether all have signed is said anew. */
@Injectable()
export class SettleSignOff {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly signatures: SignatureRepository,
    private readonly clock: Clock,
  ) {}

  /** Within the transaction of the change, once the change is written. */
  async of(campaign: Campaign): Promise<Campaign> {
    const fell = await this.signatures.fellByChange(campaign.id, this.clock.now());
    const isOtherNow = campaign.settle(await this.signatures.stateOf(campaign.id), fell);
    return isOtherNow ? this.campaigns.save(campaign) : campaign;
  }
}
