import { transaction } from '@lib/database';

export interface InvitedPerson {
  readonly invitationId: string;
  readonly personId: string;
  readonly address: string;
  /** Comes in place of the representative of the seat, who has sent them. */
  readonly isDeputy: boolean;
}

/** Everybody invited to the meeting now: whoever fills each seat, the deputies who are sent, and those invited by name. */
export const invitedTo = (meetingId: string): Promise<InvitedPerson[]> =>
  transaction().query<InvitedPerson[]>(
    `select i.id as "invitationId", p.id as "personId", p.email as address, coalesce(t.capacity = 'DEPUTY', false) as "isDeputy"
     from meeting_invitation i
     left join seat_term t on t.seat_id = i.seat_id and t.ended_at is null and t.held @> app.today()
       and (t.capacity = 'REPRESENTATIVE' or i.response = 'DEPUTY')
     join person p on p.id = coalesce(i.person_id, t.person_id)
     where i.meeting_id = $1`,
    [meetingId],
  );

/** The seat's deputy, sent or not. */
export const deputyOf = (invitationId: string): Promise<Omit<InvitedPerson, 'isDeputy'>[]> =>
  transaction().query(
    `select i.id as "invitationId", p.id as "personId", p.email as address from meeting_invitation i
     join seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
     join person p on p.id = t.person_id where i.id = $1`,
    [invitationId],
  );

/** Invitations of a seat to meetings that are not over, with the answer given. */
export const upcomingOfSeat = (
  seatId: string,
): Promise<{ invitationId: string; meetingId: string; seriesPartId: string | null; response: string }[]> =>
  transaction().query(
    `select i.id as "invitationId", m.id as "meetingId", m.series_part_id as "seriesPartId", i.response from meeting_invitation i join meeting m on m.id = i.meeting_id
     where i.seat_id = $1 and m.status = 'SCHEDULED' and m.ends_at > now() order by m.starts_at`,
    [seatId],
  );

/**
 * Meetings that are not over and may still be in the calendar of somebody who left the place they were invited through:
 * a seat, or an office when there is none. Those that were called off since are among them, when nobody told them any more.
 */
export const stillInCalendarOf = (
  personId: string,
  partnershipId: string | null,
  seatId: string | null,
): Promise<{ invitationId: string; meetingId: string; seriesPartId: string | null; response: string }[]> =>
  transaction().query(
    `select i.id as "invitationId", m.id as "meetingId", m.series_part_id as "seriesPartId", i.response from meeting_invitation i join meeting m on m.id = i.meeting_id
     where m.partnership_id = $2 and m.ends_at > now()
       and (i.seat_id = $3 or ($3::uuid is null and i.person_id = $1 and i.role = 'OFFICER' and not exists (select from office_term o
         where o.partnership_id = $2 and o.person_id = $1 and o.ended_at is null and o.held @> app.today())))
       and (m.status = 'SCHEDULED' or (exists (select from delivery d where d.meeting_id = m.id and d.person_id = $1)
         and not exists (select from delivery d where d.meeting_id = m.id and d.person_id = $1 and d.kind = 'MEETING_CANCELLED' and d.state = 'SENT'))
         or exists (select from delivery d where d.series_part_id = m.series_part_id and d.person_id = $1 and d.kind in ('SERIES_SCHEDULED', 'SERIES_CHANGED')))
     order by m.starts_at`,
    [personId, partnershipId, seatId],
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
