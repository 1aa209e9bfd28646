import { aResource } from '../../factories/library.js';
import type { RoundTable } from '../../factories/round-table.js';
import { experienceWords, tellExperience } from '../../factories/usefulness.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** For everybody, so that whoever is signed in finds it; written by the core member, as in all of these. */
const open = async ({ world, people }: RoundTable) =>
  aResource(await world.as(people['core-member']), await world.as(people['national-coordinator']), {
    foundBy: 'PUBLIC',
  });

/** Told by the core member of the partnership's own. */
async function experience({ world, people, home }: RoundTable, chair: Visitor) {
  const who = await world.as(people['core-member']);
  const { current } = await aResource(who, chair, { foundBy: 'PARTNERSHIP', partnershipId: home.id });
  const told = await tellExperience(who, { versionId: current.id, partnershipId: home.id, words: experienceWords() });
  return { id: told.experience.id, version: told.experience.version };
}

export const usefulness: Readonly<Record<string, Attempt>> = {
  'sayUsed (of what the core member wrote)': {
    ability: 'opinion.say',
    type: 'SayUsedInput',
    input: async (table) => ({ versionId: (await open(table)).current.id, isUsed: true }),
  },
  'rateResource (of what the core member wrote)': {
    ability: 'opinion.say',
    type: 'RateResourceInput',
    input: async (table) => ({ versionId: (await open(table)).current.id, verdict: 'USEFUL' }),
  },
  tellExperience: {
    ability: 'experience.tell',
    type: 'TellExperienceInput',
    input: async (table) => ({
      versionId: (await open(table)).current.id,
      partnershipId: table.home.id,
      words: experienceWords(),
    }),
  },
  'changeExperience (of the core member)': {
    ability: 'experience.change',
    type: 'ChangeExperienceInput',
    input: async (table, chair) => ({ ...(await experience(table, chair)), words: experienceWords() }),
  },
  'removeExperience (of the core member)': {
    ability: 'experience.remove',
    type: 'RemoveExperienceInput',
    input: experience,
  },
  'withdrawExperience (of the core member)': {
    ability: 'experience.withdraw',
    type: 'WithdrawExperienceInput',
    input: async (table, chair) => ({ ...(await experience(table, chair)), because: 'Names a case' }),
  },
};
