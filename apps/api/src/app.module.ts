import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Config } from '@lib/config';
import { CallerGuard } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { actionEntities, actionListReads, actionReads, ActionsModule } from './actions/index.js';
import { datePollEntities, datePollReads, DatePollsModule } from './date-polls/index.js';
import { decisionEntities, decisionReads, DecisionsModule } from './decisions/index.js';
import { addressEntities, addressReads, AddressesModule } from './addresses/index.js';
import { directoryContactEntities, DirectoryContactModule, directoryContactReads } from './directory-contact/index.js';
import { DeskModule, deskReads } from './desk/index.js';
import { directoryEntities, DirectoryModule, directoryReads, directoryRecordReads } from './directory/index.js';
import { agreementEntities, agreementReads, AgreementsModule, undertakingReads } from './agreements/index.js';
import { fileReads, FilesModule } from './files/index.js';
import { findingReads, FindingModule } from './finding/index.js';
import { campaignEntities, campaignReads, CampaignsModule, signOffReads } from './campaigns/index.js';
import { ActivitiesModule, activityEntities, activityReads } from './activities/index.js';
import { assetEntities, assetReads, AssetsModule } from './assets/index.js';
import { certificateReads, CertificatesModule } from './certificates/index.js';
import { collectionEntities, collectionReads, CollectionsModule } from './collections/index.js';
import { checklistEntities, checklistReads, ChecklistModule } from './checklist/index.js';
import { evaluationEntities, evaluationReads, EvaluationsModule } from './evaluations/index.js';
import { AreasModule, areaReads } from './areas/index.js';
import { callEntities, callReads, CallsModule } from './calls/index.js';
import { exampleEntities, exampleReads, ExamplesModule } from './examples/index.js';
import { gapEntities, gapReads, GapsModule } from './gaps/index.js';
import { CampaignsInCalendarsModule } from './joins/campaigns-in-calendars.js';
import { campaignStreamReads } from './joins/campaign-stream.reads.js';
import { resourcesInPapersReads } from './joins/resources-in-papers.reads.js';
import {
  ContributionReportModule,
  contributionReplyEntities,
  contributionReportReads,
} from './contribution-report/index.js';
import { contributionReads, ContributionsModule } from './contributions/index.js';
import { kitReads, KitsModule } from './kits/index.js';
import { libraryEntities, LibraryModule, resourceReads, resourceVersionReads } from './library/index.js';
import { AgenciesModule, agencyEntities, agencyReads, profileReads, termReads } from './agencies/index.js';
import {
  agendaReads,
  meetingEntities,
  meetingReads,
  MeetingsModule,
  partnershipFeedReads,
  proposedItemReads,
  seriesReads,
} from './meetings/index.js';
import { metricEntities, metricReads, MetricsModule } from './metrics/index.js';
import {
  minutesEntities,
  minutesDocumentReads,
  MinutesModule,
  minutesPassageReads,
  minutesReads,
} from './minutes/index.js';
import { nominationEntities, nominationReads, NominationsModule } from './nominations/index.js';
import { NotificationsModule, notificationsReads } from './notifications/index.js';
import { officerEntities, officerReads, OfficersModule } from './officers/index.js';
import {
  partnershipEntities,
  partnershipReads,
  PartnershipsModule,
  peopleDirectoryReads,
  historyReads,
  lifeReads,
} from './partnerships/index.js';
import { reminderReads, RemindersModule } from './reminders/index.js';
import { peopleReads, PeopleModule } from './people/index.js';
import { templateEntities, templateReads, TemplatesModule } from './templates/index.js';
import { termsEntities, TermsOfReferenceModule, termsReads } from './terms-of-reference/index.js';
import { trainingReportReads } from './training-report/index.js';
import { trainingFeedbackReads, TrainingFeedbackModule } from './training-feedback/index.js';
import { trainingEntities, TrainingModule, trainingReads } from './training/index.js';
import { graphqlOptions } from './platform/graphql.options.js';
import { HealthController } from './platform/health.controller.js';
import { KeptAnswers } from './platform/kept-answers.js';
import { Log } from './platform/log.js';
import { OpenSockets } from './platform/open-sockets.js';
import { packReads, PacksModule } from './packs/index.js';
import { paperEntities, paperReads, PapersModule } from './papers/index.js';
import { OpenDataModule, openDataReads } from './open-data/index.js';
import { PublicPagesModule } from './public-pages/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { SocketServer } from './platform/socket-server.js';
import { interestReads, sittingEntities, sittingReads, SittingsModule } from './sittings/index.js';
import { searchEntities, searchReads, SearchesModule } from './searches/index.js';
import { sheetReads, SheetsModule } from './sheets/index.js';
import { linkReads, ShortLinksModule } from './short-links/index.js';
import { proposalEntities, proposalReads, ProposalsModule } from './proposals/index.js';
import { usefulnessEntities, UsefulnessModule, usefulnessReads } from './usefulness/index.js';

/** The table of contents: every feature, and what they stand on. */
@Module({})
export class AppModule {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for({
          config,
          databaseUrl,
          entities: [
            ...partnershipEntities,
            ...nominationEntities,
            ...officerEntities,
            ...agreementEntities,
            ...meetingEntities,
            ...actionEntities,
            ...decisionEntities,
            ...contributionReplyEntities,
            ...minutesEntities,
            ...datePollEntities,
            ...paperEntities,
            ...libraryEntities,
            ...usefulnessEntities,
            ...searchEntities,
            ...gapEntities,
            ...callEntities,
            ...exampleEntities,
            ...checklistEntities,
            ...directoryEntities,
            ...addressEntities,
            ...campaignEntities,
            ...activityEntities,
            ...assetEntities,
            ...metricEntities,
            ...evaluationEntities,
            ...proposalEntities,
            ...agencyEntities,
            ...directoryContactEntities,
            ...templateEntities,
            ...termsEntities,
            ...trainingEntities,
            ...collectionEntities,
            ...sittingEntities,
          ],
          declarations: [
            peopleReads,
            fileReads,
            partnershipReads,
            agencyReads,
            profileReads,
            directoryContactReads,
            openDataReads,
            termReads,
            lifeReads,
            historyReads,
            peopleDirectoryReads,
            ...nominationReads,
            officerReads,
            agreementReads,
            undertakingReads,
            meetingReads,
            datePollReads,
            seriesReads,
            partnershipFeedReads,
            reminderReads,
            agendaReads,
            paperReads,
            proposedItemReads,
            actionReads,
            actionListReads,
            decisionReads,
            contributionReportReads,
            minutesReads,
            minutesDocumentReads,
            minutesPassageReads,
            packReads,
            templateReads,
            termsReads,
            trainingReads,
            trainingFeedbackReads,
            trainingReportReads,
            certificateReads,
            collectionReads,
            sittingReads,
            interestReads,
            proposalReads,
            findingReads,
            searchReads,
            areaReads,
            gapReads,
            callReads,
            exampleReads,
            checklistReads,
            directoryReads,
            directoryRecordReads,
            addressReads,
            campaignReads,
            signOffReads,
            activityReads,
            assetReads,
            linkReads,
            metricReads,
            contributionReads,
            kitReads,
            evaluationReads,
            resourceReads,
            resourceVersionReads,
            resourcesInPapersReads,
            campaignStreamReads,
            usefulnessReads,
            deskReads,
            notificationsReads,
            sheetReads,
          ],
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Config, Log, ReadModel, KeptAnswers],
          useFactory: graphqlOptions,
        }),
        PeopleModule,
        FilesModule,
        PartnershipsModule,
        OfficersModule,
        NominationsModule,
        AgreementsModule,
        MeetingsModule,
        ActionsModule,
        SittingsModule,
        DecisionsModule,
        ContributionReportModule,
        MinutesModule,
        DatePollsModule,
        RemindersModule,
        PapersModule,
        PacksModule,
        FindingModule,
        LibraryModule,
        UsefulnessModule,
        SearchesModule,
        AreasModule,
        GapsModule,
        CallsModule,
        ExamplesModule,
        ChecklistModule,
        DirectoryModule,
        AddressesModule,
        CampaignsModule,
        ActivitiesModule,
        AssetsModule,
        ShortLinksModule,
        CampaignsInCalendarsModule,
        MetricsModule,
        ContributionsModule,
        KitsModule,
        EvaluationsModule,
        PublicPagesModule,
        ProposalsModule,
        DirectoryContactModule,
        OpenDataModule,
        DeskModule,
        TemplatesModule,
        TermsOfReferenceModule,
        TrainingModule,
        TrainingFeedbackModule,
        CertificatesModule,
        CollectionsModule,
        NotificationsModule,
        SheetsModule,
        AgenciesModule,
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_GUARD, useClass: CallerGuard }, OpenSockets, SocketServer],
    };
  }
}
