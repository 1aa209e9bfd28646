import type { Visitor } from '../support/visitor.js';
import { aPdf, uploaded } from './files.js';

const ASSET = `id version title channel guidance licence expiresOn isExpired isFile isOfKit isFromLibrary isForFewer address downloads language { code } file { id name size }
  resource { id } viewerCan { change replace remove }`;

const change =
  (name: string, type: string, what: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} problems { code message path } } }`,
        {
          input,
        },
      )
    )[name];

export const addAsset = change('addCampaignAsset', 'AddCampaignAssetInput', `asset { ${ASSET} }`);
export const changeAsset = change('changeCampaignAsset', 'ChangeCampaignAssetInput', `asset { ${ASSET} }`);
export const replaceAsset = change('replaceCampaignAsset', 'ReplaceCampaignAssetInput', `asset { ${ASSET} }`);
export const orderAssets = change('orderCampaignAssets', 'OrderCampaignAssetsInput', 'campaign { id assets { id } }');
export const removeAsset = change('removeCampaignAsset', 'RemoveCampaignAssetInput', 'campaign { id assets { id } }');

export const poster = { title: 'Poster for bus shelters', channel: 'PRINT', language: 'en' };

/** A file that is uploaded for the campaign; for what is expected to go well. */
export async function anAsset(who: Visitor, campaignId: string, { name = 'poster.pdf', ...more }: any = {}) {
  const fileId = await uploaded(who, name, aPdf(`Poster ${name} ${Math.random()}`));
  const { asset, problems } = await addAsset(who, { ...poster, campaignId, fileId, ...more });
  if (!asset) throw new Error(JSON.stringify(problems));
  return asset;
}

/** What a campaign gives, as they see it: null when the campaign is not shared with them. */
export const assetsOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { canAddAsset canOrderAssets assets { ${ASSET} } } }`, { id }))
    .campaign;
