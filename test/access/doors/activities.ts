import { posters } from '../../factories/activities.js';
import { change, read } from './asking.js';
import type { Door } from './door.js';

/** Of the home partnership, of which the chair may say everything. */
const PLANNED = `(select id from campaign where title = 'CNRY-plannedcampaign-campaign')`;
const planned = async (table: Parameters<Door['ask']>[1]) =>
  (
    await table.world.sql<{ campaignId: string; activityId: string; version: number }>(
      `select campaign_id as "campaignId", id as "activityId", version from campaign_activity where campaign_id = ${PLANNED}`,
    )
  )[0]!;

const onActivity = (name: string, type: string, more: object): Door => ({
  leadsTo: 'campaign_activity',
  ask: change(name, type, (activityId) => ({ activityId, ...more })),
});
const said = { kind: 'POSTERS', title: 'Posters' };

/** Into a new activity, or one that is there, at a field that takes an id. */
const added = (leadsTo: string, field: string): Door => ({
  leadsTo,
  ask: async (id, table) => {
    const { campaignId } = await planned(table);
    const input = { ...posters, campaignId, [field]: id };
    return change('addCampaignActivity', 'AddCampaignActivityInput', () => input)(id, table);
  },
});
const changed = (leadsTo: string, field: string): Door => ({
  leadsTo,
  ask: async (id, table) => {
    const { activityId, version } = await planned(table);
    const input = { ...said, startsOn: '2030-10-01', activityId, version, [field]: id };
    return change('changeCampaignActivity', 'ChangeCampaignActivityInput', () => input)(id, table);
  },
});

export const activities: Readonly<Record<string, Door>> = {
  'Query.campaignActivity.id': {
    leadsTo: 'campaign_activity',
    ask: read('query ($id: ID!) { campaignActivity(id: $id) { id title } }'),
  },
  'Mutation.addCampaignActivity.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('addCampaignActivity', 'AddCampaignActivityInput', (campaignId) => ({ ...posters, campaignId })),
  },
  'Mutation.addCampaignActivity.input.partnerId': added('campaign_partner', 'partnerId'),
  'Mutation.addCampaignActivity.input.doerId': added('person', 'doerId'),
  'Mutation.changeCampaignActivity.input.activityId': onActivity(
    'changeCampaignActivity',
    'ChangeCampaignActivityInput',
    { ...said, version: 99 },
  ),
  'Mutation.changeCampaignActivity.input.partnerId': changed('campaign_partner', 'partnerId'),
  'Mutation.changeCampaignActivity.input.doerId': changed('person', 'doerId'),
  'Mutation.moveCampaignActivity.input.activityId': onActivity('moveCampaignActivity', 'MoveCampaignActivityInput', {
    version: 99,
    state: 'DONE',
  }),
  'Mutation.addActivityEvidence.input.activityId': onActivity('addActivityEvidence', 'AddActivityEvidenceInput', {
    words: '',
  }),
  'Mutation.addActivityEvidence.input.fileId': {
    leadsTo: 'stored_file',
    ask: async (fileId, table) => {
      const { activityId } = await planned(table);
      const input = { activityId, words: 'A poster', fileId };
      return change('addActivityEvidence', 'AddActivityEvidenceInput', () => input)(fileId, table);
    },
  },
  'Mutation.removeActivityEvidence.input.evidenceId': {
    leadsTo: 'activity_evidence',
    ask: change('removeActivityEvidence', 'RemoveActivityEvidenceInput', (evidenceId) => ({ evidenceId })),
  },
  'Mutation.commentOnActivity.input.activityId': onActivity('commentOnActivity', 'CommentOnActivityInput', {
    words: '',
  }),
  'Mutation.commentOnActivity.input.mentionedIds': {
    leadsTo: 'person',
    ask: async (id, table) => {
      const { activityId } = await planned(table);
      const input = { activityId, words: '', mentionedIds: [id] };
      return change('commentOnActivity', 'CommentOnActivityInput', () => input)(id, table);
    },
  },
  'Mutation.removeActivityComment.input.commentId': {
    leadsTo: 'activity_comment',
    ask: change('removeActivityComment', 'RemoveActivityCommentInput', (commentId) => ({ commentId })),
  },
};
