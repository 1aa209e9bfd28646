import { experienceWords } from '../../factories/usefulness.js';
import { change } from './asking.js';
import type { Door } from './door.js';

const onVersion = (name: string, type: string, more: object): Door => ({
  leadsTo: 'resource_version',
  ask: change(name, type, (versionId) => ({ versionId, ...more })),
});
const onExperience = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'resource_experience',
  ask: change(name, type, (id) => ({ id, version: 99, ...more })),
});

/** What everybody may read, so that it is the other id that counts. */
const tell = (input: (id: string) => object): Door['ask'] => {
  return async (id, table) => {
    const [row] = await table.world.sql<{ id: string }>(
      `select id from resource_version where title = 'CNRY-publicresource-resource'`,
    );
    return change('tellExperience', 'TellExperienceInput', () => ({
      versionId: row?.id,
      words: experienceWords(),
      ...input(id),
    }))(id, table);
  };
};

export const usefulness: Readonly<Record<string, Door>> = {
  'Mutation.sayUsed.input.versionId': onVersion('sayUsed', 'SayUsedInput', { isUsed: true }),
  'Mutation.rateResource.input.versionId': onVersion('rateResource', 'RateResourceInput', { verdict: 'USEFUL' }),
  'Mutation.tellExperience.input.versionId': {
    leadsTo: 'resource_version',
    ask: (versionId, table) =>
      change('tellExperience', 'TellExperienceInput', () => ({
        versionId,
        partnershipId: table.home.id,
        words: experienceWords(),
      }))(versionId, table),
  },
  'Mutation.tellExperience.input.partnershipId': {
    leadsTo: 'partnership',
    ask: tell((partnershipId) => ({ partnershipId })),
  },
  'Mutation.changeExperience.input.id': onExperience('changeExperience', 'ChangeExperienceInput', {
    words: experienceWords(),
  }),
  'Mutation.removeExperience.input.id': onExperience('removeExperience', 'RemoveExperienceInput'),
  'Mutation.withdrawExperience.input.id': onExperience('withdrawExperience', 'WithdrawExperienceInput', {
    because: 'Names a case',
  }),
};
