import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { problem, ProblemError } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type {
  AddPartnershipAddressInput,
  ChangePartnershipAddressInput,
  RemovePartnershipAddressInput,
} from '../../schema.types.js';
import { addressPolicy } from '../address.policy.js';
import { AddressRepository } from '../data/address.repository.js';
import { Address } from '../domain/address.js';

/** As many as a page shows at once. */
const MOST = 50;

/** What officers do with the addresses of their partnership. */
@Injectable()
export class KeepAddresses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: AddressRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  add(caller: Caller, { partnershipId, seatIds, ...words }: AddPartnershipAddressInput): Promise<Address> {
    return this.work.as(caller, async (actor) => {
      await this.permitToKeep(actor, partnershipId);
      if ((await this.addresses.countOf(partnershipId)) >= MOST)
        throw new ProblemError(problem('TOO_MANY', `A partnership has ${MOST} addresses at most.`));
      const audienceId = await this.addresses.audienceOf(partnershipId, { seenBy: words.seenBy, seatIds });
      return this.addresses.add(Address.added(partnershipId, words, audienceId));
    });
  }

  change(caller: Caller, { addressId, version, seatIds, ...words }: ChangePartnershipAddressInput): Promise<Address> {
    return this.work.as(caller, async (actor) => {
      const address = await this.addresses.get(addressId);
      const { partnershipId } = address;
      await this.permitToKeep(actor, partnershipId);
      expectVersion(address, version, 'address');
      const audienceId = await this.addresses.audienceOf(partnershipId, { seenBy: words.seenBy, seatIds });
      address.change(words, audienceId);
      return this.addresses.save(address);
    });
  }

  /** Of a partnership that is over, too: what is left of it must not stay where it does harm. */
  remove(caller: Caller, { addressId, version }: RemovePartnershipAddressInput): Promise<Address> {
    return this.work.as(caller, async (actor) => {
      const address = await this.addresses.get(addressId);
      permit(actor, addressPolicy.keep, address);
      expectVersion(address, version, 'address');
      address.remove();
      await this.addresses.remove(address);
      return address;
    });
  }

  private async permitToKeep(actor: Actor, partnershipId: string): Promise<void> {
    const partnership = await this.partnerships.get(partnershipId);
    permit(actor, addressPolicy.keep, { partnershipId });
    partnership.refuseIfOver();
  }
}
