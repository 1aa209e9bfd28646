import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/index.js';
import { FileClaims } from '../../files/index.js';
import { isLanguage } from '../../library/index.js';
import { AssetRepository } from '../data/asset.repository.js';
import { assetWords, type SaidOfAsset } from '../domain/asset-words.js';
import { CampaignAsset, refuseTooMany, type AssetChannel } from '../domain/campaign-asset.js';

/** What a national campaign says of an asset, all of it or a part. */
export type SaidInKit = SaidOfAsset & { readonly channel: AssetChannel };

interface By {
  readonly personId: string;
  readonly now: Date;
}

/** Gives in a local campaign what its national one gives. A step of adopting it, and of taking what it proposes. */
@Injectable()
export class TakeKitAsset {
  constructor(
    private readonly assets: AssetRepository,
    private readonly files: FileClaims,
  ) {}

  /** After those that are there, by their ids in the kit; without those that the national campaign does not give any more. */
  async add(
    campaign: Campaign,
    given: readonly (SaidInKit & { readonly kitAssetId: string })[],
    { personId, now }: By,
  ): Promise<ReadonlyMap<string, CampaignAsset>> {
    const sources = await this.assets.kitSources(given.map(({ kitAssetId }) => kitAssetId));
    const there = given.filter(({ kitAssetId }) => sources.has(kitAssetId));
    const { count, next } = await this.assets.room(campaign.id);
    refuseTooMany(count + there.length);
    const added = there.map(({ kitAssetId, channel, ...said }, index) => {
      const words = assetWords(said, { isLanguage, isFromElsewhere: true });
      const source = sources.get(kitAssetId)!;
      const adding = { campaign, channel, position: next + index, addedById: personId, ...source };
      return CampaignAsset.added(words, adding, now);
    });
    await this.assets.add(...added);
    return new Map(there.map(({ kitAssetId }, index) => [kitAssetId, added[index]!]));
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
