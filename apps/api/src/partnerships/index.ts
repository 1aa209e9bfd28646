export { mySeats, seatsIRepresent } from './data/own-seats.js';
export { InvitationRepository } from './data/invitation.repository.js';
export { partnershipEntities } from './data/partnership.mapping.js';
export { historyReads } from './data/history.reads.js';
export { lifeReads } from './data/life.reads.js';
export { partnershipReads } from './data/partnership.reads.js';
export { peopleDirectoryReads } from './data/people-directory.reads.js';
export { PartnershipRepository } from './data/partnership.repository.js';
export { SeatRepository } from './data/seat.repository.js';
export { TableRepository, type SeatAtTable } from './data/table.repository.js';
export { shareADay } from './domain/days.js';
export { TermRepository } from './data/term.repository.js';
export { withCare } from './data/with-care.js';
export { Invitation } from './domain/invitation.js';
export { Seat } from './domain/seat.js';
export type { OfficeTerm } from './domain/term.js';
export type { Partnership } from './domain/partnership.js';
export { SeatTerm } from './domain/term.js';
export { partnershipPolicy, type InPartnership } from './partnership.policy.js';
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
export { FoundPartnership } from './use-cases/found-partnership.js';
export { PartnershipsModule } from './partnerships.module.js';
export { AddOneSeat } from './use-cases/add-one-seat.js';
export { ChangeOneSeat } from './use-cases/change-one-seat.js';
export { InviteOne } from './use-cases/invite-one.js';
