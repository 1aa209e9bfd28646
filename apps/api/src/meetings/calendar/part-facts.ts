import { transaction } from '@lib/database';
import type { SeriesPart } from '../domain/series/meeting-series.js';

/** A part of a series, as calendars and letters are told of it. */
export interface PartFacts extends SeriesPart {
  readonly seriesId: string;
  readonly calendarSequence: number;
  readonly partnershipName: string | null;
  readonly scheduledAt: Date;
  readonly organiserName: string | null;
  readonly organiserEmail: string | null;
  readonly seenBy: 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';
  readonly isForSignatories: boolean;
  /** How many parts the series has: more than one when somebody changed all that follow a date. */
  readonly partCount: number;
}

/** Parts as whoever has entered sees them. */
export async function partFacts(partIds: readonly string[]): Promise<PartFacts[]> {
  return transaction().query<PartFacts[]>(
    `select p.id, p.series_id as "seriesId", p.number, p.pattern, p.every, p.first_on::text as "firstOn", p.last_on::text as "lastOn", to_char(p.starts_time, 'HH24:MI') as "startsTime",
       to_char(p.ends_time, 'HH24:MI') as "endsTime", p.time_zone as "timeZone", p.nation, p.on_holiday as "onHoliday", p.title, p.place, p.joining_link as "joiningLink",
       p.access_notes as "accessNotes", p.calendar_sequence as "calendarSequence", n.name as "partnershipName", s.scheduled_at as "scheduledAt", o.name as "organiserName", o.email as "organiserEmail",
       a.agreement_id is not null as "isForSignatories", (select count(*)::int from meeting_series_part b where b.series_id = s.id) as "partCount",
       coalesce((select m.seen_by from meeting m where m.series_part_id = p.id limit 1), 'INVITED') as "seenBy"
     from meeting_series_part p join meeting_series s on s.id = p.series_id join audience a on a.id = p.audience_id
     left join partnership n on n.id = s.partnership_id left join person o on o.id = s.organiser_id
     where p.id = any ($1) order by p.number`,
    [partIds],
  );
}
