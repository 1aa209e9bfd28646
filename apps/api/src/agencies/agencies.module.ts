import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AgencyChanges } from './data/agency-changes.js';
import { AgencyLeads } from './data/agency-leads.js';
import { AgencyProfiles } from './data/agency-profiles.js';
import { AgencyTerms } from './data/agency-terms.js';
import { Departures } from './data/departures.js';
import { AgencyResolver } from './graphql/agency.resolver.js';
import { ConfirmationResolver } from './graphql/confirmation.resolver.js';
import { LeadInviteeResolver } from './graphql/lead-invitee.resolver.js';
import { LeadResolver } from './graphql/lead.resolver.js';
import { ProfileResolver } from './graphql/profile.resolver.js';
import { AcceptLeadInvitation } from './use-cases/accept-lead-invitation.js';
import { AppointLead } from './use-cases/appoint-lead.js';
import { CancelAgencyChange } from './use-cases/cancel-agency-change.js';
import { ChangeAgency } from './use-cases/change-agency.js';
import { ConfirmTerms } from './use-cases/confirm-terms.js';
import { EndAgencyTerm } from './use-cases/end-agency-term.js';
import { EndLead } from './use-cases/end-lead.js';
import { RecordLeaving } from './use-cases/record-leaving.js';
import { SettleProfile } from './use-cases/settle-profile.js';
import { WithdrawLeadInvitation } from './use-cases/withdraw-lead-invitation.js';

@Module({
  imports: [PeopleModule],
  providers: [
    AgencyChanges,
    AgencyLeads,
    AgencyProfiles,
    AgencyTerms,
    Departures,
    AcceptLeadInvitation,
    AppointLead,
    CancelAgencyChange,
    ChangeAgency,
    ConfirmTerms,
    EndAgencyTerm,
    EndLead,
    RecordLeaving,
    SettleProfile,
    WithdrawLeadInvitation,
    AgencyResolver,
    ConfirmationResolver,
    LeadInviteeResolver,
    LeadResolver,
    ProfileResolver,
  ],
})
export class AgenciesModule {}
