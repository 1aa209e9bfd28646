import { poster } from '../../factories/assets.js';
import { change, read } from './asking.js';
import type { Door } from './door.js';

/** Of the home partnership, of which the chair may say everything. */
const plannedId = async ({ world }: Parameters<Door['ask']>[1]): Promise<string> =>
  (await world.sql<{ id: string }>(`select id from campaign where title = 'CNRY-plannedcampaign-campaign'`))[0]!.id;

/** Into a new asset, at a field that takes an id. */
const added = (leadsTo: string, field: string): Door => ({
  leadsTo,
  ask: async (id, table) => {
    const input = { ...poster, campaignId: await plannedId(table), [field]: id };
    return change('addCampaignAsset', 'AddCampaignAssetInput', () => input)(id, table);
  },
});

/** In the place of an asset, at a field that takes an id. */
const put = (leadsTo: string, field: string): Door => ({
  leadsTo,
  ask: async (id, table) => {
    const [asset] = await table.world.sql<{ id: string; version: number }>(
      `select a.id, a.version from campaign_asset a where a.title = 'CNRY-plannedcampaign-asset'`,
    );
    const input = { assetId: asset!.id, version: asset!.version, [field]: id };
    return change('replaceCampaignAsset', 'ReplaceCampaignAssetInput', () => input)(id, table);
  },
});

export const assets: Readonly<Record<string, Door>> = {
  'Query.campaignCalled.slug': {
    leadsTo: 'campaign',
    by: 'slug',
    ask: read('query ($id: String!) { campaignCalled(slug: $id) { id title } }'),
  },
  'Mutation.addCampaignAsset.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('addCampaignAsset', 'AddCampaignAssetInput', (campaignId) => ({ ...poster, campaignId })),
  },
  'Mutation.addCampaignAsset.input.fileId': added('stored_file', 'fileId'),
  'Mutation.addCampaignAsset.input.keptFileId': added('stored_file', 'keptFileId'),
  'Mutation.addCampaignAsset.input.resourceId': added('resource', 'resourceId'),
  'Mutation.changeCampaignAsset.input.assetId': {
    leadsTo: 'campaign_asset',
    ask: change('changeCampaignAsset', 'ChangeCampaignAssetInput', (assetId) => ({ ...poster, assetId, version: 99 })),
  },
  'Mutation.replaceCampaignAsset.input.assetId': {
    leadsTo: 'campaign_asset',
    ask: change('replaceCampaignAsset', 'ReplaceCampaignAssetInput', (assetId) => ({ assetId, version: 99 })),
  },
  'Mutation.replaceCampaignAsset.input.fileId': put('stored_file', 'fileId'),
  'Mutation.replaceCampaignAsset.input.keptFileId': put('stored_file', 'keptFileId'),
  'Mutation.replaceCampaignAsset.input.resourceId': put('resource', 'resourceId'),
  'Mutation.orderCampaignAssets.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('orderCampaignAssets', 'OrderCampaignAssetsInput', (campaignId) => ({ campaignId, assetIds: [] })),
  },
  'Mutation.orderCampaignAssets.input.assetIds': {
    leadsTo: 'campaign_asset',
    ask: async (id, table) => {
      const input = { campaignId: await plannedId(table), assetIds: [id] };
      return change('orderCampaignAssets', 'OrderCampaignAssetsInput', () => input)(id, table);
    },
  },
  'Mutation.removeCampaignAsset.input.assetId': {
    leadsTo: 'campaign_asset',
    ask: change('removeCampaignAsset', 'RemoveCampaignAssetInput', (assetId) => ({ assetId })),
  },
  'Mutation.makeCampaignLink.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('makeCampaignLink', 'MakeCampaignLinkInput', (campaignId) => ({ campaignId, label: '' })),
  },
  'Mutation.endCampaignLink.input.linkId': {
    leadsTo: 'campaign_link',
    ask: change('endCampaignLink', 'EndCampaignLinkInput', (linkId) => ({ linkId })),
  },
};
