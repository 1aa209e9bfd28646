import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { AddressRepository } from './data/address.repository.js';
import { AddressResolver } from './graphql/address.resolver.js';
import { KeepAddresses } from './use-cases/keep-addresses.js';

@Module({ imports: [PartnershipsModule], providers: [AddressRepository, KeepAddresses, AddressResolver] })
export class AddressesModule {}
