import { anAsset, poster } from '../../factories/assets.js';
import { aCampaign } from '../../factories/campaigns.js';
import { aLink } from '../../factories/short-links.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** Of the home partnership. */
const campaign = async ({ home }: RoundTable, chair: Visitor): Promise<string> =>
  (await aCampaign(chair, { partnershipId: home.id })).id;

/** Of the library, for everybody. */
async function openResource({ world }: RoundTable): Promise<string> {
  const [resource] = await world.sql<{ id: string }>(
    `select r.id from resource r join resource_version v on v.resource_id = r.id and v.number = r.current_number
     where r.found_by = 'PUBLIC' and r.withdrawn_at is null and r.hidden_since is null limit 1`,
  );
  return resource!.id;
}

export const assets: Readonly<Record<string, Attempt>> = {
  addCampaignAsset: {
    ability: 'campaignAsset.add',
    type: 'AddCampaignAssetInput',
    input: async (table, chair) => ({
      ...poster,
      campaignId: await campaign(table, chair),
      resourceId: await openResource(table),
    }),
  },
  changeCampaignAsset: {
    ability: 'campaignAsset.change',
    type: 'ChangeCampaignAssetInput',
    input: async (table, chair) => {
      const { id: assetId, version } = await anAsset(chair, await campaign(table, chair));
      return { ...poster, assetId, version };
    },
  },
  replaceCampaignAsset: {
    ability: 'campaignAsset.replace',
    type: 'ReplaceCampaignAssetInput',
    input: async (table, chair) => {
      const { id: assetId, version } = await anAsset(chair, await campaign(table, chair));
      return { assetId, version, resourceId: await openResource(table) };
    },
  },
  orderCampaignAssets: {
    ability: 'campaignAsset.order',
    type: 'OrderCampaignAssetsInput',
    input: async (table, chair) => ({ campaignId: await campaign(table, chair), assetIds: [] }),
  },
  removeCampaignAsset: {
    ability: 'campaignAsset.remove',
    type: 'RemoveCampaignAssetInput',
    input: async (table, chair) => ({ assetId: (await anAsset(chair, await campaign(table, chair))).id }),
  },
  makeCampaignLink: {
    ability: 'campaignLink.make',
    type: 'MakeCampaignLinkInput',
    input: async (table, chair) => ({ campaignId: await campaign(table, chair), label: 'Posters' }),
  },
  endCampaignLink: {
    ability: 'campaignLink.end',
    type: 'EndCampaignLinkInput',
    input: async (table, chair) => ({ linkId: (await aLink(chair, await campaign(table, chair))).id }),
  },
};
