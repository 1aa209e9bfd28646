import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { PeopleModule } from '../people/index.js';
import { Config } from '@lib/config';
import { Addresses } from '../platform/addresses.js';
import { FeedSources } from './calendar/feed-sources.js';
import { AgendaProposalRepository } from './data/agenda-proposal.repository.js';
import { AgendaRepository } from './data/agenda.repository.js';
import { AnswersByLink } from './data/answers-by-link.js';
import { MeetingChanges } from './data/meeting-changes.js';
import { MeetingInvitationRepository } from './data/meeting-invitation.repository.js';
import { MeetingRepository } from './data/meeting.repository.js';
import { SeriesAnswersRepository } from './data/series-answers.repository.js';
import { SeriesMeetingsRepository } from './data/series-meetings.repository.js';
import { SeriesRepository } from './data/series.repository.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import { MeetingChangedResolver } from './graphql/meeting-changed.resolver.js';
import { MeetingSeriesResolver } from './graphql/meeting-series.resolver.js';
import { PartnershipFeedResolver } from './graphql/partnership-feed.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { ProposedItemsResolver } from './graphql/proposed-items.resolver.js';
import { CalendarFeedRoutes } from './http/calendar-feed.routes.js';
import { FeedRate } from './http/feed-rate.js';
import { MeetingFileRoutes } from './http/meeting-file.routes.js';
import { RespondRoutes } from './http/respond.routes.js';
import { AnswerBeforehand } from './use-cases/answer-beforehand.js';
import { AnswerByLink } from './use-cases/answer-by-link.js';
import { BuildAgenda } from './use-cases/build-agenda.js';
import { CallTable } from './use-cases/call-table.js';
import { CancelMeeting } from './use-cases/cancel-meeting.js';
import { CarryAgendaItem } from './use-cases/carry-agenda-item.js';
import { ChangeMeeting } from './use-cases/change-meeting.js';
import { IssuePartnershipFeed } from './use-cases/issue-partnership-feed.js';
import { RevokePartnershipFeed } from './use-cases/revoke-partnership-feed.js';
import { RescheduleMeeting } from './use-cases/reschedule-meeting.js';
import { RespondToMeeting } from './use-cases/respond-to-meeting.js';
import { ScheduleMeeting } from './use-cases/schedule-meeting.js';
import { CancelSeries } from './use-cases/series/cancel-series.js';
import { ChangeSeries } from './use-cases/series/change-series.js';
import { EndSeries } from './use-cases/series/end-series.js';
import { RespondToSeries } from './use-cases/series/respond-to-series.js';
import { ScheduleSeries } from './use-cases/series/schedule-series.js';
import { DeclineProposedItem } from './use-cases/decline-proposed-item.js';
import { PartOfMeeting } from './use-cases/part-of-meeting.js';
import { ProposeAgendaItem } from './use-cases/propose-agenda-item.js';
import { SetAgenda } from './use-cases/set-agenda.js';
import { TakeProposedItem } from './use-cases/take-proposed-item.js';

@Module({
  imports: [PartnershipsModule, PeopleModule],
  providers: [
    {
      provide: Addresses,
      inject: [Config],
      useFactory: ({ publicUrl, mailFrom }: Config) => new Addresses(publicUrl, mailFrom),
    },
    AgendaProposalRepository,
    AgendaRepository,
    AnswersByLink,
    CalendarFeedRoutes,
    FeedRate,
    FeedSources,
    MeetingFileRoutes,
    RespondRoutes,
    MeetingChanges,
    MeetingInvitationRepository,
    MeetingRepository,
    AnswerBeforehand,
    AnswerByLink,
    BuildAgenda,
    CancelMeeting,
    CarryAgendaItem,
    DeclineProposedItem,
    ChangeMeeting,
    CallTable,
    IssuePartnershipFeed,
    RevokePartnershipFeed,
    RescheduleMeeting,
    RespondToMeeting,
    ScheduleMeeting,
    SeriesAnswersRepository,
    SeriesMeetingsRepository,
    SeriesRepository,
    CancelSeries,
    ChangeSeries,
    EndSeries,
    RespondToSeries,
    ScheduleSeries,
    PartOfMeeting,
    ProposeAgendaItem,
    SetAgenda,
    TakeProposedItem,
    MeetingChangedResolver,
    MeetingSeriesResolver,
    MeetingResolver,
    PartnershipFeedResolver,
    AgendaResolver,
    ProposedItemsResolver,
  ],
  exports: [AnswerBeforehand, CallTable, FeedSources, MeetingRepository, PartOfMeeting, ScheduleMeeting],
})
export class MeetingsModule {}
