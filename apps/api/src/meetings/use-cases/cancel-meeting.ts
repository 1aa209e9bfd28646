import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { CancelMeetingInput } from '../../schema.types.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Calls a meeting off, for good. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, version, reason }: CancelMeetingInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.cancel, meeting);
      expectVersion(meeting, version, 'meeting');
      meeting.cancel(reason, await this.meetings.wasOpened(meeting.id), this.clock.now());
      return this.meetings.save(meeting);
    });
  }
}
