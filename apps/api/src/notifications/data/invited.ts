import { transaction } from '@lib/database';

export interface InvitedPerson {
  readonly invitationId: string;
  readonly personId: string;
  readonly address: string;
}

const INVITED = `
  select i.id as "invitationId", p.id as "personId", p.email as address
  from meeting_invitation i join meeting m on m.id = i.meeting_id
  join person p on p.id = coalesce(i.person_id, (select t.person_id from seat_term t
    where t.seat_id = i.seat_id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()))`;

/** Everybody invited to the meeting now: whoever fills each seat, and those invited by name. */
export const invitedTo = (meetingId: string): Promise<InvitedPerson[]> =>
  transaction().query<InvitedPerson[]>(`${INVITED} where i.meeting_id = $1`, [meetingId]);

/** The seat's deputy, as the one who comes in place of its representative. */
export const deputyInvitedBy = (invitationId: string): Promise<InvitedPerson[]> =>
  transaction().query<InvitedPerson[]>(
    `select i.id as "invitationId", p.id as "personId", p.email as address from meeting_invitation i
     join seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
     join person p on p.id = t.person_id where i.id = $1 and i.response = 'DEPUTY'`,
    [invitationId],
  );

/** Invitations of a seat to meetings that are not over. */
export const upcomingOfSeat = (seatId: string): Promise<{ invitationId: string; meetingId: string }[]> =>
  transaction().query(
    `select i.id as "invitationId", m.id as "meetingId" from meeting_invitation i join meeting m on m.id = i.meeting_id
     where i.seat_id = $1 and m.status = 'SCHEDULED' and m.ends_at > now() order by m.starts_at`,
    [seatId],
  );

/** The answer given to an invitation, for the calendar entry. */
export async function answerOf(
  invitationId: string,
): Promise<{ response: string; hasDeputy: boolean; role: string } | null> {
  const [row] = await transaction().query<{ response: string; hasDeputy: boolean; role: string }[]>(
    `select i.response, i.role, exists (select 1 from seat_term t where t.seat_id = i.seat_id and t.capacity = 'DEPUTY'
       and t.ended_at is null and t.held @> app.today()) as "hasDeputy" from meeting_invitation i where i.id = $1`,
    [invitationId],
  );
  return row ?? null;
}
