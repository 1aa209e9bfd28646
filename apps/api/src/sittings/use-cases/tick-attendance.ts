import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse, tidy } from '@lib/kernel';
import type { TickAttendanceInput } from '../../schema.types.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import type { Attendance, Attendee, Capacity } from '../domain/attendance.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Ticks one line of the list. The same tick twice is one; a tick over one that somebody else made meanwhile is told, and not done. */
@Injectable()
export class TickAttendance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingRepository,
    private readonly attendances: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: TickAttendanceInput): Promise<Attendance> {
    return this.work.as(caller, async (actor) => {
      const attendance = await this.attendances.getToTick(input.attendanceId);
      const sitting = await this.sittings.get(attendance.meetingId);
      permit(actor, sittingPolicy.recordAttendance, sitting);
      const attendee = await this.attendeeOf(attendance, input);
      if (attendance.isTicked(input.tick, attendee)) return attendance;
      refuse([
        attendance.version !== input.version &&
          problem('CONFLICT', 'Somebody else ticked this line at the same time. It stands as it is shown now.'),
      ]);
      attendance.tick(input.tick, attendee, sitting, this.clock.now());
      return this.attendances.save(attendance);
    });
  }

  /** Who it is that came: whoever sits there, whoever is named to stand in, or somebody by the name that was typed. */
  private async attendeeOf(line: Attendance, { capacity, name }: TickAttendanceInput): Promise<Attendee> {
    const chosen = seatCapacity(line, capacity);
    if (tidy(name) !== '') return { personId: null, name: tidy(name), capacity: chosen, offices: [] };
    if (!line.seatId || (!capacity && line.name !== '') || (chosen === line.capacity && line.name !== '')) return line;
    const holder = await this.attendances.holderOf(line.meetingId, line.seatId, chosen);
    return { ...(holder ?? { personId: null, name: '', offices: [] }), capacity: chosen };
  }
}

/** A seat is taken by its representative or a deputy; everybody else comes as what they were invited as. */
function seatCapacity({ capacity: now }: Attendance, asked: TickAttendanceInput['capacity']): Capacity {
  return now === 'REPRESENTATIVE' || now === 'DEPUTY' ? (asked ?? now) : now;
}
