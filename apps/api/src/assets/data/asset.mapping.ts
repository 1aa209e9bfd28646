import { EntitySchema } from 'typeorm';
import { CampaignAsset } from '../domain/campaign-asset.js';

/** Written once; the database grants no change to it. Readers and the moment it opens follow from the campaign. */
const fixed = { update: false } as const;
const nullable = { nullable: true } as const;

export const assetEntities = [
  new EntitySchema<CampaignAsset>({
    name: 'CampaignAsset',
    target: CampaignAsset,
    tableName: 'campaign_asset',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      campaignId: { name: 'campaign_id', type: 'uuid', ...fixed },
      position: { type: 'int' },
      title: { type: 'text' },
      channel: { type: 'text' },
      language: { type: 'text', ...nullable },
      guidance: { type: 'text' },
      expiresOn: { name: 'expires_on', type: 'date', ...nullable },
      licence: { type: 'text', ...nullable },
      fileId: { name: 'file_id', type: 'uuid', ...nullable },
      resourceId: { name: 'resource_id', type: 'uuid', ...nullable },
      resourceFileId: { name: 'resource_file_id', type: 'uuid', ...nullable },
      isOfKit: { name: 'is_of_kit', type: 'boolean' },
      kitAssetId: { name: 'kit_asset_id', type: 'uuid', ...nullable },
      addedById: { name: 'added_by_id', type: 'uuid', ...fixed },
      addedAt: { name: 'added_at', type: 'timestamptz', ...fixed },
      version: { type: 'int' },
    },
  }),
];
