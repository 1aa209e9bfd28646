import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { ChangeMeetingInput } from '../../schema.types.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Changes what a meeting is about and where it is held, but not when. */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, version, ...words }: ChangeMeetingInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.change, meeting);
      expectVersion(meeting, version, 'meeting');
      meeting.change(words, this.clock.now());
      return this.meetings.save(meeting);
    });
  }
}
