import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { MeetingChanges } from './data/meeting-changes.js';
import { MeetingInvitationRepository } from './data/meeting-invitation.repository.js';
import { MeetingRepository } from './data/meeting.repository.js';
import { MeetingChangedResolver } from './graphql/meeting-changed.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { CancelMeeting } from './use-cases/cancel-meeting.js';
import { ChangeMeeting } from './use-cases/change-meeting.js';
import { RescheduleMeeting } from './use-cases/reschedule-meeting.js';
import { RespondToMeeting } from './use-cases/respond-to-meeting.js';
import { ScheduleMeeting } from './use-cases/schedule-meeting.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    MeetingChanges,
    MeetingInvitationRepository,
    MeetingRepository,
    CancelMeeting,
    ChangeMeeting,
    RescheduleMeeting,
    RespondToMeeting,
    ScheduleMeeting,
    MeetingChangedResolver,
    MeetingResolver,
  ],
  exports: [RespondToMeeting],
})
export class MeetingsModule {}
