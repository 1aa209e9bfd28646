import { EntitySchema } from 'typeorm';
import { Address } from '../domain/address.js';

export const addressEntities = [
  new EntitySchema<Address>({
    name: 'Address',
    target: Address,
    tableName: 'partnership_address',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int' },
      partnershipId: { name: 'partnership_id', type: 'uuid', update: false },
      label: { type: 'text' },
      lines: { type: 'text' },
      postcode: { type: 'text' },
      note: { type: 'text' },
      isSafeLocation: { name: 'is_safe_location', type: 'bool' },
      isListed: { name: 'is_listed', type: 'bool' },
      seenBy: { name: 'seen_by', type: 'text' },
      version: { type: 'int' },
    },
  }),
];
