import type { Visitor } from '../support/visitor.js';
import { aPdf, uploaded } from './files.js';

const PROBLEMS = 'problems { code message path }';
export const VERSION = `id number state version address kind title summary byline publisher publishedOn foundBy maturity marking sharing licence note
  isCurrent isYours returnedBecause topics { code name } languages { code } sectors jurisdictions
  fileReaders files { id label foundBy language { code } file { id name } } links { label url } relations { kind resource { slug } }
  contributors { name role affiliation } partNotes { label place note } backers { kind name }
  checks { code stops message address } changes { field before after } newerVersion { number }
  viewerCan { change submit takeBack review discard } resource { id slug }`;
export const RESOURCE = `id slug address title foundBy version reviewOn isOverdueForReview hiddenSince withdrawnAt withdrawnBecause publishedAt owner { id }
  current { id number title } pending { id number state } versions { number } supersededBy { slug }
  history { kind number note } viewerCan { addVersion confirm withdraw restore hand }`;

const change =
  (name: string, type: string, field: string, fields: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${field}${fields && ` { ${fields} }`} ${PROBLEMS} } }`,
        { input },
      )
    )[name];

const ofVersion = (name: string, type: string) => change(name, type, 'resourceVersion', VERSION);
const ofResource = (name: string, type: string) => change(name, type, 'resource', RESOURCE);

export const draftResource = ofVersion('draftResource', 'DraftResourceInput');
export const draftNextVersion = ofVersion('draftNextVersion', 'DraftNextVersionInput');
export const changeResourceVersion = ofVersion('changeResourceVersion', 'ChangeResourceVersionInput');
export const addResourceFile = ofVersion('addResourceFile', 'AddResourceFileInput');
export const changeResourceFile = ofVersion('changeResourceFile', 'ChangeResourceFileInput');
export const removeResourceFile = ofVersion('removeResourceFile', 'RemoveResourceFileInput');
export const submitResource = ofVersion('submitResource', 'SubmitResourceInput');
export const takeBackResource = ofVersion('takeBackResource', 'TakeBackResourceInput');
export const publishResource = ofVersion('publishResource', 'PublishResourceInput');
export const returnResource = ofVersion('returnResource', 'ReturnResourceInput');
export const discardResourceVersion = change('discardResourceVersion', 'DiscardResourceVersionInput', 'versionId', '');
export const confirmResource = ofResource('confirmResource', 'ConfirmResourceInput');
export const withdrawResource = ofResource('withdrawResource', 'WithdrawResourceInput');
export const restoreResource = ofResource('restoreResource', 'RestoreResourceInput');
export const handResource = ofResource('handResource', 'HandResourceInput');

/** Whole enough to be submitted, once it is said for whom it is. */
export const words = (more: object = {}) => ({
  kind: 'BRIEFING',
  title: 'Car washes at a glance',
  summary: 'What to look for at a hand car wash.',
  topics: ['LABOUR_EXPLOITATION'],
  jurisdictions: ['ENGLAND'],
  languages: ['en'],
  licence: 'OGL_3',
  foundBy: 'NETWORK',
  links: [{ label: 'Read it', url: 'https://example.org/car-washes' }],
  ...more,
});

const done = ({ resourceVersion, problems }: any): any => {
  if (!resourceVersion) throw new Error(JSON.stringify(problems));
  return resourceVersion;
};

/** A version that somebody writes, as it is when nobody else knows of it. */
export const aDraft = async (who: Visitor, more: object = {}): Promise<any> =>
  done(await draftResource(who, { words: words(more) }));

export const aSubmission = async (who: Visitor, more: object = {}): Promise<any> => {
  const { id, version } = await aDraft(who, more);
  return done(await submitResource(who, { versionId: id, version }));
};

/** Submitted by the one and published by the other. */
export async function aResource(who: Visitor, reviewer: Visitor, more: object = {}): Promise<any> {
  const { id, version, resource } = await aSubmission(who, more);
  done(await publishResource(reviewer, { versionId: id, version }));
  return resourceOf(who, resource.slug);
}

/** A file on a version that is being written. */
export async function attached(who: Visitor, draft: any, more: object = {}, text = 'A file'): Promise<any> {
  const fileId = await uploaded(who, `${text}.pdf`, aPdf(text));
  return done(
    await addResourceFile(who, { versionId: draft.id, version: draft.version, fileId, label: text, ...more }),
  );
}

export const resourceOf = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { resource(slug: $slug) { ${RESOURCE} } }`, { slug })).resource;

export const versionOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { resourceVersion(id: $id) { ${VERSION} } }`, { id })).resourceVersion;

/** A resource with one file, submitted by the one and published by the other. */
export async function aResourceWithFile(who: Visitor, reviewer: Visitor, more: object = {}): Promise<any> {
  const draft = await aDraft(who, more);
  const { files, version } = await attached(who, draft, { language: 'pl' }, `Leaflet ${Math.random()}`);
  const submitted = done(await submitResource(who, { versionId: draft.id, version }));
  done(await publishResource(reviewer, { versionId: draft.id, version: submitted.version }));
  return { resource: await resourceOf(who, draft.resource.slug), fileId: files[0].file.id };
}
