import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { CloseSittingInput } from '../../schema.types.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Closes a meeting: from then on it was held. One that was left open is closed as of when it was to end. */
@Injectable()
export class CloseSitting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly sittings: SittingRepository,
    private readonly attendances: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId }: CloseSittingInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      const sitting = await this.sittings.find(meetingId);
      if (!sitting) throw new NotFound();
      permit(actor, sittingPolicy.close, sitting);
      const lastAt = await this.attendances.lastAt(meetingId);
      if (sitting.close(meeting, lastAt, String(actor.personId), this.clock.now())) await this.sittings.save(sitting);
      return meetingId;
    });
  }
}
