import { calendarText, type CalendarEntry, type Method, type Participation } from '@lib/icalendar';
import type { MeetingFacts } from './meeting-facts.js';
import type { Addresses } from '../../platform/addresses.js';
import { agendaFor, isRestricted, titleFor, whereFor } from './meeting-words.js';

export interface Attendee {
  readonly name: string;
  readonly address: string;
  readonly response: string;
  readonly isOptional: boolean;
}

const PARTICIPATION: Record<string, Participation> = {
  NONE: 'NEEDS-ACTION',
  ACCEPTED: 'ACCEPTED',
  TENTATIVE: 'TENTATIVE',
  APOLOGIES: 'DECLINED',
  DEPUTY: 'DELEGATED',
};

/** The calendar entry of a meeting, as far as it may leave our walls. */
export function meetingEntry(
  meeting: MeetingFacts,
  addresses: Addresses,
  stamp: Date,
  attendee?: Attendee,
): CalendarEntry {
  // A series keeps agendas out of calendars: each would make its date an exception, and every message to all of them longer.
  const agenda = meeting.series ? [] : agendaFor(meeting);
  const description = isRestricted(meeting)
    ? 'This meeting is restricted. Sign in to read where it is held and what it is about.'
    : [
        meeting.joiningLink && `Join: ${meeting.joiningLink}`,
        meeting.accessNotes,
        agenda.length > 0 && ['Agenda', ...agenda.map((item, i) => `${i + 1}. ${item}`)].join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n');
  return {
    uid: addresses.calendarId(meeting.series?.partId ?? meeting.id),
    sequence: meeting.calendarSequence,
    stamp,
    summary: titleFor(meeting),
    description,
    location: whereFor(meeting) || (isRestricted(meeting) ? '' : meeting.joiningLink),
    url: addresses.meeting(meeting.id),
    day: meeting.heldOn,
    from: meeting.startsTime,
    to: meeting.endsTime,
    timeZone: meeting.timeZone,
    isCancelled: meeting.status === 'CANCELLED',
    ...(meeting.series ? { recurrenceId: { day: meeting.series.recursOn, time: meeting.series.recursAt } } : {}),
    organiser: {
      name: meeting.organiserName ? `${meeting.organiserName} by Roundtable` : 'Roundtable',
      address: addresses.sender,
    },
    ...(attendee
      ? {
          attendee: {
            name: attendee.name,
            address: attendee.address,
            participation: PARTICIPATION[attendee.response] ?? 'NEEDS-ACTION',
            isOptional: attendee.isOptional,
          },
        }
      : {}),
  };
}

export const entryByMail = (method: Exclude<Method, 'PUBLISH'>, entry: CalendarEntry) => ({
  method,
  text: calendarText(method, [entry]),
});

/** Several entries of one name: what comes again, and the dates that are otherwise. */
export const entriesByMail = (method: Exclude<Method, 'PUBLISH'>, entries: readonly CalendarEntry[]) => ({
  method,
  text: calendarText(method, entries),
});
