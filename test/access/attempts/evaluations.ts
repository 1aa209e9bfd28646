import { anEvaluation, end, evaluationOf, saying, sectionOf, signedBy, telling } from '../../factories/evaluations.js';
import { aLaunchedCampaign } from '../../factories/campaigns.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** Of the home partnership, with the core seat as its partner, ended. */
const ended = async ({ home, seats, world }: RoundTable, chair: Visitor): Promise<string> => {
  const { id } = await aLaunchedCampaign(chair, { partnershipId: home.id, topics: ['AWARENESS'] });
  await world.sql(
    `insert into campaign_partner (campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
     select id, audience_id, readers_audience_id, opens_at, $2, $3 from campaign where id = $1`,
    [id, seats.core.id, seats.core.agencyId],
  );
  await end(chair, id);
  return id;
};
const begun = async (table: RoundTable, chair: Visitor): Promise<any> => {
  const campaignId = await ended(table, chair);
  return { campaignId, ...(await anEvaluation(chair, campaignId)) };
};
const section = async (table: RoundTable, chair: Visitor) => {
  const { id: sectionId, version } = sectionOf(await begun(table, chair), 'AIMS');
  return { sectionId, version };
};
/** Every section says something. */
const written = async (table: RoundTable, chair: Visitor) => {
  const { campaignId, id: evaluationId } = await begun(table, chair);
  await table.world.sql('update evaluation_section set content = $2::jsonb where evaluation_id = $1', [
    evaluationId,
    saying('The posters'),
  ]);
  const { wordsRead } = await evaluationOf(chair, campaignId);
  return { evaluationId, wordsRead };
};
const signed = async (table: RoundTable, chair: Visitor) => {
  const { campaignId, id: evaluationId } = await begun(table, chair);
  await signedBy(chair, campaignId);
  return { evaluationId };
};

export const evaluations: Readonly<Record<string, Attempt>> = {
  beginEvaluation: {
    ability: 'evaluation.begin',
    type: 'BeginEvaluationInput',
    input: async (table, chair) => ({ campaignId: await ended(table, chair) }),
  },
  writeEvaluationSection: {
    ability: 'evaluation.write',
    type: 'WriteEvaluationSectionInput',
    input: async (table, chair) => ({ ...(await section(table, chair)), content: saying('More people know') }),
  },
  draftEvaluationSection: { ability: 'evaluation.write', type: 'DraftEvaluationSectionInput', input: section },
  signEvaluation: { ability: 'evaluation.signOff', type: 'SignEvaluationInput', input: written },
  reopenEvaluation: { ability: 'evaluation.reopen', type: 'ReopenEvaluationInput', input: signed },
  tellCaseStudy: {
    ability: 'evaluation.tell',
    type: 'TellCaseStudyInput',
    input: async (table, chair) => ({ ...telling, ...(await signed(table, chair)) }),
  },
};
