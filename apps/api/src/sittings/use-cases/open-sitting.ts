import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { OpenSittingInput } from '../../schema.types.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import { Attendance } from '../domain/attendance.js';
import { Sitting } from '../domain/sitting.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Opens a meeting on its day, with everybody invited on the list as they answered. Opening it twice opens it once. */
@Injectable()
export class OpenSitting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly sittings: SittingRepository,
    private readonly attendances: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId }: OpenSittingInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      // First of all: whoever moves or cancels the meeting at this moment is done before it is looked at.
      const sitting = await this.sittings.find(meetingId);
      const meeting = await this.meetings.get(meetingId);
      permit(actor, sittingPolicy.open, meeting);
      if (sitting) return meetingId;
      const rule = await this.sittings.ruleInForce(meeting.partnershipId);
      const opened = Sitting.open(meeting, rule, String(actor.personId), this.clock.now());
      await this.sittings.add(opened);
      const expected = await this.attendances.expected(meetingId);
      await this.attendances.addAll(expected.map((each) => Attendance.of(opened, each)));
      return meetingId;
    });
  }
}
