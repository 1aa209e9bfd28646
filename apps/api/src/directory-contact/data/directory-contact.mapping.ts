import { EntitySchema } from 'typeorm';
import { DirectoryMessage } from '../domain/directory-message.js';

export const directoryContactEntities = [
  new EntitySchema<DirectoryMessage>({
    name: 'DirectoryMessage',
    target: DirectoryMessage,
    tableName: 'directory_message',
    columns: {
      id: { type: 'uuid', primary: true },
      partnershipId: { name: 'partnership_id', type: 'uuid', update: false },
      audienceId: { name: 'audience_id', type: 'int', update: false },
      state: { type: 'text' },
      settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
      settledById: { name: 'settled_by_id', type: 'uuid', nullable: true },
      version: { type: 'int' },
    },
  }),
];
