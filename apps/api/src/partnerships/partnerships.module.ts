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
import { PeopleDirectoryResolver } from './graphql/people-directory.resolver.js';
import { EndingResolver } from './graphql/ending.resolver.js';
import { GroupResolver } from './graphql/group.resolver.js';
import { LifeResolver } from './graphql/life.resolver.js';
import { SeatResolver } from './graphql/seat.resolver.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AddOneSeat } from './use-cases/add-one-seat.js';
import { AddSeat } from './use-cases/add-seat.js';
import { ChangeOneSeat } from './use-cases/change-one-seat.js';
import { ChangeSeat } from './use-cases/change-seat.js';
import { CloseSeat } from './use-cases/close-seat.js';
import { ChangePartnership } from './use-cases/change-partnership.js';
import { ChangeStatus } from './use-cases/change-status.js';
import { CloseOneSeat } from './use-cases/close-one-seat.js';
import { ClosePartnership } from './use-cases/close-partnership.js';
import { CreateGroup } from './use-cases/create-group.js';
import { DrawFromParent } from './use-cases/draw-from-parent.js';
import { DrawSeats } from './use-cases/draw-seats.js';
import { EndGroups } from './use-cases/end-groups.js';
import { EndOnePartnership } from './use-cases/end-one-partnership.js';
import { EndPlaces } from './use-cases/end-places.js';
import { ParentToReportTo } from './use-cases/parent-to-report-to.js';
import { MergePartnership } from './use-cases/merge-partnership.js';
import { SeatPartnership } from './use-cases/seat-partnership.js';
import { CreatePartnership } from './use-cases/create-partnership.js';
import { EndOfficeTerm } from './use-cases/end-office-term.js';
import { EndSeatTerm } from './use-cases/end-seat-term.js';
import { FoundPartnership } from './use-cases/found-partnership.js';
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
    AddOneSeat,
    AddSeat,
    ChangeOneSeat,
    ChangeSeat,
    CloseSeat,
    CreatePartnership,
    ChangePartnership,
    ParentToReportTo,
    ChangeStatus,
    CloseOneSeat,
    ClosePartnership,
    CreateGroup,
    DrawFromParent,
    DrawSeats,
    EndGroups,
    EndOnePartnership,
    EndPlaces,
    MergePartnership,
    SeatPartnership,
    EndOfficeTerm,
    EndSeatTerm,
    FoundPartnership,
    InviteOne,
    Invite,
    ResendInvitation,
    WithdrawInvitation,
    InvitationResolver,
    InviteeResolver,
    PartnershipResolver,
    PeopleDirectoryResolver,
    SeatResolver,
    EndingResolver,
    GroupResolver,
    LifeResolver,
  ],
  exports: [
    AddOneSeat,
    ChangeOneSeat,
    FoundPartnership,
    InvitationRepository,
    InviteOne,
    PartnershipRepository,
    SeatRepository,
    TableRepository,
    TermRepository,
  ],
})
export class PartnershipsModule {}
