import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { MeetingSeries, SeriesMeeting, SeriesPart } from '../domain/series/meeting-series.js';
import { SeriesMeetingsRepository } from './series-meetings.repository.js';

const PART = `id, number, pattern, every, first_on::text as "firstOn", last_on::text as "lastOn", to_char(starts_time, 'HH24:MI') as "startsTime",
  to_char(ends_time, 'HH24:MI') as "endsTime", time_zone as "timeZone", nation, on_holiday as "onHoliday", title, place, joining_link as "joiningLink", access_notes as "accessNotes"`;

/** Series with their parts and meetings: written and read by one statement for each table, however many dates they have. */
@Injectable()
export class SeriesRepository {
  constructor(readonly meetings: SeriesMeetingsRepository) {}

  async get(id: string): Promise<MeetingSeries> {
    const [series] = await transaction().query<Omit<MeetingSeries, 'parts'>[]>(
      `select id, audience_id as "audienceId", partnership_id as "partnershipId", title, organiser_id as "organiserId", version from meeting_series where id = $1`,
      [id],
    );
    if (!series) throw new NotFound();
    const parts = await transaction().query<SeriesPart[]>(
      `select ${PART} from meeting_series_part where series_id = $1 order by number`,
      [id],
    );
    return { ...series, parts };
  }

  /** The series that a meeting belongs to; null for one that stands alone. */
  async ofMeeting(meetingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ seriesId: string }[]>(
      `select p.series_id as "seriesId" from meeting m join meeting_series_part p on p.id = m.series_part_id where m.id = $1`,
      [meetingId],
    );
    return row?.seriesId ?? null;
  }

  /** The first meeting of the series that this person made with this key, when the same form is sent a second time. */
  async madeWith(organiserId: string, requestKey: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      `select m.id from meeting_series s join meeting_series_part p on p.series_id = s.id join meeting m on m.series_part_id = p.id
       where s.organiser_id = $1 and s.request_key = $2 order by m.recurs_on limit 1`,
      [organiserId, requestKey],
    );
    return row?.id ?? null;
  }

  /** Its meetings, held against everybody else who changes one, and the series as it is then. Refuses when it is not as it was read. */
  async hold(id: string, version: number): Promise<{ series: MeetingSeries; meetings: SeriesMeeting[] }> {
    await this.get(id);
    // Meetings before the series: whoever changes one meeting takes them in that order too.
    const meetings = await transaction().query<SeriesMeeting[]>(
      `select m.id, m.series_part_id as "partId", m.recurs_on::text as "recursOn", m.planned_on::text as "plannedOn", m.held_on::text as "heldOn",
         to_char(m.starts_time, 'HH24:MI') as "startsTime", to_char(m.ends_time, 'HH24:MI') as "endsTime", m.title, m.place,
         m.joining_link as "joiningLink", m.access_notes as "accessNotes", m.status, m.starts_at <= now() or exists (select from sitting h where h.meeting_id = m.id) as "hasStarted"
       from meeting m where m.series_part_id in (select id from meeting_series_part where series_id = $1) order by m.id for update`,
      [id],
    );
    const [held] = await transaction().query<{ version: number }[]>(
      'select version from meeting_series where id = $1 for update',
      [id],
    );
    if (held?.version !== version) throw new Conflict('series');
    return {
      series: await this.get(id),
      meetings: meetings.sort((a, b) => a.recursOn.localeCompare(b.recursOn) || a.heldOn.localeCompare(b.heldOn)),
    };
  }

  async add(series: MeetingSeries, requestKey: string): Promise<void> {
    const { id, audienceId, partnershipId, title, organiserId, version } = series;
    await transaction().query(
      'insert into meeting_series (id, audience_id, partnership_id, title, organiser_id, request_key, version) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, audienceId, partnershipId, title, organiserId, requestKey, version],
    );
    for (const part of series.parts) await this.savePart(series, part);
  }

  async rename(id: string, title: string): Promise<void> {
    await transaction().query('update meeting_series set title = $2, version = version + 1 where id = $1', [id, title]);
  }

  async savePart({ id, audienceId }: MeetingSeries, part: SeriesPart): Promise<void> {
    await transaction().query(
      `insert into meeting_series_part (id, audience_id, series_id, number, pattern, every, first_on, last_on, starts_time, ends_time, time_zone, nation, on_holiday,
         title, place, joining_link, access_notes)
       select r.id, $2, $3, r.number, r.pattern, r.every, r."firstOn", r."lastOn", r."startsTime", r."endsTime", r."timeZone", r.nation, r."onHoliday", r.title, r.place,
         r."joiningLink", r."accessNotes"
       from jsonb_to_record($1::jsonb) as r (id uuid, number int, pattern text, every int, "firstOn" date, "lastOn" date, "startsTime" time, "endsTime" time, "timeZone" text,
         nation text, "onHoliday" text, title text, place text, "joiningLink" text, "accessNotes" text)
       on conflict (id) do update set pattern = excluded.pattern, every = excluded.every, first_on = excluded.first_on, last_on = excluded.last_on,
         starts_time = excluded.starts_time, ends_time = excluded.ends_time, nation = excluded.nation, on_holiday = excluded.on_holiday, title = excluded.title,
         place = excluded.place, joining_link = excluded.joining_link, access_notes = excluded.access_notes,
         calendar_sequence = meeting_series_part.calendar_sequence + 1`,
      [JSON.stringify(part), audienceId, id],
    );
  }
}
