import { aResource } from '../../factories/library.js';
import type { RoundTable } from '../../factories/round-table.js';
import { accountWords, tellAccount } from '../../factories/usefulness.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** For everybody, so that whoever is signed in finds it; written by the core member, as in all of these. */
const open = async ({ world, people }: RoundTable) =>
  aResource(await world.as(people['core-member']), await world.as(people['national-coordinator']), {
    foundBy: 'PUBLIC',
  });

/** Told by the core member of the partnership's own. */
async function account({ world, people, home }: RoundTable, chair: Visitor) {
  const who = await world.as(people['core-member']);
  const { current } = await aResource(who, chair, { foundBy: 'PARTNERSHIP', partnershipId: home.id });
  const told = await tellAccount(who, { versionId: current.id, partnershipId: home.id, words: accountWords() });
  return { id: told.account.id, version: told.account.version };
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
  tellAccount: {
    ability: 'account.tell',
    type: 'TellAccountInput',
    input: async (table) => ({
      versionId: (await open(table)).current.id,
      partnershipId: table.home.id,
      words: accountWords(),
    }),
  },
  'changeAccount (of the core member)': {
    ability: 'account.change',
    type: 'ChangeAccountInput',
    input: async (table, chair) => ({ ...(await account(table, chair)), words: accountWords() }),
  },
  'removeAccount (of the core member)': {
    ability: 'account.remove',
    type: 'RemoveAccountInput',
    input: account,
  },
  'withdrawAccount (of the core member)': {
    ability: 'account.withdraw',
    type: 'WithdrawAccountInput',
    input: async (table, chair) => ({ ...(await account(table, chair)), because: 'Names a case' }),
  },
};
