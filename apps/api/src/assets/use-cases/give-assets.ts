import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError, refuse } from '@lib/kernel';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import { FileClaims } from '../../files/index.js';
import { isLanguage } from '../../library/index.js';
import type {
  AddCampaignAssetInput,
  ChangeCampaignAssetInput,
  OrderCampaignAssetsInput,
  RemoveCampaignAssetInput,
  ReplaceCampaignAssetInput,
} from '../../schema.types.js';
import { assetPolicy } from '../asset.policy.js';
import { AssetRepository } from '../data/asset.repository.js';
import { assetWords } from '../domain/asset-words.js';
import { CampaignAsset, refuseTooMany } from '../domain/campaign-asset.js';
import { isPast } from '../domain/past.js';
import { FindSource } from './find-source.js';

/** What a campaign gives to those who take it up: added, said better, put in order, taken away. */
@Injectable()
export class GiveAssets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly assets: AssetRepository,
    private readonly source: FindSource,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, { campaignId, channel, fileId, keptFileId, resourceId, ...said }: AddCampaignAssetInput) {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, assetPolicy.add, campaign);
      refuseWhenPast(campaign);
      const { count, next } = await this.assets.room(campaignId);
      refuseTooMany(count + 1);
      const { source, language, faults } = await this.source.of({ fileId, keptFileId, resourceId });
      const words = assetWords(said, { isLanguage, isFromElsewhere: !fileId }, faults);
      if (fileId) await this.files.claim(fileId, campaign.audienceId, 'fileId');
      const adding = { campaign, channel, position: next, addedById: String(actor.personId), ...source! };
      const asset = CampaignAsset.added({ ...words, language: words.language ?? language }, adding, this.clock.now());
      await this.assets.add(asset);
      return asset;
    });
  }

  change(caller: Caller, { assetId, version, channel, ...said }: ChangeCampaignAssetInput): Promise<CampaignAsset> {
    return this.act(caller, assetId, assetPolicy.change, async (asset, campaign) => {
      refuseWhenPast(campaign);
      expectVersion(asset, version, 'asset');
      const words = assetWords(said, { isLanguage, isFromElsewhere: asset.fileId === null });
      asset.change(words, channel, campaign.partnershipId);
      await this.assets.save(asset);
    });
  }

  /** Something else under the same words, in the same place; what is proposed of a kit changes it no more than before. */
  replace(caller: Caller, { assetId, version, licence, ...said }: ReplaceCampaignAssetInput): Promise<CampaignAsset> {
    return this.act(caller, assetId, assetPolicy.replace, async (asset, campaign) => {
      refuseWhenPast(campaign);
      expectVersion(asset, version, 'asset');
      const { source, faults } = await this.source.of(said);
      const words = assetWords(
        Object.assign({}, asset, { licence }),
        { isLanguage, isFromElsewhere: !said.fileId },
        faults,
      );
      if (said.fileId) await this.files.claim(said.fileId, campaign.audienceId, 'fileId');
      const before = asset.fileId;
      asset.replace(source!, words.licence, campaign.partnershipId);
      await this.assets.save(asset);
      if (before) await this.files.remove(before);
    });
  }

  /** All of them, in the order in which they are to be shown. */
  order(caller: Caller, { campaignId, assetIds }: OrderCampaignAssetsInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, assetPolicy.order, campaign);
      refuseWhenPast(campaign);
      const standing = await this.assets.ids(campaignId);
      const isEach = new Set(assetIds).size === standing.length && standing.every((id) => assetIds.includes(id));
      refuse([
        (!isEach || assetIds.length !== standing.length) &&
          problem('NOT_NOW', 'Somebody has added or removed an asset meanwhile. Look at the list again.', 'assetIds'),
      ]);
      await this.assets.putInOrder(campaignId, assetIds);
      return campaign;
    });
  }

  /** For everybody, and its file with it; what is the library's stays there. Answers the campaign that gives it no more. */
  async remove(caller: Caller, { assetId }: RemoveCampaignAssetInput): Promise<Campaign> {
    let of: Campaign | undefined;
    await this.act(caller, assetId, assetPolicy.remove, async (asset, campaign) => {
      asset.remove(campaign.partnershipId);
      await this.assets.remove(asset);
      if (asset.fileId) await this.files.remove(asset.fileId);
      of = campaign;
    });
    return of!;
  }

  private act(
    caller: Caller,
    assetId: string,
    ability: Ability<Campaign>,
    change: (asset: CampaignAsset, campaign: Campaign) => Promise<void>,
  ): Promise<CampaignAsset> {
    return this.work.as(caller, async (actor) => {
      const asset = await this.assets.take(assetId);
      const campaign = await this.campaigns.get(asset.campaignId);
      permit(actor, ability, campaign);
      await change(asset, campaign);
      return asset;
    });
  }
}

function refuseWhenPast({ status }: Campaign): void {
  if (isPast(status)) throw new ProblemError(problem('OVER', 'This campaign is over; what it gave stands.'));
}
