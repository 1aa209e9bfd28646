import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { Config } from '@lib/config';
import { Addresses } from '../platform/addresses.js';
import { AgendaRepository } from './data/agenda.repository.js';
import { AnswersByLink } from './data/answers-by-link.js';
import { MeetingChanges } from './data/meeting-changes.js';
import { MeetingInvitationRepository } from './data/meeting-invitation.repository.js';
import { MeetingRepository } from './data/meeting.repository.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import { MeetingChangedResolver } from './graphql/meeting-changed.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { CalendarFeedRoutes } from './http/calendar-feed.routes.js';
import { RespondRoutes } from './http/respond.routes.js';
import { AnswerByLink } from './use-cases/answer-by-link.js';
import { BuildAgenda } from './use-cases/build-agenda.js';
import { CallTable } from './use-cases/call-table.js';
import { CancelMeeting } from './use-cases/cancel-meeting.js';
import { ChangeMeeting } from './use-cases/change-meeting.js';
import { PartOfMeeting } from './use-cases/part-of-meeting.js';
import { RescheduleMeeting } from './use-cases/reschedule-meeting.js';
import { RespondToMeeting } from './use-cases/respond-to-meeting.js';
import { ScheduleMeeting } from './use-cases/schedule-meeting.js';
import { SetAgenda } from './use-cases/set-agenda.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    {
      provide: Addresses,
      inject: [Config],
      useFactory: ({ publicUrl, mailFrom }: Config) => new Addresses(publicUrl, mailFrom),
    },
    AgendaRepository,
    AnswersByLink,
    CalendarFeedRoutes,
    RespondRoutes,
    MeetingChanges,
    MeetingInvitationRepository,
    MeetingRepository,
    AnswerByLink,
    BuildAgenda,
    CancelMeeting,
    ChangeMeeting,
    CallTable,
    PartOfMeeting,
    RescheduleMeeting,
    RespondToMeeting,
    ScheduleMeeting,
    SetAgenda,
    MeetingChangedResolver,
    MeetingResolver,
    AgendaResolver,
  ],
  exports: [MeetingRepository, PartOfMeeting],
})
export class MeetingsModule {}
