import type { Visitor } from '../support/visitor.js';

const PROBLEMS = 'problems { code message path }';
export const EXPERIENCE = `id did outcome happened differently triedOn sharedWith isYours withdrawnBecause version
  by { id } partnership { id } agency { id } ofVersion { number } viewerCan { change remove withdraw }`;
export const USEFULNESS = `usefulness { used useful notUseful yours { isUsed verdict comment ofVersion { number } }
  comments { verdict comment by { id } isUsed } experiences { ${EXPERIENCE} } onBehalfOf { id }
  readings { month isOfFile times file { label } } }`;

const change =
  (name: string, type: string, fields: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${PROBLEMS} } }`, { input }))[
      name
    ];

export const sayUsed = change('sayUsed', 'SayUsedInput', 'resourceVersion { id }');
export const rateResource = change('rateResource', 'RateResourceInput', 'resourceVersion { id }');
export const tellExperience = change('tellExperience', 'TellExperienceInput', `experience { ${EXPERIENCE} }`);
export const changeExperience = change('changeExperience', 'ChangeExperienceInput', `experience { ${EXPERIENCE} }`);
export const removeExperience = change('removeExperience', 'RemoveExperienceInput', 'resource { id }');
export const withdrawExperience = change(
  'withdrawExperience',
  'WithdrawExperienceInput',
  `experience { ${EXPERIENCE} }`,
);

export const experienceWords = (more: object = {}) => ({
  did: 'Read it to the crew before each visit.',
  outcome: 'IN_PART',
  sharedWith: 'READERS',
  ...more,
});

/** Null when the resource is not for them. */
export const usefulnessOf = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { resource(slug: $slug) { ${USEFULNESS} } }`, { slug })).resource
    ?.usefulness ?? null;
