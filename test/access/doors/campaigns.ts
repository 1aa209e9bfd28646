import { clearWords } from '../../factories/campaigns.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const onCampaign = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'campaign',
  ask: change(name, type, (campaignId) => ({ campaignId, version: 99, ...more })),
});

/** Of the home partnership, of which the chair may say everything. */
const planned = `select id, version from campaign where title = 'CNRY-plannedcampaign-campaign'`;

export const campaigns: Readonly<Record<string, Door>> = {
  'Query.campaign.id': {
    leadsTo: 'campaign',
    ask: read('query ($id: ID!) { campaign(id: $id) { id title } }'),
  },
  'Mutation.beginCampaign.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('beginCampaign', 'BeginCampaignInput', (partnershipId) => ({ ...clearWords, partnershipId })),
  },
  'Mutation.changeCampaign.input.campaignId': onCampaign('changeCampaign', 'ChangeCampaignInput', clearWords),
  'Mutation.changeCampaign.input.ownerId': {
    leadsTo: 'person',
    ask: async (ownerId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(planned);
      const of = { campaignId: row?.id, version: row?.version, ...clearWords, ownerId };
      return change('changeCampaign', 'ChangeCampaignInput', () => of)(ownerId, table);
    },
  },
  'Mutation.setCampaignObjectives.input.campaignId': onCampaign('setCampaignObjectives', 'SetCampaignObjectivesInput', {
    objectives: [],
  }),
  'Mutation.setCampaignObjectives.input.objectives.id': {
    leadsTo: 'campaign_objective',
    ask: async (id, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(planned);
      const of = { campaignId: row?.id, version: row?.version, objectives: [{ id, what: 'Calls to the helpline' }] };
      return change('setCampaignObjectives', 'SetCampaignObjectivesInput', () => of)(id, table);
    },
  },
  'Mutation.chooseCampaignPartners.input.campaignId': onCampaign(
    'chooseCampaignPartners',
    'ChooseCampaignPartnersInput',
    { seatIds: [] },
  ),
  'Mutation.chooseCampaignPartners.input.seatIds': {
    leadsTo: 'seat',
    ask: async (id, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(planned);
      const of = { campaignId: row?.id, version: row?.version, seatIds: [id] };
      return change('chooseCampaignPartners', 'ChooseCampaignPartnersInput', () => of)(id, table);
    },
  },
  'Mutation.planCampaign.input.campaignId': onCampaign('planCampaign', 'MoveCampaignInput'),
  'Mutation.launchCampaign.input.campaignId': onCampaign('launchCampaign', 'MoveCampaignInput'),
  'Mutation.endCampaign.input.campaignId': onCampaign('endCampaign', 'MoveCampaignInput'),
  'Mutation.cancelCampaign.input.campaignId': onCampaign('cancelCampaign', 'CancelCampaignInput', {
    because: 'There is no money for it',
  }),
  'Mutation.askToSignCampaign.input.campaignId': onCampaign('askToSignCampaign', 'AskToSignCampaignInput', {
    dueOn: '2030-01-01',
  }),
  'Mutation.signCampaign.input.partnerId': {
    leadsTo: 'campaign_partner',
    ask: change('signCampaign', 'SignCampaignInput', (partnerId) => ({ partnerId, wordsRead: 'unread' })),
  },
  'Mutation.refuseCampaign.input.partnerId': {
    leadsTo: 'campaign_partner',
    ask: change('refuseCampaign', 'RefuseCampaignInput', (partnerId) => ({
      partnerId,
      wordsRead: 'unread',
      because: 'The call to action is not ours',
    })),
  },
};
