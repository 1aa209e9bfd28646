import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { RescheduleMeetingInput } from '../../schema.types.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { MeetingPeriod } from '../domain/meeting-period.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Moves a meeting to another time. Calendar entries move with it. */
@Injectable()
export class RescheduleMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, version, ...when }: RescheduleMeetingInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.reschedule, meeting);
      expectVersion(meeting, version, 'meeting');
      const period = MeetingPeriod.from({ ...when, timeZone: meeting.timeZone });
      meeting.reschedule(period, await this.meetings.wasOpened(meeting.id), this.clock.now());
      return this.meetings.save(meeting);
    });
  }
}
