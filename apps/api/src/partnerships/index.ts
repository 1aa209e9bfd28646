export { partnershipEntities } from './data/partnership.mapping.js';
export { partnershipReads } from './data/partnership.reads.js';
export { PartnershipRepository } from './data/partnership.repository.js';
export { TableRepository, type SeatAtTable } from './data/table.repository.js';
export type { Partnership } from './domain/partnership.js';
export { SeatTerm } from './domain/term.js';
export { partnershipPolicy } from './partnership.policy.js';
export {
  InvitationAccepted,
  InvitationWithdrawn,
  OfficeTermEnded,
  PartnershipCreated,
  PersonInvited,
  SeatAdded,
  SeatChanged,
  SeatClosed,
  SeatTermEnded,
} from './partnership.events.js';
export { PartnershipsModule } from './partnerships.module.js';
