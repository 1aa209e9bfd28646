import { OFFICE, SAFE_HOUSE } from '../../factories/addresses.js';
import { change } from './asking.js';
import type { Door } from './door.js';

export const addresses: Readonly<Record<string, Door>> = {
  'Mutation.addPartnershipAddress.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('addPartnershipAddress', 'AddPartnershipAddressInput', (partnershipId) => ({
      partnershipId,
      ...OFFICE,
      label: '',
    })),
  },
  'Mutation.addPartnershipAddress.input.seatIds': {
    leadsTo: 'seat',
    ask: change('addPartnershipAddress', 'AddPartnershipAddressInput', (seatId, { home }) => ({
      partnershipId: home.id,
      ...SAFE_HOUSE,
      label: '',
      seenBy: 'NAMED',
      seatIds: [seatId],
    })),
  },
  'Mutation.changePartnershipAddress.input.addressId': {
    leadsTo: 'partnership_address',
    ask: change('changePartnershipAddress', 'ChangePartnershipAddressInput', (addressId) => ({
      addressId,
      version: 99,
      ...OFFICE,
    })),
  },
  'Mutation.changePartnershipAddress.input.seatIds': {
    leadsTo: 'seat',
    ask: async (seatId, table) => {
      const { home, world } = table;
      const [address] = await world.sql<{ id: string; version: number }>(
        `select id, version from partnership_address where partnership_id = $1 and seen_by = 'OFFICERS' order by id limit 1`,
        [home.id],
      );
      const input = { addressId: address!.id, version: address!.version, ...SAFE_HOUSE, label: '' };
      const of = { ...input, seenBy: 'NAMED', seatIds: [seatId] };
      return change('changePartnershipAddress', 'ChangePartnershipAddressInput', () => of)(seatId, table);
    },
  },
  'Mutation.removePartnershipAddress.input.addressId': {
    leadsTo: 'partnership_address',
    ask: change('removePartnershipAddress', 'RemovePartnershipAddressInput', (addressId) => ({
      addressId,
      version: 99,
    })),
  },
};
