import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
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
  /** The last day of what takes whole days; it has no times then, whatever `from` and `to` say. */
  readonly lastDay?: string;
  /** Whether whoever has it in their calendar is free all the same. */
  readonly isFree?: boolean;
  /** IANA zone. */
  readonly timeZone: string;
  readonly isCancelled: boolean;
  /** How it comes again; left out for what happens once. */
  readonly recurrence?: Recurrence;
  /** Which date of an entry that comes again this one takes the place of: the date by its rule. */
  readonly recurrenceId?: WallTime;
  readonly organiser?: CalendarPerson;
  readonly attendee?: CalendarPerson & { readonly participation: Participation; readonly isOptional: boolean };
}

/** A day and a time by the wall clock of the entry's zone. */
export interface WallTime {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly time: string;
}

export interface Recurrence {
  readonly frequency: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** As RFC 5545 writes them: 2TH, -1FR, TH. */
  readonly byDay?: string;
  /** -1 is the last day of the month. */
  readonly byMonthDay?: number;
  /** The last date; the time of day is the entry's own. */
  readonly until: string;
  /** Dates of the rule on which it does not happen. */
  readonly except: readonly string[];
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
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stamp,
    ...spanOf(entry),
    summary: plain(entry.summary),
    description: plain(entry.description),
    location: plain(entry.location),
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (entry.isFree) event.transparency(ICalEventTransparency.TRANSPARENT);
  if (entry.recurrence) event.repeating(ruleText(entry, entry.recurrence));
  if (entry.recurrenceId) event.recurrenceId(wall(entry, entry.recurrenceId));
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

function spanOf({ day, lastDay, from, to, timeZone }: CalendarEntry) {
  // A plain Date would be written in the zone of this process.
  if (!lastDay)
    return {
      start: wall({ timeZone }, { day, time: from }),
      end: wall({ timeZone }, { day, time: to }),
      timezone: timeZone,
    };
  const whole = (on: string) => DateTime.fromISO(on, { zone: 'utc' });
  // Calendars name the first day that it does not take.
  return { start: whole(day), end: whole(lastDay).plus({ days: 1 }), allDay: true };
}

const wall = ({ timeZone }: Pick<CalendarEntry, 'timeZone'>, { day, time }: WallTime): DateTime =>
  DateTime.fromISO(`${day}T${time}`, { zone: timeZone });

/** RRULE and EXDATE. The end is an instant in UTC, as it must be where the start has a zone; exceptions are wall times, as the start is. */
function ruleText(entry: CalendarEntry, { frequency, interval, byDay, byMonthDay, until, except }: Recurrence): string {
  const end = wall(entry, { day: until, time: entry.from }).toUTC().toFormat(`${STAMP}'Z'`);
  const parts = [
    `FREQ=${frequency}`,
    `INTERVAL=${interval}`,
    byDay && `BYDAY=${byDay}`,
    byMonthDay && `BYMONTHDAY=${byMonthDay}`,
    `UNTIL=${end}`,
  ].filter(Boolean);
  const left = except.map((day) => wall(entry, { day, time: entry.from }).toFormat(STAMP));
  return [`RRULE:${parts.join(';')}`, ...left.map((each) => `EXDATE;TZID=${entry.timeZone}:${each}`)].join('\r\n');
}

const STAMP = "yyyyMMdd'T'HHmmss";

/** Without characters that end a line for some readers and not for others; line feeds are kept, and escaped by the library. */
const plain = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

/** A name in a parameter: there is no way to write a quotation mark or a line break in one. */
const label = (text: string): string => plain(text).replace(/["\n]/g, ' ').trim();
