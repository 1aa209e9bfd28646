import { transaction } from '@lib/database';
import type { InvitedPerson } from './invited.js';

/** Everybody who has a part of a series in their calendar as a whole: whoever fills a seat invited to a date of it, and those invited by name. */
export const invitedToPart = (partId: string): Promise<Pick<InvitedPerson, 'personId' | 'address'>[]> =>
  transaction().query(
    `select distinct p.id as "personId", p.email as address from meeting m join meeting_invitation i on i.meeting_id = m.id
     left join seat_term t on t.seat_id = i.seat_id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()
     join person p on p.id = coalesce(i.person_id, t.person_id) where m.series_part_id = $1
     -- Whose dates have all gone to another part still has this one in their calendar.
     union select p.id, p.email from delivery d join person p on p.id = d.person_id where d.series_part_id = $1 and d.kind in ('SERIES_SCHEDULED', 'SERIES_CHANGED', 'MEETING_DEPUTY')`,
    [partId],
  );

export interface DeputySent extends InvitedPerson {
  readonly meetingId: string;
  readonly isCancelled: boolean;
}

/** Deputies who are sent to dates of a part, each to their own; those told already that a date is cancelled are left out. */
export const deputiesSentTo = (partId: string): Promise<DeputySent[]> =>
  transaction().query(
    `select i.id as "invitationId", m.id as "meetingId", m.status = 'CANCELLED' as "isCancelled", p.id as "personId", p.email as address, true as "isDeputy"
     from meeting m join meeting_invitation i on i.meeting_id = m.id and i.response = 'DEPUTY'
     join seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
     join person p on p.id = t.person_id where m.series_part_id = $1 and m.ends_at > now()
       and not (m.status = 'CANCELLED' and exists (select from delivery d where d.meeting_id = m.id and d.person_id = p.id and d.kind = 'MEETING_CANCELLED'))`,
    [partId],
  );

export interface PlaceInSeries {
  /** By name or through the seat that they fill: the whole series is in their calendar. */
  readonly isInvited: boolean;
  readonly isDeputy: boolean;
  /** As a deputy, to dates of this part. */
  readonly isSentHere: boolean;
  readonly role: string;
}

/** What somebody has to do with the series that a part belongs to. */
export async function placeIn(partId: string, personId: string): Promise<PlaceInSeries> {
  const [row] = await transaction().query<PlaceInSeries[]>(
    `select coalesce(bool_or(i.person_id = $2 or t.capacity = 'REPRESENTATIVE'), false) as "isInvited", coalesce(bool_or(t.capacity = 'DEPUTY'), false) as "isDeputy",
       coalesce(bool_or(t.capacity = 'DEPUTY' and i.response = 'DEPUTY' and m.status = 'SCHEDULED' and m.series_part_id = $1), false) as "isSentHere", coalesce(max(i.role), '') as role
     from meeting_series_part p join meeting_series_part a on a.series_id = p.series_id join meeting m on m.series_part_id = a.id
     join meeting_invitation i on i.meeting_id = m.id
     left join seat_term t on t.seat_id = i.seat_id and t.person_id = $2 and t.ended_at is null and t.held @> app.today()
     where p.id = $1 and (i.person_id = $2 or t.id is not null)`,
    [partId, personId],
  );
  return row ?? { isInvited: false, isDeputy: false, isSentHere: false, role: '' };
}

/** What of a part is ahead and was called off, for those who may see it. */
export const calledOff = (
  partId: string,
): Promise<{ heldOn: string; startsTime: string; endsTime: string; reason: string }[]> =>
  transaction().query(
    `select held_on::text as "heldOn", to_char(starts_time, 'HH24:MI') as "startsTime", to_char(ends_time, 'HH24:MI') as "endsTime", cancel_reason as reason
     from meeting where series_part_id = $1 and status = 'CANCELLED' and ends_at > now() order by starts_at, id`,
    [partId],
  );
