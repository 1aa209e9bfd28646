import { transaction } from '@lib/database';

export interface MeetingFacts {
  readonly id: string;
  readonly title: string;
  readonly partnershipName: string;
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
  readonly place: string;
  readonly joiningLink: string;
  readonly accessNotes: string;
  readonly seenBy: 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';
  /** Only agencies that have signed an agreement see it. */
  readonly isForSignatories: boolean;
  readonly status: 'SCHEDULED' | 'CANCELLED';
  readonly cancelReason: string;
  readonly calendarSequence: number;
  readonly isOver: boolean;
  readonly scheduledAt: Date;
  readonly organiserName: string | null;
  readonly organiserEmail: string | null;
  readonly agenda: readonly {
    /** Null where the item is restricted or marked: its words stay within our walls. */
    title: string | null;
    presenter: string | null;
    minutes: number | null;
    purpose: 'NOTE' | 'DISCUSS' | 'DECIDE' | null;
  }[];
}

const FACTS = `
  select m.id, m.title, p.name as "partnershipName", m.held_on::text as "heldOn", to_char(m.starts_time, 'HH24:MI') as "startsTime",
    to_char(m.ends_time, 'HH24:MI') as "endsTime", m.time_zone as "timeZone", m.place, m.joining_link as "joiningLink",
    m.access_notes as "accessNotes", m.seen_by as "seenBy", a.agreement_id is not null as "isForSignatories", m.status, m.cancel_reason as "cancelReason",
    m.calendar_sequence as "calendarSequence", m.ends_at <= now() as "isOver", m.scheduled_at as "scheduledAt", o.name as "organiserName", o.email as "organiserEmail",
    -- Mail and calendars leave our walls, whoever reads them: of an item for some only, or marked, they carry the place alone; of a hidden one, nothing.
    coalesce((select json_agg(json_build_object('title', case when e.is_open then e.title end, 'presenter', case when e.is_open then e.presenter end,
        'minutes', e.minutes, 'purpose', case when e.is_open then e.purpose end) order by e.position)
      from (select i.*, i.seen_by = 'EVERYBODY' and i.marking = 'OFFICIAL' as is_open from agenda_entry i where i.meeting_id = m.id and not i.is_hidden) e), '[]') as agenda
  from meeting m join audience a on a.id = m.audience_id left join partnership p on p.id = m.partnership_id left join person o on o.id = m.organiser_id`;

/** A meeting as whoever has entered sees it; null when they do not. */
export async function meetingFacts(meetingId: string): Promise<MeetingFacts | null> {
  const [row] = await transaction().query<MeetingFacts[]>(`${FACTS} where m.id = $1`, [meetingId]);
  return row ?? null;
}

/** The meetings that somebody may see, from three months back, for their calendar. */
export async function meetingsForCalendar(): Promise<MeetingFacts[]> {
  return transaction().query<MeetingFacts[]>(
    `${FACTS} where m.ends_at > now() - interval '3 months' order by m.starts_at, m.id limit 500`,
  );
}
