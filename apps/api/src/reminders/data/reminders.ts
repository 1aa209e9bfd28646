import { transaction } from '@lib/database';
import type { DueReminder, NotedReminder } from '../domain/reminder.js';

/** Who is to be reminded of which meeting, and who was. */
export class Reminders {
  due(at: Date): Promise<DueReminder[]> {
    return transaction().query(
      `select partnership_id as "partnershipId", meeting_id as "meetingId", invitation_id as "invitationId", person_id as "personId", kind
       from app.due_reminders($1)`,
      [at],
    );
  }

  /** Notes that they were reminded of the meeting at the time it has; answers what nobody had noted before. */
  note(meetingId: string, due: readonly DueReminder[]): Promise<NotedReminder[]> {
    return transaction().query(
      `insert into meeting_reminder (audience_id, meeting_id, person_id, invitation_id, kind, held_on, starts_time)
       select m.audience_id, m.id, d."personId", d."invitationId", d.kind, m.held_on, m.starts_time
       from jsonb_to_recordset($2::jsonb) as d ("personId" uuid, "invitationId" uuid, kind text) join meeting m on m.id = $1
       order by d."personId", d.kind
       on conflict on constraint meeting_reminder_once do nothing
       returning id, person_id as "personId", kind`,
      [meetingId, JSON.stringify(due)],
    );
  }
}
