import { accountWords } from '../../factories/usefulness.js';
import { change } from './asking.js';
import type { Door } from './door.js';

const onVersion = (name: string, type: string, more: object): Door => ({
  leadsTo: 'resource_version',
  ask: change(name, type, (versionId) => ({ versionId, ...more })),
});
const onAccount = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'resource_account',
  ask: change(name, type, (id) => ({ id, version: 99, ...more })),
});

/** What everybody may read, so that it is the other id that counts. */
const tell = (input: (id: string) => object): Door['ask'] => {
  return async (id, table) => {
    const [row] = await table.world.sql<{ id: string }>(
      `select id from resource_version where title = 'CNRY-publicresource-resource'`,
    );
    return change('tellAccount', 'TellAccountInput', () => ({
      versionId: row?.id,
      words: accountWords(),
      ...input(id),
    }))(id, table);
  };
};

export const usefulness: Readonly<Record<string, Door>> = {
  'Mutation.sayUsed.input.versionId': onVersion('sayUsed', 'SayUsedInput', { isUsed: true }),
  'Mutation.rateResource.input.versionId': onVersion('rateResource', 'RateResourceInput', { verdict: 'USEFUL' }),
  'Mutation.tellAccount.input.versionId': {
    leadsTo: 'resource_version',
    ask: (versionId, table) =>
      change('tellAccount', 'TellAccountInput', () => ({
        versionId,
        partnershipId: table.home.id,
        words: accountWords(),
      }))(versionId, table),
  },
  'Mutation.tellAccount.input.partnershipId': {
    leadsTo: 'partnership',
    ask: tell((partnershipId) => ({ partnershipId })),
  },
  'Mutation.changeAccount.input.id': onAccount('changeAccount', 'ChangeAccountInput', { words: accountWords() }),
  'Mutation.removeAccount.input.id': onAccount('removeAccount', 'RemoveAccountInput'),
  'Mutation.withdrawAccount.input.id': onAccount('withdrawAccount', 'WithdrawAccountInput', {
    because: 'Names a case',
  }),
};
