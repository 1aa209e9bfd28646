export { InvitationRepository } from './data/invitation.repository.js';
export { partnershipEntities } from './data/partnership.mapping.js';
export { partnershipReads } from './data/partnership.reads.js';
export { PartnershipRepository } from './data/partnership.repository.js';
export { TableRepository, type SeatAtTable } from './data/table.repository.js';
export { TermRepository } from './data/term.repository.js';
export { withCare } from './data/with-care.js';
export { Invitation } from './domain/invitation.js';
export type { OfficeTerm } from './domain/term.js';
export type { Partnership } from './domain/partnership.js';
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
