import type { CalendarEntry, Recurrence } from '@lib/icalendar';
import { DateTime } from 'luxon';
import type { Addresses } from '../../platform/addresses.js';
import { placeInMonth, datesOf, type SeriesRule } from '../domain/series/series-rule.js';
import { meetingEntry, type Attendee } from './meeting-entry.js';
import type { MeetingFacts } from './meeting-facts.js';
import type { PartFacts } from './part-facts.js';

/** A meeting of a series, with what the reader answered. */
type Answered = MeetingFacts & { readonly response?: string };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A part of a series as entries of one name: the one that comes again, and one for each date that is otherwise. They hold
 * exactly the meetings given, whatever the rule says: what the reader is not asked to is left out of it, like a date cancelled.
 */
export function seriesEntries(
  part: PartFacts,
  meetings: readonly Answered[],
  addresses: Addresses,
  { stamp, attendee }: { stamp: Date; attendee?: Omit<Attendee, 'response'> },
): CalendarEntry[] {
  const days = meetings.flatMap(({ series }) => series?.recursOn ?? []).sort();
  const [first, until] = [days[0], days.at(-1)];
  if (!first || !until) return [];
  const asAnswered = (response: string) => (attendee ? { ...attendee, response } : undefined);
  const usual = usualAnswer(meetings);
  const master: CalendarEntry = {
    ...meetingEntry(likeAll(part, first), addresses, stamp, asAnswered(usual)),
    url: addresses.series(part.seriesId),
    recurrence: recurrenceOf(part, { first, until, days: new Set(days) }),
  };
  const { recurrenceId: _, ...plain } = master;
  const others = meetings
    .map((meeting) => meetingEntry(meeting, addresses, stamp, asAnswered(meeting.response ?? 'NONE')))
    .filter((entry) => isOtherwise(entry, master));
  return [plain, ...others];
}

/** All of a part taken out of a calendar, whatever dates of it are there. */
export function seriesCancelled(part: PartFacts, addresses: Addresses, stamp: Date, attendee: Attendee): CalendarEntry {
  const { recurrenceId: _, ...entry } = meetingEntry(likeAll(part, part.firstOn), addresses, stamp, attendee);
  return { ...entry, url: addresses.series(part.seriesId), isCancelled: true };
}

/** What a date of the part is unless it was changed. */
const likeAll = (part: PartFacts, first: string): MeetingFacts => ({
  ...part,
  partnershipName: part.partnershipName ?? '',
  heldOn: first,
  status: 'SCHEDULED',
  cancelReason: '',
  isOver: false,
  agenda: [],
  series: { id: part.seriesId, partId: part.id, recursOn: first, recursAt: part.startsTime },
});

function recurrenceOf(
  part: SeriesRule,
  { first, until, days }: { first: string; until: string; days: ReadonlySet<string> },
): Recurrence {
  const begins = DateTime.fromISO(part.firstOn, { zone: 'utc' });
  const weekday = WEEKDAYS[begins.weekday - 1] ?? '';
  const rule = {
    WEEKS: { frequency: 'WEEKLY', byDay: weekday },
    MONTHS_BY_WEEKDAY: { frequency: 'MONTHLY', byDay: `${placeInMonth(begins)}${weekday}` },
    MONTHS_BY_LAST_WEEKDAY: { frequency: 'MONTHLY', byDay: `-1${weekday}` },
    MONTHS_BY_DAY: { frequency: 'MONTHLY', byMonthDay: begins.day },
    MONTHS_BY_LAST_DAY: { frequency: 'MONTHLY', byMonthDay: -1 },
  } as const;
  const between = datesOf({ ...part, lastOn: until }).filter((day) => day >= first);
  return { ...rule[part.pattern], interval: part.every, until, except: between.filter((day) => !days.has(day)) };
}

/** The answer given to most dates stands at the entry for all; where another was given, the date is an entry of its own. */
function usualAnswer(meetings: readonly Answered[]): string {
  const counts = new Map<string, number>();
  for (const { response = 'NONE' } of meetings) counts.set(response, (counts.get(response) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'NONE';
}

function isOtherwise(entry: CalendarEntry, master: CalendarEntry): boolean {
  return (
    entry.day !== entry.recurrenceId?.day ||
    entry.from !== master.from ||
    entry.to !== master.to ||
    entry.summary !== master.summary ||
    entry.description !== master.description ||
    entry.location !== master.location ||
    entry.attendee?.participation !== master.attendee?.participation
  );
}
