import { Injectable } from '@nestjs/common';
import { newId } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { Invitee } from '../domain/meeting-invitation.js';
import type { MeetingPeriod } from '../domain/meeting-period.js';
import type { Meeting } from '../domain/meeting.js';
import type { SeriesStep } from '../domain/series/series-change.js';
import type { SeriesDate } from '../domain/series/series-dates.js';

const DATES = `jsonb_to_recordset($1::jsonb) as d (id uuid, "recursOn" date, "plannedOn" date, "heldOn" date, "startsTime" time, "endsTime" time,
  "startsAt" timestamptz, "endsAt" timestamptz, title text, place text, "joiningLink" text, "accessNotes" text)`;

/** The meetings of series, by one statement for each table, however many dates there are. */
@Injectable()
export class SeriesMeetingsRepository {
  /** One meeting for each date that is held, like the one given, with everybody invited; answers them in their order. */
  async add(
    meeting: Meeting,
    partId: string,
    dates: readonly SeriesDate[],
    invitees: readonly Invitee[],
  ): Promise<string[]> {
    const rows = dates.flatMap(({ recursOn, period }) =>
      period ? [{ ...timesOf(period), id: newId(), recursOn, plannedOn: period.heldOn }] : [],
    );
    const days = JSON.stringify(rows);
    await transaction().query(
      `insert into meeting (id, audience_id, partnership_id, title, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, joining_link, access_notes, seen_by,
         organiser_id, request_key, series_part_id, recurs_on, planned_on)
       select d.id, $2, $3, $4, d."heldOn", d."startsTime", d."endsTime", $5, d."startsAt", d."endsAt", $6, $7, $8, $9, $10, gen_random_uuid(), $11, d."recursOn", d."plannedOn"
       from ${DATES}`,
      [
        days,
        meeting.audienceId,
        meeting.partnershipId,
        meeting.title,
        meeting.timeZone,
        meeting.place,
        meeting.joiningLink,
        meeting.accessNotes,
        meeting.seenBy,
        meeting.organiserId,
        partId,
      ],
    );
    await transaction().query(
      `insert into meeting_invitation (meeting_id, audience_id, seat_id, person_id, role, guest_name)
       select d.id, $2, i."seatId", i."personId", i.role, coalesce(i.name, '')
       from jsonb_to_recordset($3::jsonb) as i (role text, "seatId" uuid, "personId" uuid, name text), ${DATES}`,
      [days, meeting.audienceId, JSON.stringify(invitees)],
    );
    return rows.map(({ id }) => id);
  }

  /** More dates, like a meeting that there is, for the seats and people invited to it who still hold their place. Their agenda is empty. */
  async addLike(meetingId: string, partId: string, steps: readonly SeriesStep[]): Promise<string[]> {
    const rows = steps.flatMap(({ date, words }) => (date ? [rowOf(newId(), date, words)] : []));
    if (rows.length === 0) return [];
    const days = JSON.stringify(rows);
    await transaction().query(
      `insert into meeting (id, audience_id, partnership_id, title, held_on, starts_time, ends_time, time_zone, starts_at, ends_at, place, joining_link, access_notes, seen_by,
         organiser_id, request_key, series_part_id, recurs_on, planned_on)
       select d.id, m.audience_id, m.partnership_id, d.title, d."heldOn", d."startsTime", d."endsTime", m.time_zone, d."startsAt", d."endsAt", d.place, d."joiningLink",
         d."accessNotes", m.seen_by, m.organiser_id, gen_random_uuid(), $2, d."recursOn", d."plannedOn"
       from meeting m, ${DATES} where m.id = $3`,
      [days, partId, meetingId],
    );
    await transaction().query(
      `with invited as (
         select i.audience_id, i.seat_id, i.person_id, i.role, i.guest_name from meeting_invitation i join meeting m on m.id = i.meeting_id where m.id = $2
           and (i.seat_id is null or exists (select from seat s where s.id = i.seat_id and s.closed_on is null))
           and (i.role <> 'OFFICER' or exists (select from office_term o where o.person_id = i.person_id and o.partnership_id = m.partnership_id
             and o.ended_at is null and o.held @> app.today())))
       insert into meeting_invitation (meeting_id, audience_id, seat_id, person_id, role, guest_name)
       select d.id, i.audience_id, i.seat_id, i.person_id, i.role, i.guest_name from invited i, ${DATES}`,
      [days, meetingId],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts meetings where a change of the series has them. */
  async move(partId: string, steps: readonly SeriesStep[]): Promise<void> {
    const rows = steps.flatMap(({ meeting, date, words }) => (meeting && date ? [rowOf(meeting.id, date, words)] : []));
    await transaction().query(
      `update meeting m set series_part_id = $2, recurs_on = d."recursOn", planned_on = d."plannedOn", held_on = d."heldOn", starts_time = d."startsTime", ends_time = d."endsTime",
         starts_at = d."startsAt", ends_at = d."endsAt", title = d.title, place = d.place, joining_link = d."joiningLink", access_notes = d."accessNotes",
         calendar_sequence = m.calendar_sequence + 1, version = m.version + 1
       from ${DATES} where m.id = d.id`,
      [JSON.stringify(rows), partId],
    );
  }

  async cancel(ids: readonly string[], reason: string): Promise<void> {
    await transaction().query(
      `update meeting set status = 'CANCELLED', cancel_reason = $2, calendar_sequence = calendar_sequence + 1, version = version + 1 where id = any ($1)`,
      [ids, reason],
    );
  }
}

/** What was moved by hand keeps the day that the rule had for it beside the day it is held. */
const rowOf = (
  id: string,
  { recursOn, plannedOn, period }: NonNullable<SeriesStep['date']>,
  words: SeriesStep['words'],
) => ({
  ...words,
  ...timesOf(period),
  id,
  recursOn,
  plannedOn,
});

const timesOf = ({ heldOn, startsTime, endsTime, startsAt, endsAt }: MeetingPeriod) => ({
  heldOn,
  startsTime,
  endsTime,
  startsAt,
  endsAt,
});
