import { anAddress, OFFICE, SAFE_HOUSE } from '../../factories/addresses.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const ofMembers = async ({ home }: RoundTable, chair: Visitor) => {
  const { id, version } = await anAddress(chair, home);
  return { addressId: id, version };
};

export const addresses: Readonly<Record<string, Attempt>> = {
  addPartnershipAddress: {
    ability: 'address.keep',
    type: 'AddPartnershipAddressInput',
    input: async ({ world, home }) => {
      // As many as anybody tries.
      await world.sql(`delete from partnership_address where partnership_id = $1 and label = 'Office'`, [home.id]);
      return { partnershipId: home.id, ...OFFICE };
    },
  },
  'addPartnershipAddress (safe)': {
    ability: 'address.keep',
    type: 'AddPartnershipAddressInput',
    input: async ({ world, home }) => {
      await world.sql(`delete from partnership_address where partnership_id = $1 and label = 'Safe house'`, [home.id]);
      return { partnershipId: home.id, ...SAFE_HOUSE };
    },
  },
  changePartnershipAddress: {
    ability: 'address.keep',
    type: 'ChangePartnershipAddressInput',
    input: async (table, chair) => ({ ...(await ofMembers(table, chair)), ...SAFE_HOUSE, seenBy: 'STATUTORY' }),
  },
  removePartnershipAddress: {
    ability: 'address.keep',
    type: 'RemovePartnershipAddressInput',
    input: ofMembers,
  },
};
