import {
  aDraft,
  aResource,
  aSubmission,
  attached,
  resourceOf,
  words,
  withdrawResource,
} from '../../factories/library.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { aPdf, uploaded } from '../../factories/files.js';

const home = ({ home: { id } }: RoundTable) => ({ foundBy: 'PARTNERSHIP', partnershipId: id });
const writer = ({ world, people }: RoundTable) => world.as(people['core-member']);

const draft = async (table: RoundTable) => {
  const { id, version } = await aDraft(await writer(table), home(table));
  return { versionId: id, version };
};

const submission = async (table: RoundTable) => {
  const { id, version } = await aSubmission(await writer(table), home(table));
  return { versionId: id, version };
};

/** Of the core member, who owns it. */
const published = async (table: RoundTable, chair: Visitor) => {
  const { id, version } = await aResource(await writer(table), chair, home(table));
  return { resourceId: id, version };
};

const withFile = async (table: RoundTable) => {
  const who = await writer(table);
  const { version, files } = await attached(who, await aDraft(who, home(table)));
  return { id: files[0].id, version };
};

export const library: Readonly<Record<string, Attempt>> = {
  draftResource: {
    ability: 'library.submit',
    type: 'DraftResourceInput',
    input: async (table) => ({ words: words(home(table)) }),
  },
  'draftNextVersion (of a resource of the core member)': {
    ability: 'resource.addVersion',
    type: 'DraftNextVersionInput',
    input: async (table, chair) => ({ resourceId: (await published(table, chair)).resourceId }),
  },
  'changeResourceVersion (of the core member)': {
    ability: 'resourceVersion.change',
    type: 'ChangeResourceVersionInput',
    input: async (table) => ({ ...(await draft(table)), words: words(home(table)) }),
  },
  'addResourceFile (of the core member)': {
    ability: 'resourceVersion.change',
    type: 'AddResourceFileInput',
    input: async (table) => ({
      ...(await draft(table)),
      fileId: await uploaded(await writer(table), 'a.pdf', aPdf()),
      label: 'A file',
    }),
  },
  'changeResourceFile (of the core member)': {
    ability: 'resourceVersion.change',
    type: 'ChangeResourceFileInput',
    input: async (table) => ({ ...(await withFile(table)), label: 'Another label' }),
  },
  'removeResourceFile (of the core member)': {
    ability: 'resourceVersion.change',
    type: 'RemoveResourceFileInput',
    input: withFile,
  },
  'discardResourceVersion (of the core member)': {
    ability: 'resourceVersion.discard',
    type: 'DiscardResourceVersionInput',
    input: draft,
  },
  'submitResource (of the core member)': {
    ability: 'resourceVersion.submit',
    type: 'SubmitResourceInput',
    input: draft,
  },
  'takeBackResource (of the core member)': {
    ability: 'resourceVersion.takeBack',
    type: 'TakeBackResourceInput',
    input: submission,
  },
  'publishResource (of the core member)': {
    ability: 'resourceVersion.review',
    type: 'PublishResourceInput',
    input: submission,
  },
  'returnResource (of the core member)': {
    ability: 'resourceVersion.review',
    type: 'ReturnResourceInput',
    input: async (table) => ({ ...(await submission(table)), because: 'To be mended' }),
  },
  'confirmResource (of the core member)': {
    ability: 'resource.confirm',
    type: 'ConfirmResourceInput',
    input: published,
  },
  'withdrawResource (of the core member)': {
    ability: 'resource.withdraw',
    type: 'WithdrawResourceInput',
    input: async (table, chair) => ({ ...(await published(table, chair)), because: 'Out of date' }),
  },
  'restoreResource (of the core member)': {
    ability: 'resource.restore',
    type: 'RestoreResourceInput',
    input: async (table, chair) => {
      const { slug, id, version } = await aResource(await writer(table), chair, home(table));
      await withdrawResource(chair, { resourceId: id, version, because: 'Out of date' });
      return { resourceId: id, version: (await resourceOf(chair, slug)).version };
    },
  },
  'handResource (of the core member)': {
    ability: 'resource.hand',
    type: 'HandResourceInput',
    input: published,
  },
};
