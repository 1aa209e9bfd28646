import { addEvidence, anActivity, commentOn, posters } from '../../factories/activities.js';
import { aCampaign } from '../../factories/campaigns.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** Of the home partnership, with the core seat as its partner. */
async function campaign({ home, seats, world }: RoundTable, chair: Visitor) {
  const { id: campaignId } = await aCampaign(chair, { partnershipId: home.id });
  const [partner] = await world.sql<{ id: string }>(
    `insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
     select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1 returning id`,
    [campaignId, seats.core.id, seats.core.agencyId],
  );
  return { campaignId, partnerId: partner!.id };
}

/** Of that partner. */
async function activity(table: RoundTable, chair: Visitor) {
  const { campaignId, partnerId } = await campaign(table, chair);
  const { id, version } = await anActivity(chair, campaignId, { partnerId });
  return { activityId: String(id), version: Number(version), partnerId };
}

const address = 'https://example.org/poster';

export const activities: Readonly<Record<string, Attempt>> = {
  'addCampaignActivity (of the core seat)': {
    ability: 'campaignActivity.add',
    type: 'AddCampaignActivityInput',
    input: async (table, chair) => ({ ...posters, ...(await campaign(table, chair)) }),
  },
  'changeCampaignActivity (of the core seat)': {
    ability: 'campaignActivity.change',
    type: 'ChangeCampaignActivityInput',
    input: async (table, chair) => ({
      ...(await activity(table, chair)),
      kind: 'POSTERS',
      title: 'Posters',
      startsOn: '2027-10-11',
    }),
  },
  'moveCampaignActivity (of the core seat)': {
    ability: 'campaignActivity.move',
    type: 'MoveCampaignActivityInput',
    input: async (table, chair) => {
      const { activityId, version } = await activity(table, chair);
      return { activityId, version, state: 'DONE' };
    },
  },
  'addActivityEvidence (of the core seat)': {
    ability: 'campaignActivity.prove',
    type: 'AddActivityEvidenceInput',
    input: async (table, chair) => {
      const { activityId } = await activity(table, chair);
      return { activityId, words: 'A poster', address };
    },
  },
  'removeActivityEvidence (of the core seat)': {
    ability: 'campaignActivity.prove',
    type: 'RemoveActivityEvidenceInput',
    input: async (table, chair) => {
      const { activityId } = await activity(table, chair);
      const added = await addEvidence(chair, { activityId, words: 'A poster', address });
      return { evidenceId: added.activity.evidence[0].id };
    },
  },
  'commentOnActivity (of the core seat)': {
    ability: 'campaignPlan.comment',
    type: 'CommentOnActivityInput',
    input: async (table, chair) => {
      const { activityId } = await activity(table, chair);
      return { activityId, words: 'Which shelters?' };
    },
  },
  'removeActivityComment (of the core member)': {
    ability: 'activityComment.remove',
    type: 'RemoveActivityCommentInput',
    input: async (table, chair) => {
      const { activityId } = await activity(table, chair);
      const member = await table.world.as(table.people['core-member']);
      const said = await commentOn(member, { activityId, words: 'Which shelters?' });
      return { commentId: said.activity.comments[0].id };
    },
  },
};
