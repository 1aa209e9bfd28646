import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { CorrectAttendanceInput } from '../../schema.types.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import type { Attendance } from '../domain/attendance.js';
import { spellsFrom } from '../domain/typed-times.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Puts right from when to when somebody was there, by hand; whether the table could decide follows from it. */
@Injectable()
export class CorrectAttendance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly sittings: SittingRepository,
    private readonly attendances: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { attendanceId, version, times }: CorrectAttendanceInput): Promise<Attendance> {
    return this.work.as(caller, async (actor) => {
      const attendance = await this.attendances.getToTick(attendanceId);
      const sitting = await this.sittings.get(attendance.meetingId);
      permit(actor, sittingPolicy.recordAttendance, sitting);
      refuse([
        attendance.version !== version &&
          problem('CONFLICT', 'Somebody else changed this line at the same time. It stands as it is shown now.'),
        (await this.sittings.isCirculated(sitting.id)) &&
          problem('CIRCULATED', 'The minutes of this meeting are circulated. Propose a correction to them instead.'),
      ]);
      const { heldOn, timeZone } = await this.meetings.get(sitting.id);
      const { openedAt, closedAt, isOpen } = sitting;
      const held = { heldOn, timeZone, openedAt, until: closedAt ?? this.clock.now(), isOpen };
      attendance.correct(spellsFrom(times, attendance.spells, held), sitting);
      return this.attendances.save(attendance);
    });
  }
}
