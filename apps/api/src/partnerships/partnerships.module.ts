import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AgencyRepository } from './data/agency.repository.js';
import { InvitationPreviews } from './data/invitation-previews.js';
import { InvitationRepository } from './data/invitation.repository.js';
import { PartnershipRepository } from './data/partnership.repository.js';
import { SeatRepository } from './data/seat.repository.js';
import { TableRepository } from './data/table.repository.js';
import { TermRepository } from './data/term.repository.js';
import { InvitationResolver } from './graphql/invitation.resolver.js';
import { InviteeResolver } from './graphql/invitee.resolver.js';
import { PartnershipResolver } from './graphql/partnership.resolver.js';
import { SeatResolver } from './graphql/seat.resolver.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AddSeat } from './use-cases/add-seat.js';
import { ChangeSeat } from './use-cases/change-seat.js';
import { CloseSeat } from './use-cases/close-seat.js';
import { CreatePartnership } from './use-cases/create-partnership.js';
import { EndOfficeTerm } from './use-cases/end-office-term.js';
import { EndSeatTerm } from './use-cases/end-seat-term.js';
import { InviteOne } from './use-cases/invite-one.js';
import { Invite } from './use-cases/invite.js';
import { ResendInvitation } from './use-cases/resend-invitation.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

@Module({
  imports: [PeopleModule],
  providers: [
    AgencyRepository,
    InvitationPreviews,
    InvitationRepository,
    PartnershipRepository,
    SeatRepository,
    TableRepository,
    TermRepository,
    AcceptInvitation,
    AddSeat,
    ChangeSeat,
    CloseSeat,
    CreatePartnership,
    EndOfficeTerm,
    EndSeatTerm,
    InviteOne,
    Invite,
    ResendInvitation,
    WithdrawInvitation,
    InvitationResolver,
    InviteeResolver,
    PartnershipResolver,
    SeatResolver,
  ],
  exports: [InviteOne, PartnershipRepository, SeatRepository, TableRepository, TermRepository],
})
export class PartnershipsModule {}
