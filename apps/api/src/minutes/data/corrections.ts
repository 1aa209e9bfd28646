import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Correction } from '../domain/correction.js';

/** What people who attended would have otherwise. */
@Injectable()
export class Corrections {
  get(id: string): Promise<Correction> {
    return load(Correction, id);
  }

  add(correction: Correction): Promise<Correction> {
    return insert(Correction, correction);
  }

  save(correction: Correction): Promise<Correction> {
    return save(Correction, correction, 'correction');
  }

  async areOpen(documentId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      "select from minutes_correction where document_id = $1 and state = 'OPEN' limit 1",
      [documentId],
    );
    return rows.length > 0;
  }

  /** Whether whoever has entered was there, by their seat or themselves; or was invited, to a meeting where nobody ticked who was. */
  async attended(meetingId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from attendance a where a.meeting_id = $1 and a.state = 'PRESENT' and (a.person_id = app.person_id() or a.seat_id = any (app.seat_ids()))
       union all select from meeting_invitation i where i.meeting_id = $1 and not exists (select from sitting s where s.meeting_id = $1)
         and (i.person_id = app.person_id() or i.seat_id = any (app.seat_ids())) limit 1`,
      [meetingId],
    );
    return rows.length > 0;
  }

  /** The seat of whoever has entered that sees the meeting, if any: that of which they are representative before others. */
  async ownSeat(meetingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      `select t.seat_id as id from seat_term t where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today()
         and t.seat_id in (select app.seats_of_meeting($1)) order by t.capacity desc, t.seat_id limit 1`,
      [meetingId],
    );
    return row?.id ?? null;
  }
}
