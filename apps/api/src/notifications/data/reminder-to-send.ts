import { transaction } from '@lib/database';

export interface ReminderToSend {
  readonly kind: 'UNANSWERED' | 'ACCEPTED' | 'JOINING';
  readonly invitationId: string;
  readonly response: string;
  readonly reader: string;
  /** Comes in place of the representative, or represents a seat that has a deputy to send. */
  readonly isDeputy: boolean;
  readonly canSendDeputy: boolean;
  /** Without one there is nothing they could choose. */
  readonly hasAccount: boolean;
}

/**
 * The reminder as its reader, who has entered, is still to have it at that moment. Null when the meeting was moved,
 * cancelled or has begun, when they come no more or are not expected, or have chosen otherwise.
 */
export async function reminderToSend(id: string, personId: string, at: Date): Promise<ReminderToSend | null> {
  const [row] = await transaction().query<ReminderToSend[]>(
    `select r.kind, i.id as "invitationId", i.response, x.name as reader, coalesce(t.capacity = 'DEPUTY', false) as "isDeputy",
       i.role = 'SEAT' and t.capacity = 'REPRESENTATIVE' and exists (select from seat_term d where d.seat_id = i.seat_id
         and d.capacity = 'DEPUTY' and d.ended_at is null and d.held @> app.today()) as "canSendDeputy",
       exists (select from account a where a.person_id = x.id) as "hasAccount"
     from meeting_reminder r join meeting m on m.id = r.meeting_id and m.held_on = r.held_on and m.starts_time = r.starts_time
     join meeting_invitation i on i.id = r.invitation_id join person x on x.id = r.person_id
     cross join app.usual_reminders() u left join reminder_choice c on c.person_id = x.id
     left join seat_term t on t.seat_id = i.seat_id and t.person_id = x.id and t.ended_at is null and t.held @> app.today()
       and t.capacity = case when i.response = 'DEPUTY' then 'DEPUTY' else 'REPRESENTATIVE' end
     where r.id = $1 and x.id = $2 and m.status = 'SCHEDULED' and m.starts_at > $3 and i.response <> 'APOLOGIES'
       and (t.id is not null or (i.person_id = x.id and (i.role <> 'OFFICER' or exists (select from office_term o
         where o.partnership_id = m.partnership_id and o.person_id = x.id and o.ended_at is null and o.held @> app.today()))))
       and case r.kind
         when 'UNANSWERED' then i.response = 'NONE' and coalesce(c.unanswered_days, u.unanswered_days) > 0
         when 'ACCEPTED' then i.response <> 'NONE' and coalesce(c.accepted_days, u.accepted_days) > 0
         else coalesce(c.joining_instructions, u.joining_instructions) end`,
    [id, personId, at],
  );
  return row ?? null;
}
