import { EntitySchema } from 'typeorm';
import { DirectoryEntry } from '../domain/directory-entry.js';

const moment = (name: string) => ({ name, type: 'timestamptz', nullable: true }) as const;
const texts = { type: 'text', array: true } as const;

export const directoryEntities = [
  new EntitySchema<DirectoryEntry>({
    name: 'DirectoryEntry',
    target: DirectoryEntry,
    tableName: 'directory_entry',
    columns: {
      id: { type: 'uuid', primary: true },
      partnershipId: { name: 'partnership_id', type: 'uuid', update: false },
      summary: { type: 'text' },
      activities: texts,
      howToJoin: { name: 'how_to_join', type: 'text' },
      publicFields: { name: 'public_fields', ...texts },
      consentedAt: moment('consented_at'),
      consentedById: { name: 'consented_by_id', type: 'uuid', nullable: true },
      confirmedAt: moment('confirmed_at'),
      confirmedAs: { name: 'confirmed_as', type: 'text', nullable: true },
      version: { type: 'int' },
    },
  }),
];
