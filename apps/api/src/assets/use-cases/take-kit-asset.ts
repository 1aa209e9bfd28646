import { Injectable } from '@nestjs/common';
import { problem, ProblemError } from '@lib/kernel';
import type { Campaign } from '../../campaigns/index.js';
import { FileClaims } from '../../files/index.js';
import { isLanguage } from '../../library/index.js';
import { AssetRepository } from '../data/asset.repository.js';
import { assetWords, type SaidOfAsset } from '../domain/asset-words.js';
import { CampaignAsset, type AssetChannel } from '../domain/campaign-asset.js';

/** What a national campaign says of an asset, all of it or a part. */
export type SaidInKit = SaidOfAsset & { readonly channel: AssetChannel };

interface By {
  readonly personId: string;
  readonly now: Date;
}

/** More than this nobody looks through. */
export const MOST_ASSETS = 300;

/** Gives in a local campaign what its national one gives. A step of adopting it, and of taking what it proposes. */
@Injectable()
export class TakeKitAsset {
  constructor(
    private readonly assets: AssetRepository,
    private readonly files: FileClaims,
  ) {}

  /** After those that are there; null when the national campaign does not give it any more. */
  async add(
    campaign: Campaign,
    kitAssetId: string,
    { channel, ...said }: SaidInKit,
    { personId, now }: By,
  ): Promise<CampaignAsset | null> {
    const source = await this.assets.kitSource(kitAssetId);
    if (!source) return null;
    const { count, next } = await this.assets.room(campaign.id);
    if (count >= MOST_ASSETS)
      throw new ProblemError(problem('TOO_MANY', `A campaign gives ${MOST_ASSETS} assets or fewer.`));
    const words = assetWords(said, { isLanguage, isFromElsewhere: true });
    const adding = { campaign, channel, position: next, addedById: personId, ...source };
    return this.assets.add(CampaignAsset.added(words, adding, now));
  }

  /** What is said of it; what it is stays as it is here. */
  async change({ partnershipId }: Campaign, assetId: string, better: Partial<SaidInKit>): Promise<void> {
    const asset = await this.assets.take(assetId);
    const { channel, ...said } = Object.assign({}, asset, better);
    const words = assetWords(said, { isLanguage, isFromElsewhere: asset.fileId === null });
    asset.change(words, channel, partnershipId);
    await this.assets.save(asset);
  }

  async remove({ partnershipId }: Campaign, assetId: string): Promise<void> {
    const asset = await this.assets.take(assetId);
    asset.remove(partnershipId);
    await this.assets.remove(asset);
    if (asset.fileId) await this.files.remove(asset.fileId);
  }
}
