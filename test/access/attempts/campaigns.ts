import {
  aCampaign,
  askToSign,
  clearWords,
  launchCampaign,
  planCampaign,
  signCampaign,
  signOffOf,
} from '../../factories/campaigns.js';
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
/** Its partner is asked to sign. */
const toSign = async (table: RoundTable, chair: Visitor): Promise<Read> => {
  const read = await plan(table, chair);
  await askToSign(chair, { ...read, dueOn: '2030-01-01' });
  return read;
};
const toAnswer = async (table: RoundTable, chair: Visitor) => {
  const { campaignId } = await toSign(table, chair);
  const { wordsRead, partners } = await signOffOf(chair, campaignId);
  return { wordsRead, partnerId: partners[0].id };
};
const signed = async (table: RoundTable, chair: Visitor): Promise<Read> => {
  const { wordsRead, partnerId } = await toAnswer(table, chair);
  const { campaign } = await signCampaign(await table.world.as(table.people['core-member']), { partnerId, wordsRead });
  return { campaignId: campaign.id, version: campaign.version };
};
const live = async (table: RoundTable, chair: Visitor): Promise<Read> => {
  const read = await signed(table, chair);
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
  askToSignCampaign: {
    ability: 'campaign.askToSign',
    type: 'AskToSignCampaignInput',
    input: async (table, chair) => ({ ...(await plan(table, chair)), dueOn: '2030-01-01' }),
  },
  'signCampaign (for the core seat)': {
    ability: 'campaignPartner.answer',
    type: 'SignCampaignInput',
    input: toAnswer,
  },
  'refuseCampaign (for the core seat)': {
    ability: 'campaignPartner.answer',
    type: 'RefuseCampaignInput',
    input: async (table, chair) => ({ ...(await toAnswer(table, chair)), because: 'The call to action is not ours' }),
  },
  launchCampaign: { ability: 'campaign.launch', type: 'MoveCampaignInput', input: signed },
  endCampaign: { ability: 'campaign.end', type: 'MoveCampaignInput', input: live },
  cancelCampaign: {
    ability: 'campaign.cancel',
    type: 'CancelCampaignInput',
    input: async (table, chair) => ({ ...(await idea(table, chair)), because: 'There is no money for it' }),
  },
};
