import type { Visitor } from '../support/visitor.js';
import {
  aCampaign,
  campaignOf,
  changeCampaign,
  clearWords,
  launchCampaign,
  planCampaign,
  setObjectives,
} from './campaigns.js';
import { aMetric } from './metrics.js';

const CAMPAIGN = `id version title aim status startsOn endsOn foundBy languages isNational isAdopted canBeAdopted adoptedFrom { id }
  objectives { id what unit baseline target byOn } metrics { id name definition isOfKit } suggestedActivities { id kind title what }
  proposalCount canAnswerProposals`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { campaign { ${CAMPAIGN} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const suggestActivities = change('suggestActivities', 'SuggestActivitiesInput');
export const adoptCampaign = change('adoptCampaign', 'AdoptCampaignInput');
export const takeProposal = change('takeKitProposal', 'AnswerKitProposalInput');
export const leaveProposal = change('leaveKitProposal', 'AnswerKitProposalInput');

/** A kit, or what was made of one, as somebody sees it. */
export const kitOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { ${CAMPAIGN} } }`, { id })).campaign;

/** National, planned: with an objective, a metric and two activities that it suggests. */
export async function aPlannedKit(national: Visitor, more: object = {}): Promise<any> {
  const begun = await aCampaign(national, {
    aim: 'More people know the signs',
    messages: 'It may be closer',
    languages: ['en'],
    ...more,
  });
  const objectives = [{ what: 'Calls to the helpline', unit: 'calls', baseline: 1000, target: 2000 }];
  const { campaign } = await setObjectives(national, { campaignId: begun.id, version: begun.version, objectives });
  await aMetric(national, campaign.id);
  const activities = [
    { kind: 'POSTERS', title: 'Posters at stops', what: 'Two weeks' },
    { kind: 'PRESS', title: 'A press release' },
  ];
  await suggestActivities(national, { campaignId: campaign.id, version: campaign.version, activities });
  const { version } = await kitOf(national, campaign.id);
  return (await planCampaign(national, { campaignId: campaign.id, version })).campaign;
}

/** National, live and open. */
export async function aKit(national: Visitor, more: object = {}): Promise<any> {
  const { id: campaignId, version } = await aPlannedKit(national, more);
  await launchCampaign(national, { campaignId, version });
  return kitOf(national, campaignId);
}

export interface Adopting {
  readonly kit: any;
  readonly at: { readonly id: string };
}

/** By whoever runs the partnership: the first activity that is suggested, and a target of their own. */
export async function anAdopted(who: Visitor, { kit, at }: Adopting, more: object = {}): Promise<any> {
  const { campaign, problems } = await adoptCampaign(who, adopting({ kit, at }, more));
  if (!campaign) throw new Error(JSON.stringify(problems));
  return campaign;
}

export const adopting = ({ kit, at }: Adopting, more: object = {}) => ({
  campaignId: kit.id,
  partnershipId: at.id,
  title: 'Look again here',
  startsOn: '2025-11-03',
  endsOn: '2025-11-30',
  targets: [{ objectiveId: kit.objectives[0].id, baseline: 10, target: 40, byOn: '2027-12-01' }],
  activityIds: [kit.suggestedActivities[0].id],
  assetIds: [],
  ...more,
});

export interface SeenProposal {
  readonly id: string;
  readonly part: string;
  readonly item: string;
  readonly field: string;
  readonly before: string;
  readonly now: string;
  readonly here: string;
}

export const proposalsOf = async (who: Visitor, id: string): Promise<SeenProposal[]> =>
  (await who.get(`query ($id: ID!) { campaign(id: $id) { proposals { id part item field before now here } } }`, { id }))
    .campaign.proposals;

/** What whoever runs the campaign says otherwise; all else stays. */
export async function say(who: Visitor, id: string, more: object): Promise<any> {
  const seen = (
    await who.get(
      `query ($id: ID!) { campaign(id: $id) { version title aim aimedAt messages callToAction languages startsOn endsOn foundBy } }`,
      { id },
    )
  ).campaign;
  const { problems } = await changeCampaign(who, { ...clearWords, campaignId: id, ...seen, ...more });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return campaignOf(who, id);
}
