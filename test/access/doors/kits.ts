import { newId } from '@lib/kernel';
import { change } from './asking.js';
import type { Door } from './door.js';

/** Nothing comes of it, whichever id is tried: it has no title. */
const adopting = { title: ' ', startsOn: null, endsOn: null, targets: [], activityIds: [], assetIds: [] };
const openKit = `select id from campaign where title = 'CNRY-nationalopen-campaign'`;

const adopt =
  (of: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const [kit] = await table.world.sql<{ id: string }>(openKit);
    const said = { ...adopting, campaignId: kit?.id, partnershipId: table.home.id, ...of(id) };
    return change('adoptCampaign', 'AdoptCampaignInput', () => said)(id, table);
  };
const answer = (name: string): Door => ({
  leadsTo: 'campaign',
  ask: change(name, 'AnswerKitProposalInput', (campaignId) => ({ campaignId, proposal: newId() })),
});

export const kits: Readonly<Record<string, Door>> = {
  'Mutation.adoptCampaign.input.campaignId': { leadsTo: 'campaign', ask: adopt((campaignId) => ({ campaignId })) },
  'Mutation.adoptCampaign.input.partnershipId': {
    leadsTo: 'partnership',
    ask: adopt((partnershipId) => ({ partnershipId })),
  },
  'Mutation.adoptCampaign.input.targets.objectiveId': {
    leadsTo: 'campaign_objective',
    ask: adopt((objectiveId) => ({ targets: [{ objectiveId }] })),
  },
  'Mutation.adoptCampaign.input.activityIds': {
    leadsTo: 'kit_activity',
    ask: adopt((activityId) => ({ activityIds: [activityId] })),
  },
  'Mutation.adoptCampaign.input.assetIds': {
    leadsTo: 'campaign_asset',
    ask: adopt((assetId) => ({ assetIds: [assetId] })),
  },
  'Mutation.suggestActivities.input.campaignId': {
    leadsTo: 'campaign',
    ask: change('suggestActivities', 'SuggestActivitiesInput', (campaignId) => ({
      campaignId,
      version: 99,
      activities: [],
    })),
  },
  'Mutation.suggestActivities.input.activities.id': {
    leadsTo: 'kit_activity',
    ask: async (id, table) => {
      const [kit] = await table.world.sql<{ id: string; version: number }>(`${openKit.replace('id', 'id, version')}`);
      const of = { campaignId: kit?.id, version: kit?.version, activities: [{ id, kind: 'PRESS', title: ' ' }] };
      return change('suggestActivities', 'SuggestActivitiesInput', () => of)(id, table);
    },
  },
  'Mutation.takeKitProposal.input.campaignId': answer('takeKitProposal'),
  'Mutation.leaveKitProposal.input.campaignId': answer('leaveKitProposal'),
};
