export { addressEntities } from './data/address.mapping.js';
export { addressReads } from './data/address.reads.js';
export { AddressesModule } from './addresses.module.js';
