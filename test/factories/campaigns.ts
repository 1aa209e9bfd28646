import type { Visitor } from '../support/visitor.js';

const CAMPAIGN = `id version slug status title aim foundBy isOpen opensAt isNational startsOn endsOn embargoUntil cancelledBecause
  objectives { id what unit baseline target byOn } partners { id agency { id name } seat { id } }
  viewerCan { change choosePartners plan askToSign launch end cancel } wordsRead`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { campaign { ${CAMPAIGN} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const beginCampaign = change('beginCampaign', 'BeginCampaignInput');
export const changeCampaign = change('changeCampaign', 'ChangeCampaignInput');
export const setObjectives = change('setCampaignObjectives', 'SetCampaignObjectivesInput');
export const choosePartners = change('chooseCampaignPartners', 'ChooseCampaignPartnersInput');
export const planCampaign = change('planCampaign', 'MoveCampaignInput');
export const launchCampaign = change('launchCampaign', 'MoveCampaignInput');
export const endCampaign = change('endCampaign', 'MoveCampaignInput');
export const cancelCampaign = change('cancelCampaign', 'CancelCampaignInput');

/** What a campaign says that can be planned and launched. */
export const clearWords = {
  title: 'Look again',
  aim: 'More people know the signs and where to turn',
  startsOn: '2027-10-11',
  endsOn: '2027-11-07',
  foundBy: 'NETWORK',
};

/** Begun by an officer of the table, or without one by a national coordinator. */
export async function aCampaign(who: Visitor, more: object = {}): Promise<any> {
  const { campaign, problems } = await beginCampaign(who, { ...clearWords, ...more });
  if (!campaign) throw new Error(JSON.stringify(problems));
  return campaign;
}

/** Begun, planned and launched, without partners. */
export async function aLaunchedCampaign(who: Visitor, more: object = {}): Promise<any> {
  const { id: campaignId, version } = await aCampaign(who, more);
  const { campaign } = await planCampaign(who, { campaignId, version });
  return (await launchCampaign(who, { campaignId, version: campaign.version })).campaign;
}

export const campaignOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { ${CAMPAIGN} } }`, { id })).campaign;

export const campaignsFor = async (who: Visitor, asked: object = {}): Promise<string[]> =>
  (
    await who.get(
      `query ($runBy: CampaignsRunBy, $phase: CampaignPhase) { campaigns(runBy: $runBy, phase: $phase, first: 50) { nodes { title } } }`,
      asked,
    )
  ).campaigns.nodes.map(({ title }: any) => title);

export const askToSign = change('askToSignCampaign', 'AskToSignCampaignInput');
export const signCampaign = change('signCampaign', 'SignCampaignInput');
export const refuseCampaign = change('refuseCampaign', 'RefuseCampaignInput');

const SIGN_OFF = `signOff { dueOn isOverdue } partners { id signState answer { kind reason by { name } } lastSigned { fellAt changes { part before now } }
  agency { id } viewerCan { answer } }`;

/** How the sign-off stands, as somebody sees it. */
export const signOffOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { id version status wordsRead ${SIGN_OFF} } }`, { id }))
    .campaign;
