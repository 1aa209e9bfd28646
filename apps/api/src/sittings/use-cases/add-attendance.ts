import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { AddAttendanceInput, RemoveAttendanceInput } from '../../schema.types.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { SittingRepository } from '../data/sitting.repository.js';
import { Attendance, type Expected } from '../domain/attendance.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Somebody came who was not invited: for a seat of the table, or by name. */
@Injectable()
export class AddAttendance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingRepository,
    private readonly attendances: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, { meetingId, ...input }: AddAttendanceInput): Promise<Attendance> {
    return this.work.as(caller, async (actor) => {
      const sitting = await this.sittings.get(meetingId);
      permit(actor, sittingPolicy.recordAttendance, sitting);
      sitting.refuseIfSettled();
      const came = input.seatId
        ? await this.forSeat(meetingId, sitting.partnershipId, input.seatId, input)
        : await this.byName(input);
      return this.attendances.add(Attendance.came(sitting, came, this.clock.now()));
    });
  }

  /** Takes a line off again that somebody added by mistake; answers whose meeting it was of. */
  remove(caller: Caller, { attendanceId, version }: RemoveAttendanceInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const attendance = await this.attendances.getToTick(attendanceId);
      const sitting = await this.sittings.get(attendance.meetingId);
      permit(actor, sittingPolicy.recordAttendance, sitting);
      sitting.refuseIfSettled();
      refuse([
        attendance.version !== version &&
          problem('CONFLICT', 'Somebody else ticked this line at the same time. It stands as it is shown now.'),
      ]);
      attendance.withdraw(sitting);
      await this.attendances.remove(attendance);
      return attendance.meetingId;
    });
  }

  private async forSeat(
    meetingId: string,
    partnershipId: string,
    seatId: string,
    { name, capacity }: Omit<AddAttendanceInput, 'meetingId'>,
  ): Promise<Expected> {
    const seat = await this.attendances.seat(partnershipId, seatId);
    if (!seat) throw new NotFound();
    const chosen = seat.isObserver ? 'OBSERVER' : capacity === 'DEPUTY' ? 'DEPUTY' : 'REPRESENTATIVE';
    const holder = await this.attendances.holderOf(meetingId, seatId, chosen);
    const who = name ? { personId: null, name, offices: [] } : (holder ?? { personId: null, name: '', offices: [] });
    return { ...who, capacity: chosen, invitationId: null, seatId, agencyId: seat.agencyId, state: 'PRESENT' };
  }

  private async byName({ name, capacity, agencyId }: Omit<AddAttendanceInput, 'meetingId'>): Promise<Expected> {
    const isOfASeat = capacity === 'REPRESENTATIVE' || capacity === 'DEPUTY';
    refuse([
      isOfASeat && problem('REQUIRED', 'Choose the seat that they came for.', 'seatId'),
      Boolean(agencyId) &&
        !(await this.attendances.isAgency(String(agencyId))) &&
        problem('NOT_A_CHOICE', 'Choose an agency from the list.', 'agencyId'),
    ]);
    return {
      personId: null,
      name: name ?? '',
      offices: [],
      capacity: capacity ?? 'GUEST',
      state: 'PRESENT',
      invitationId: null,
      seatId: null,
      agencyId: agencyId ?? null,
    };
  }
}
