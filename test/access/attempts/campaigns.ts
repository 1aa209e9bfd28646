import { aCampaign, clearWords, launchCampaign, planCampaign } from '../../factories/campaigns.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

type Read = { readonly campaignId: string; readonly version: number };

/** Of the home partnership, with the core seat as its partner: an idea, a plan, or live. */
const idea = async ({ home, seats, world }: RoundTable, chair: Visitor): Promise<Read> => {
  const { id, version } = await aCampaign(chair, { partnershipId: home.id });
  await world.sql(
    `insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
     select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1`,
    [id, seats.core.id, seats.core.agencyId],
  );
  return { campaignId: id, version };
};
const plan = async (table: RoundTable, chair: Visitor): Promise<Read> => {
  const read = await idea(table, chair);
  return { ...read, version: (await planCampaign(chair, read)).campaign.version };
};
const live = async (table: RoundTable, chair: Visitor): Promise<Read> => {
  const read = await plan(table, chair);
  return { ...read, version: (await launchCampaign(chair, read)).campaign.version };
};

export const campaigns: Readonly<Record<string, Attempt>> = {
  beginCampaign: {
    ability: 'campaigns.begin',
    type: 'BeginCampaignInput',
    input: async ({ home }) => ({ ...clearWords, partnershipId: home.id }),
  },
  'beginCampaign (a national one)': {
    ability: 'campaigns.begin',
    type: 'BeginCampaignInput',
    input: async () => clearWords,
    about: () => ({ partnershipId: null }),
  },
  changeCampaign: {
    ability: 'campaign.change',
    type: 'ChangeCampaignInput',
    input: async (table, chair) => ({ ...(await idea(table, chair)), ...clearWords }),
  },
  setCampaignObjectives: {
    ability: 'campaign.change',
    type: 'SetCampaignObjectivesInput',
    input: async (table, chair) => ({ ...(await idea(table, chair)), objectives: [{ what: 'Calls to the helpline' }] }),
  },
  chooseCampaignPartners: {
    ability: 'campaign.choosePartners',
    type: 'ChooseCampaignPartnersInput',
    input: async (table, chair) => ({ ...(await idea(table, chair)), seatIds: [table.seats.core.id] }),
  },
  planCampaign: { ability: 'campaign.change', type: 'MoveCampaignInput', input: idea },
  launchCampaign: { ability: 'campaign.launch', type: 'MoveCampaignInput', input: plan },
  endCampaign: { ability: 'campaign.end', type: 'MoveCampaignInput', input: live },
  cancelCampaign: {
    ability: 'campaign.cancel',
    type: 'CancelCampaignInput',
    input: async (table, chair) => ({ ...(await idea(table, chair)), because: 'There is no money for it' }),
  },
};
