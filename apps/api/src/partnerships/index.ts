export { partnershipEntities } from './data/partnership.mapping.js';
export { partnershipReads } from './data/partnership.reads.js';
export { PartnershipRepository } from './data/partnership.repository.js';
export { SeatRepository } from './data/seat.repository.js';
export { TermRepository } from './data/term.repository.js';
export { TableRepository, type SeatAtTable } from './data/table.repository.js';
export { shareADay } from './domain/days.js';
export type { Partnership } from './domain/partnership.js';
export { Seat } from './domain/seat.js';
export type { SeatTerm } from './domain/term.js';
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
export { InviteOne } from './use-cases/invite-one.js';
export { PartnershipsModule } from './partnerships.module.js';
