export { partnershipEntities } from './data/partnership.mapping.js';
export { historyReads } from './data/history.reads.js';
export { lifeReads } from './data/life.reads.js';
export { partnershipReads } from './data/partnership.reads.js';
export { peopleDirectoryReads } from './data/people-directory.reads.js';
export { PartnershipRepository } from './data/partnership.repository.js';
export { TableRepository, type SeatAtTable } from './data/table.repository.js';
export type { Partnership } from './domain/partnership.js';
export { partnershipPolicy } from './partnership.policy.js';
export {
  InvitationAccepted,
  InvitationWithdrawn,
  OfficeTermEnded,
  PartnershipClosed,
  PartnershipCreated,
  PartnershipMerged,
  PersonInvited,
  SeatAdded,
  SeatChanged,
  SeatClosed,
  SeatTermEnded,
} from './partnership.events.js';
export { PartnershipsModule } from './partnerships.module.js';
