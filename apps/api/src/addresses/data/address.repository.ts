import { Injectable } from '@nestjs/common';
import { insert, load, record, save, transaction } from '@lib/database';
import { Address, type AddressReaders } from '../domain/address.js';

/** Loads and saves where partnerships are found. */
@Injectable()
export class AddressRepository {
  get(id: string): Promise<Address> {
    return load(Address, id);
  }

  add(address: Address): Promise<Address> {
    return insert(Address, address);
  }

  save(address: Address): Promise<Address> {
    return save(Address, address, 'address');
  }

  async remove(address: Address): Promise<void> {
    await transaction().delete(Address, address.id);
    record(...address.takeEvents());
  }

  countOf(partnershipId: string): Promise<number> {
    return transaction().getRepository(Address).countBy({ partnershipId });
  }

  /** The audience of an address; null where a seat is not statutory, or not at this table. */
  async audienceOf(partnershipId: string, { seenBy, seatIds }: AddressReaders): Promise<number | null> {
    const [row] = await transaction().query<{ id: number | null }[]>(
      'select app.audience_of_address($1, $2, $3) as id',
      [partnershipId, seenBy, seatIds],
    );
    return row?.id ?? null;
  }
}
