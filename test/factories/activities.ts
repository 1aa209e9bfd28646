import type { Visitor } from '../support/visitor.js';

const ACTIVITY = `id version kind title what state droppedBecause area place startsOn endsOn startsTime endsTime cost doerWords isYours
  partner { id agency { id } } doer { id } conflicts { id } evidenceCount commentCount
  evidence { id words address file { id name } } comments { id words isRemoved canRemove writer { id } mentioned { id } }
  viewerCan { change move prove comment }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { activity { ${ACTIVITY} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const addActivity = change('addCampaignActivity', 'AddCampaignActivityInput');
export const changeActivity = change('changeCampaignActivity', 'ChangeCampaignActivityInput');
export const moveActivity = change('moveCampaignActivity', 'MoveCampaignActivityInput');
export const addEvidence = change('addActivityEvidence', 'AddActivityEvidenceInput');
export const removeEvidence = change('removeActivityEvidence', 'RemoveActivityEvidenceInput');
export const commentOn = change('commentOnActivity', 'CommentOnActivityInput');
export const removeComment = change('removeActivityComment', 'RemoveActivityCommentInput');

/** What an activity says that has its days. */
export const posters = {
  kind: 'POSTERS',
  title: 'Posters in bus shelters',
  state: 'PLANNED',
  startsOn: '2027-10-11',
  endsOn: '2027-10-24',
};

/** For what is expected to go well. */
export async function anActivity(who: Visitor, campaignId: string, more: object = {}): Promise<any> {
  const { activity, problems } = await addActivity(who, { ...posters, campaignId, ...more });
  if (!activity) throw new Error(JSON.stringify(problems));
  return activity;
}

export const activityOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { campaignActivity(id: $id) { ${ACTIVITY} } }`, { id })).campaignActivity;

/** The plan as they see it: null when the campaign is not shared with them. */
export const planOf = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.get(
      `query ($id: ID!) { campaign(id: $id) { isPlannedByYou canAddActivity partners { id canAddActivity }
         members { person { id name } agency { id } } activities { ${ACTIVITY} } } }`,
      { id },
    )
  ).campaign;
