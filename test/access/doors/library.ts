import { words } from '../../factories/library.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const home = ({ home: { id } }: RoundTable) => ({ foundBy: 'PARTNERSHIP', partnershipId: id });

/** Of the core member, as it is now. */
const draft =
  (name: string, type: string, input: (id: string, table: RoundTable) => object): Door['ask'] =>
  async (id, table) => {
    const [row] = await table.world.sql<{ id: string; version: number }>(
      `select id, version from resource_version where title = 'CNRY-draftresource-resource'`,
    );
    const of = { versionId: row?.id, version: row?.version };
    return change(name, type, () => ({ ...of, ...input(id, table) }))(id, table);
  };

const onVersion = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'resource_version',
  ask: change(name, type, (versionId) => ({ versionId, version: 99, ...more })),
});
const onResource = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'resource',
  ask: change(name, type, (resourceId) => ({ resourceId, version: 99, ...more })),
});
const onFile = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'resource_file',
  ask: change(name, type, (id) => ({ id, version: 99, ...more })),
});
const anyWords = { words: words() };
const related = (resourceId: string, table: RoundTable) =>
  words({ ...home(table), relations: [{ kind: 'BASED_ON', resourceId }] });

export const library: Readonly<Record<string, Door>> = {
  'Query.resource.slug': {
    leadsTo: 'resource',
    by: 'slug',
    ask: read('query ($id: String!) { resource(slug: $id) { id title } }'),
  },
  'Query.resourceVersion.id': {
    leadsTo: 'resource_version',
    ask: read('query ($id: ID!) { resourceVersion(id: $id) { id title } }'),
  },
  'Query.resources.partnershipId': {
    leadsTo: 'partnership',
    ask: read('query ($id: ID!) { resources(partnershipId: $id) { nodes { id } } }'),
  },
  'Mutation.draftResource.input.words.partnershipId': {
    leadsTo: 'partnership',
    ask: change('draftResource', 'DraftResourceInput', (partnershipId) => ({
      words: words({ foundBy: 'PARTNERSHIP', partnershipId }),
    })),
  },
  'Mutation.draftResource.input.words.relations.resourceId': {
    leadsTo: 'resource',
    ask: change('draftResource', 'DraftResourceInput', (id, table) => ({ words: related(id, table) })),
  },
  'Mutation.draftNextVersion.input.resourceId': {
    leadsTo: 'resource',
    ask: change('draftNextVersion', 'DraftNextVersionInput', (resourceId) => ({ resourceId })),
  },
  'Mutation.changeResourceVersion.input.versionId': onVersion(
    'changeResourceVersion',
    'ChangeResourceVersionInput',
    anyWords,
  ),
  'Mutation.changeResourceVersion.input.words.partnershipId': {
    leadsTo: 'partnership',
    ask: draft('changeResourceVersion', 'ChangeResourceVersionInput', (partnershipId) => ({
      words: words({ foundBy: 'PARTNERSHIP', partnershipId }),
    })),
  },
  'Mutation.changeResourceVersion.input.words.relations.resourceId': {
    leadsTo: 'resource',
    ask: draft('changeResourceVersion', 'ChangeResourceVersionInput', (id, table) => ({ words: related(id, table) })),
  },
  'Mutation.addResourceFile.input.versionId': {
    leadsTo: 'resource_version',
    ask: change('addResourceFile', 'AddResourceFileInput', (versionId, table) => ({
      versionId,
      version: 99,
      fileId: table.home.id,
      label: 'A file',
    })),
  },
  'Mutation.addResourceFile.input.fileId': {
    leadsTo: 'stored_file',
    ask: draft('addResourceFile', 'AddResourceFileInput', (fileId) => ({ fileId, label: 'A file' })),
  },
  'Mutation.changeResourceFile.input.id': onFile('changeResourceFile', 'ChangeResourceFileInput', { label: 'A file' }),
  'Mutation.removeResourceFile.input.id': onFile('removeResourceFile', 'RemoveResourceFileInput'),
  'Mutation.discardResourceVersion.input.versionId': onVersion('discardResourceVersion', 'DiscardResourceVersionInput'),
  'Mutation.submitResource.input.versionId': onVersion('submitResource', 'SubmitResourceInput'),
  'Mutation.takeBackResource.input.versionId': onVersion('takeBackResource', 'TakeBackResourceInput'),
  'Mutation.publishResource.input.versionId': onVersion('publishResource', 'PublishResourceInput'),
  'Mutation.returnResource.input.versionId': onVersion('returnResource', 'ReturnResourceInput', { because: 'Mend it' }),
  'Mutation.confirmResource.input.resourceId': onResource('confirmResource', 'ConfirmResourceInput'),
  'Mutation.withdrawResource.input.resourceId': onResource('withdrawResource', 'WithdrawResourceInput', {
    because: 'Out of date',
  }),
  'Mutation.restoreResource.input.resourceId': onResource('restoreResource', 'RestoreResourceInput'),
  'Mutation.handResource.input.resourceId': onResource('handResource', 'HandResourceInput'),
  'Mutation.handResource.input.personId': {
    leadsTo: 'person',
    ask: async (personId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from resource where slug = 'made-up-tableresource'`,
      );
      const of = { resourceId: row?.id, version: row?.version };
      return change('handResource', 'HandResourceInput', () => ({ ...of, personId }))(personId, table);
    },
  },
};
