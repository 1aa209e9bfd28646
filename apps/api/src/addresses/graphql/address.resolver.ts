import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AddPartnershipAddressInput,
  ChangePartnershipAddressInput,
  RemovePartnershipAddressInput,
} from '../../schema.types.js';
import { KeepAddresses } from '../use-cases/keep-addresses.js';

@Resolver()
export class AddressResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepAddresses,
  ) {}

  @Mutation('addPartnershipAddress')
  addPartnershipAddress(@CurrentCaller() caller: Caller, @Args('input') input: AddPartnershipAddressInput) {
    return payload('address', this.keep.add(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changePartnershipAddress')
  changePartnershipAddress(@CurrentCaller() caller: Caller, @Args('input') input: ChangePartnershipAddressInput) {
    return payload('address', this.keep.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removePartnershipAddress')
  removePartnershipAddress(@CurrentCaller() caller: Caller, @Args('input') input: RemovePartnershipAddressInput) {
    return payload('partnership', this.keep.remove(caller, input), ({ partnershipId }) =>
      this.reads.later(caller, partnershipId),
    );
  }
}
