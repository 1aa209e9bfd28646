import { Injectable } from '@nestjs/common';
import { insert, insertAll, isTaken, record, save, transaction } from '@lib/database';
import { NotFound, problem, ProblemError } from '@lib/kernel';
import { Attendance, type Attendee, type Capacity, type Expected, type Spell } from '../domain/attendance.js';

@Injectable()
export class AttendanceRepository {
  /** Loads it to be changed, and holds others who tick the same line until we are done. */
  async getToTick(id: string): Promise<Attendance> {
    const attendance = await transaction()
      .getRepository(Attendance)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!attendance) throw new NotFound();
    attendance.spells = await transaction().query<Spell[]>(
      'select came_at as "cameAt", left_at as "leftAt" from attendance_spell where attendance_id = $1 order by came_at',
      [id],
    );
    return attendance;
  }

  /** Everybody invited, as they answered. */
  expected(meetingId: string): Promise<Expected[]> {
    return transaction().query<Expected[]>(
      `select i.id as "invitationId", s.id as "seatId", coalesce(s.agency_id, p.agency_id) as "agencyId", w.capacity, h.person_id as "personId",
         case when i.response = 'APOLOGIES' then 'APOLOGIES' else 'ABSENT' end as state,
         coalesce(case when s.id is not null then n.name else coalesce(nullif(i.guest_name, ''), p.name) end, '') as name,
         array(select o.office from office_term o where o.partnership_id = m.partnership_id and o.person_id = h.person_id
           and o.ended_at is null and o.held @> app.today() order by 1) as offices
       from meeting_invitation i join meeting m on m.id = i.meeting_id
       cross join lateral (select case when i.role in ('OBSERVER', 'OFFICER', 'GUEST') then i.role when i.response = 'DEPUTY' then 'DEPUTY' else 'REPRESENTATIVE' end as capacity) w
       left join person p on p.id = i.person_id
       left join seat s on s.id = i.seat_id
       left join seat_term t on t.seat_id = s.id and t.capacity = case w.capacity when 'DEPUTY' then 'DEPUTY' else 'REPRESENTATIVE' end
         and t.ended_at is null and t.held @> app.today()
       cross join lateral (select coalesce(i.person_id, t.person_id) as person_id) h
       left join person n on n.id = h.person_id
       where i.meeting_id = $1 order by i.role desc, i.id`,
      [meetingId],
    );
  }

  /** Who sits on a seat of the meeting's table, or stands in for whoever does. Null where nobody is named. */
  async holderOf(meetingId: string, seatId: string, capacity: Capacity): Promise<Omit<Attendee, 'capacity'> | null> {
    const [row] = await transaction().query<Omit<Attendee, 'capacity'>[]>(
      `select t.person_id as "personId", p.name, array(select o.office from office_term o where o.partnership_id = m.partnership_id
         and o.person_id = t.person_id and o.ended_at is null and o.held @> app.today() order by 1) as offices
       from meeting m join seat_term t on t.seat_id = $2 and t.capacity = $3 and t.ended_at is null and t.held @> app.today()
       join person p on p.id = t.person_id where m.id = $1`,
      [meetingId, seatId, capacity === 'DEPUTY' ? 'DEPUTY' : 'REPRESENTATIVE'],
    );
    return row ?? null;
  }

  /** A seat of the table: whose it is, and whether it observes. */
  async seat(partnershipId: string, seatId: string): Promise<{ agencyId: string; isObserver: boolean } | null> {
    const [row] = await transaction().query<{ agencyId: string; isObserver: boolean }[]>(
      `select agency_id as "agencyId", kind = 'OBSERVER' as "isObserver" from seat where id = $2 and partnership_id = $1 and coalesce(closed_on > app.today(), true)`,
      [partnershipId, seatId],
    );
    return row ?? null;
  }

  async isAgency(id: string): Promise<boolean> {
    return (await transaction().query<unknown[]>('select from agency where id = $1', [id])).length > 0;
  }

  /** When somebody last came or left; null when nobody did. */
  async lastAt(meetingId: string): Promise<Date | null> {
    const [row] = await transaction().query<{ last: Date | null }[]>(
      'select max(greatest(s.came_at, s.left_at)) as last from attendance a join attendance_spell s on s.attendance_id = a.id where a.meeting_id = $1',
      [meetingId],
    );
    return row?.last ?? null;
  }

  addAll(list: readonly Attendance[]): Promise<void> {
    return insertAll(Attendance, list);
  }

  async add(attendance: Attendance): Promise<Attendance> {
    try {
      await insert(Attendance, attendance);
    } catch (error) {
      if (isTaken(error, 'attendance_meeting_id_seat_id_key'))
        throw new ProblemError(problem('ON_THE_LIST', 'This seat is on the list already. Tick it there.', 'seatId'));
      throw error;
    }
    await this.write(attendance);
    return attendance;
  }

  async save(attendance: Attendance): Promise<Attendance> {
    await save(Attendance, attendance, 'attendance');
    await this.write(attendance);
    return attendance;
  }

  async remove(attendance: Attendance): Promise<void> {
    await transaction().delete(Attendance, attendance.id);
    record(...attendance.takeEvents());
  }

  private async write({ id, audienceId, spells }: Attendance): Promise<void> {
    await transaction().query('delete from attendance_spell where attendance_id = $1', [id]);
    if (spells.length > 0)
      await transaction().query(
        `insert into attendance_spell (audience_id, attendance_id, came_at, left_at)
         select $1, $2, s.* from unnest($3::timestamptz[], $4::timestamptz[]) s`,
        [audienceId, id, spells.map(({ cameAt }) => cameAt), spells.map(({ leftAt }) => leftAt)],
      );
  }
}
