import { Module } from '@nestjs/common';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { smtpTransport } from '@lib/mail';
import { Addresses } from '../platform/addresses.js';
import { DeliveryRepository } from './data/delivery.repository.js';
import { demoMailbox } from './data/demo-mailbox.js';
import { TellOfActions } from './listeners/tell-of-actions.js';
import { TellOfAccounts } from './listeners/tell-of-accounts.js';
import { TellOfCampaigns } from './listeners/tell-of-campaigns.js';
import { TellOfKits } from './listeners/tell-of-kits.js';
import { TellOfDatePolls } from './listeners/tell-of-date-polls.js';
import { TellOfAgendas } from './listeners/tell-of-agendas.js';
import { TellOfFinds } from './listeners/tell-of-finds.js';
import { TellOfDirectoryMessages } from './listeners/tell-of-directory-messages.js';
import { TellOfEndings } from './listeners/tell-of-endings.js';
import { TellOfExperiences } from './listeners/tell-of-experiences.js';
import { TellOfFilling } from './listeners/tell-of-filling.js';
import { TellOfActivities } from './listeners/tell-of-activities.js';
import { TellOfAgreements } from './listeners/tell-of-agreements.js';
import { TellOfAgencies } from './listeners/tell-of-agencies.js';
import { TellOfMinutes } from './listeners/tell-of-minutes.js';
import { TellOfMeetings } from './listeners/tell-of-meetings.js';
import { TellOfOfficers } from './listeners/tell-of-officers.js';
import { TellOfPapers } from './listeners/tell-of-papers.js';
import { TellOfExamples } from './listeners/tell-of-examples.js';
import { TellOfProposals } from './listeners/tell-of-proposals.js';
import { TellOfReminders } from './listeners/tell-of-reminders.js';
import { TellOfResources } from './listeners/tell-of-resources.js';
import { TellOfSeats } from './listeners/tell-of-seats.js';
import { TellOfDecisions } from './listeners/tell-of-decisions.js';
import { TellOfDirectory } from './listeners/tell-of-directory.js';
import { TellOfTraining } from './listeners/tell-of-training.js';
import { TellOfTerms } from './listeners/tell-of-terms.js';
import { AccountMessages } from './messages/account-messages.js';
import { CampaignMessages } from './messages/campaign-messages.js';
import { KitMessages } from './messages/kit-messages.js';
import { ActionMessages } from './messages/action-messages.js';
import { ActivityMessages } from './messages/activity-messages.js';
import { DatePollMessages } from './messages/date-poll-messages.js';
import { AgendaMessages } from './messages/agenda-messages.js';
import { DirectoryContactMessages } from './messages/directory-contact-messages.js';
import { EndingMessages } from './messages/ending-messages.js';
import { FillingMessages } from './messages/filling-messages.js';
import { AgreementMessages } from './messages/agreement-messages.js';
import { AgencyMessages } from './messages/agency-messages.js';
import { ExperienceMessages } from './messages/experience-messages.js';
import { GapMessages } from './messages/gap-messages.js';
import { LeadMessages } from './messages/lead-messages.js';
import { LeavingMessages } from './messages/leaving-messages.js';
import { MinutesMessages } from './messages/minutes-messages.js';
import { MeetingMessages } from './messages/meeting-messages.js';
import { Messages } from './messages/messages.js';
import { OfficerMessages } from './messages/officer-messages.js';
import { PaperMessages } from './messages/paper-messages.js';
import { TrainingMessages } from './messages/training-messages.js';
import { ExampleMessages } from './messages/example-messages.js';
import { ProposalMessages } from './messages/proposal-messages.js';
import { ReminderMessages } from './messages/reminder-messages.js';
import { ResourceMessages } from './messages/resource-messages.js';
import { SearchMessages } from './messages/search-messages.js';
import { SeatMessages } from './messages/seat-messages.js';
import { SeriesMessages } from './messages/series-messages.js';
import { TellOfSeries } from './listeners/tell-of-series.js';
import { DecisionMessages } from './messages/decision-messages.js';
import { DirectoryEntryMessages } from './messages/directory-entry-messages.js';
import { TermsMessages } from './messages/terms-messages.js';
import { SendDelivery } from './use-cases/send-delivery.js';

const listeners = [
  TellOfAccounts,
  TellOfActions,
  TellOfActivities,
  TellOfAgreements,
  TellOfAgencies,
  TellOfCampaigns,
  TellOfKits,
  TellOfDatePolls,
  TellOfAgendas,
  TellOfDirectoryMessages,
  TellOfEndings,
  TellOfExperiences,
  TellOfFilling,
  TellOfFinds,
  TellOfMeetings,
  TellOfMinutes,
  TellOfOfficers,
  TellOfReminders,
  TellOfResources,
  TellOfSeats,
  TellOfSeries,
  TellOfPapers,
  TellOfProposals,
  TellOfExamples,
  TellOfTraining,
  TellOfDirectory,
  TellOfTerms,
  TellOfDecisions,
];

/** Who listens to the other features, and how what is to be said gets on its way. Runs in the worker. */
@Module({
  providers: [
    {
      provide: Addresses,
      inject: [Config],
      useFactory: ({ publicUrl, mailFrom }: Config) => new Addresses(publicUrl, mailFrom),
    },
    {
      provide: SendDelivery,
      inject: [UnitOfWork, DeliveryRepository, Messages, Config, Addresses],
      useFactory: (
        work: UnitOfWork,
        deliveries: DeliveryRepository,
        messages: Messages,
        { smtpUrl }: Config,
        addresses: Addresses,
      ) =>
        new SendDelivery(work, deliveries, messages, {
          transport: smtpUrl ? smtpTransport(smtpUrl) : demoMailbox(work),
          addresses,
        }),
    },
    DeliveryRepository,
    AccountMessages,
    CampaignMessages,
    KitMessages,
    ActionMessages,
    ActivityMessages,
    DatePollMessages,
    AgendaMessages,
    DirectoryContactMessages,
    EndingMessages,
    ExperienceMessages,
    FillingMessages,
    AgreementMessages,
    AgencyMessages,
    GapMessages,
    LeadMessages,
    LeavingMessages,
    MeetingMessages,
    MinutesMessages,
    Messages,
    OfficerMessages,
    PaperMessages,
    ProposalMessages,
    ExampleMessages,
    TrainingMessages,
    ReminderMessages,
    ResourceMessages,
    SearchMessages,
    SeatMessages,
    SeriesMessages,
    DirectoryEntryMessages,
    TermsMessages,
    DecisionMessages,
    ...listeners,
  ],
  exports: [SendDelivery, ...listeners],
})
export class PostModule {
  static readonly listeners = listeners;
}
