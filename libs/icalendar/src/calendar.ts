import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';

export type Participation = 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED';

export interface CalendarPerson {
  readonly name: string;
  readonly address: string;
}

/** One entry of a calendar, at a time by the wall clock of its zone. */
export interface CalendarEntry {
  /** The same for as long as the entry lives; calendars replace by it. */
  readonly uid: string;
  /** Rises with every change; the highest is believed. */
  readonly sequence: number;
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly from: string;
  readonly to: string;
  /** IANA zone. */
  readonly timeZone: string;
  readonly isCancelled: boolean;
  readonly organiser?: CalendarPerson;
  readonly attendee?: CalendarPerson & { readonly participation: Participation; readonly isOptional: boolean };
}

/** REQUEST and CANCEL go by mail to one attendee; PUBLISH is a calendar that is read. */
export type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';

const READ_AGAIN_SECONDS = 60 * 60;

/** The entries as the text of an .ics file (RFC 5545), with the definition of every zone they use. One that has a name is read again and again. */
export function calendarText(method: Method, entries: readonly CalendarEntry[], name?: string): string {
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Roundtable', product: 'Roundtable', language: 'EN' },
    // The zone is each entry's, not the calendar's: stamps are then written in UTC, as they must be.
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null },
    ...(name ? { name: plain(name), ttl: READ_AGAIN_SECONDS } : {}),
  });
  for (const entry of entries) add(calendar, entry);
  // A calendar must hold something to be one, and then takes out what it held before.
  return entries.length > 0
    ? calendar.toString()
    : calendar.toString().replace(/END:VCALENDAR\s*$/, `${tzlib_get_ical_block('Europe/London')[0]}\r\n$&`);
}

function add(calendar: ICalCalendar, entry: CalendarEntry): void {
  // A plain Date would be written in the zone of this process.
  const at = (time: string) => DateTime.fromISO(`${entry.day}T${time}`, { zone: entry.timeZone });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stamp,
    start: at(entry.from),
    end: at(entry.to),
    timezone: entry.timeZone,
    summary: plain(entry.summary),
    description: plain(entry.description),
    location: plain(entry.location),
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (entry.organiser) event.organizer({ name: label(entry.organiser.name), email: entry.organiser.address });
  if (entry.attendee) {
    event.createAttendee({
      name: label(entry.attendee.name),
      email: entry.attendee.address,
      role: entry.attendee.isOptional ? ICalAttendeeRole.OPT : ICalAttendeeRole.REQ,
      type: ICalAttendeeType.INDIVIDUAL,
      status:
        ICalAttendeeStatus[
          entry.attendee.participation === 'NEEDS-ACTION' ? 'NEEDSACTION' : entry.attendee.participation
        ],
      rsvp: true,
    });
  }
}

/** Without characters that end a line for some readers and not for others; line feeds are kept, and escaped by the library. */
const plain = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

/** A name in a parameter: there is no way to write a quotation mark or a line break in one. */
const label = (text: string): string => plain(text).replace(/["\n]/g, ' ').trim();
