import { Aggregate, newId, problem, ProblemError } from '@lib/kernel';
import { AssetAdded, AssetChanged, AssetRemoved } from '../asset.events.js';
import type { AssetWords, Licence } from './asset-words.js';

export type AssetChannel = 'SOCIAL' | 'PRINT' | 'SCREEN' | 'EMAIL' | 'PRESS' | 'EVENT' | 'OTHER';

/** What it is: uploaded for the campaign, of the library, or uploaded for the national campaign that this one was adopted from. */
export interface AssetSource {
  readonly fileId: string | null;
  readonly resourceId: string | null;
  /** One of the resource's files; null for the resource as a whole. */
  readonly resourceFileId: string | null;
  readonly isOfKit: boolean;
  /** Null of what the nation has taken away since. */
  readonly kitAssetId: string | null;
}

const NOTHING: AssetSource = { fileId: null, resourceId: null, resourceFileId: null, isOfKit: false, kitAssetId: null };

export const uploaded = (fileId: string): AssetSource => ({ ...NOTHING, fileId });
export const ofLibrary = (resourceId: string, resourceFileId: string | null): AssetSource => ({
  ...NOTHING,
  resourceId,
  resourceFileId,
});
export const ofKit = (kitAssetId: string): AssetSource => ({ ...NOTHING, isOfKit: true, kitAssetId });

/** More than this nobody looks through. */
const MOST_ASSETS = 300;

/** `count`: of all that a campaign would give. */
export function refuseTooMany(count: number): void {
  if (count > MOST_ASSETS)
    throw new ProblemError(problem('TOO_MANY', `A campaign gives ${MOST_ASSETS} assets or fewer.`));
}

/** The campaign that gives it. */
interface InCampaign {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string | null;
}

interface Adding extends AssetSource {
  readonly campaign: InCampaign;
  readonly channel: AssetChannel;
  readonly position: number;
  readonly addedById: string;
}

/** Something that a campaign gives to those who take it up. */
export class CampaignAsset extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly campaignId: string;
  readonly position: number;
  readonly title: string;
  readonly channel: AssetChannel;
  readonly language: string | null;
  readonly guidance: string;
  readonly expiresOn: string | null;
  readonly licence: Licence | null;
  readonly fileId: string | null;
  readonly resourceId: string | null;
  readonly resourceFileId: string | null;
  readonly isOfKit: boolean;
  readonly kitAssetId: string | null;
  readonly addedById: string;
  readonly addedAt: Date;
  version: number;

  static added(words: AssetWords, { campaign, ...adding }: Adding, now: Date): CampaignAsset {
    const asset = Object.assign(new CampaignAsset(), {
      id: newId(),
      campaignId: campaign.id,
      audienceId: campaign.audienceId,
      ...adding,
      ...words,
      addedAt: now,
      version: 1,
    });
    asset.record(new AssetAdded(asset.id, campaign.partnershipId));
    return asset;
  }

  change(words: AssetWords, channel: AssetChannel, partnershipId: string | null): void {
    Object.assign(this, words, { channel });
    this.record(new AssetChanged(this.id, partnershipId));
  }

  /** Something else in its place. What is said of it stays, but for the licence: that is of what it is. */
  replace(source: AssetSource, licence: Licence | null, partnershipId: string | null): void {
    Object.assign(this, source, { licence });
    this.record(new AssetChanged(this.id, partnershipId));
  }

  remove(partnershipId: string | null): void {
    this.record(new AssetRemoved(this.id, partnershipId));
  }
}
