import { adopting, aKit, anAdopted, aPlannedKit, proposalsOf, say } from '../../factories/kits.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const nationalOf = ({ world, people }: RoundTable): Promise<Visitor> => world.as(people['national-coordinator']);

/** Something that a kit says otherwise since the home partnership adopted it. */
const proposed = async (table: RoundTable, chair: Visitor) => {
  const national = await nationalOf(table);
  const kit = await aKit(national);
  const { id: campaignId } = await anAdopted(chair, { kit, at: table.home });
  await say(national, kit.id, { aim: 'Something else' });
  const [found] = await proposalsOf(chair, campaignId);
  return { campaignId, proposal: found!.id };
};

export const kits: Readonly<Record<string, Attempt>> = {
  suggestActivities: {
    ability: 'kit.suggest',
    type: 'SuggestActivitiesInput',
    input: async (table) => {
      const { id: campaignId, version } = await aPlannedKit(await nationalOf(table));
      return { campaignId, version, activities: [] };
    },
    about: () => ({ partnershipId: null }),
  },
  adoptCampaign: {
    ability: 'kits.adopt',
    type: 'AdoptCampaignInput',
    input: async (table) => adopting({ kit: await aKit(await nationalOf(table)), at: table.home }),
  },
  takeKitProposal: { ability: 'kit.answer', type: 'AnswerKitProposalInput', input: proposed },
  leaveKitProposal: { ability: 'kit.answer', type: 'AnswerKitProposalInput', input: proposed },
};
