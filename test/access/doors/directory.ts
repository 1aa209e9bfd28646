import { change, read } from './asking.js';
import type { Door } from './door.js';

const onEntry = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'partnership',
  ask: change(name, type, (partnershipId) => ({ partnershipId, version: 99, ...more })),
});

export const directory: Readonly<Record<string, Door>> = {
  'Mutation.settleDirectoryMessage.input.messageId': {
    leadsTo: 'directory_message',
    ask: change('settleDirectoryMessage', 'SettleDirectoryMessageInput', (messageId) => ({
      messageId,
      version: 99,
      state: 'SPAM',
    })),
  },
  'Query.directoryEntry.slug': {
    // It publishes nothing: in the directory it is as if it were not.
    leadsTo: `(select slug from partnership where slug = 'partnership-elsewhere') unpublished`,
    by: 'slug',
    ask: read('query ($id: String!) { directoryEntry(slug: $id) { id name } }'),
  },
  'Mutation.changeDirectoryEntry.input.partnershipId': onEntry('changeDirectoryEntry', 'ChangeDirectoryEntryInput', {
    summary: '',
    activities: [],
    howToJoin: '',
    publicFields: [],
  }),
  'Mutation.publishDirectoryEntry.input.partnershipId': onEntry('publishDirectoryEntry', 'PublishDirectoryEntryInput', {
    isAgreed: true,
  }),
  'Mutation.withdrawDirectoryEntry.input.partnershipId': onEntry('withdrawDirectoryEntry', 'DirectoryEntryInput'),
  'Mutation.confirmDirectoryEntry.input.partnershipId': onEntry('confirmDirectoryEntry', 'DirectoryEntryInput'),
};
