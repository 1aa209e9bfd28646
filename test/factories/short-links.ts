import type { Visitor } from '../support/visitor.js';

const LINKS = `id links { id label address target isEnded follows days { day follows } viewerCan { end } } canMakeLink`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { campaign { ${LINKS} } problems { code message path } } }`,
        {
          input,
        },
      )
    )[name];

export const makeLink = change('makeCampaignLink', 'MakeCampaignLinkInput');
export const endLink = change('endCampaignLink', 'EndCampaignLinkInput');

/** The newest of the campaign; for what is expected to go well. */
export async function aLink(who: Visitor, campaignId: string, more: object = {}): Promise<any> {
  const { campaign, problems } = await makeLink(who, { campaignId, label: 'Posters in bus shelters', ...more });
  if (!campaign) throw new Error(JSON.stringify(problems));
  return campaign.links.at(-1);
}

export const linksOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { ${LINKS} } }`, { id })).campaign;
