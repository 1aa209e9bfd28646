import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { In } from 'typeorm';
import { MeetingInvitation } from '../domain/meeting-invitation.js';
import { Meeting } from '../domain/meeting.js';

export interface ToAnswer {
  readonly invitation: MeetingInvitation;
  readonly meeting: Meeting;
}

@Injectable()
export class SeriesAnswersRepository {
  /** What whoever has entered is invited to in a series, and not over: held against others who answer the same. */
  async mine(seriesId: string): Promise<ToAnswer[]> {
    const rows = await transaction().query<{ id: string }[]>(
      `select i.id from meeting_series_part p join meeting m on m.series_part_id = p.id join meeting_invitation i on i.meeting_id = m.id
       where p.series_id = $1 and m.status = 'SCHEDULED' and m.ends_at > now()
         and (i.person_id = app.person_id() or i.seat_id in (select t.seat_id from seat_term t
           where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today()))`,
      [seriesId],
    );
    const invitations = await transaction()
      .getRepository(MeetingInvitation)
      .find({ where: { id: In(rows.map(({ id }) => id)) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const meetings = await transaction()
      .getRepository(Meeting)
      .findBy({ id: In(invitations.map(({ meetingId }) => meetingId)) });
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    return invitations.flatMap((invitation) => {
      const meeting = byId.get(invitation.meetingId);
      return meeting ? [{ invitation, meeting }] : [];
    });
  }
}
