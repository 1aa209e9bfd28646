import { monthAfter, whoseOf, type PlannedActivity } from './plan';

export type Scale = 'week' | 'month';

/** A stretch of days with its words: a week or a month. */
export interface Stretch {
  label: string;
  /** From the first day of the timeline, in days. */
  from: number;
  days: number;
}

export interface Bar<Activity> {
  activity: Activity;
  from: number;
  days: number;
  /** Of its agency's lines: two bars that share a day never share a line, nor does one stand in the words of another. */
  line: number;
}

export interface Lane<Activity> {
  name: string;
  lines: number;
  bars: Bar<Activity>[];
}

export interface Timeline<Activity> {
  firstDay: string;
  days: number;
  stretches: Stretch[];
  lanes: Lane<Activity>[];
}

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00Z`);
export const daysBetween = (from: string, to: string) => Math.round((at(to) - at(from)) / DAY_MS);
const shifted = (day: string, by: number) => new Date(at(day) + by * DAY_MS).toISOString().slice(0, 10);

/** The Monday of its week. */
const monday = (day: string) => shifted(day, -((new Date(at(day)).getUTCDay() + 6) % 7));

interface Span {
  startsOn?: string | null;
  endsOn?: string | null;
}

/**
 * Those that have days, by agency in the order of their names, what the campaign does as a whole first. It begins with the week
 * or month of the first day, the campaign's own days within it. Null when nothing has days. `room`: how many days a bar takes up
 * with its words.
 */
export function timelineOf<Activity extends PlannedActivity>(
  activities: readonly Activity[],
  campaign: Span,
  scale: Scale,
  room: (activity: Activity, days: number) => number = (_, days) => days,
): Timeline<Activity> | null {
  const dated = activities.filter(({ startsOn }) => startsOn);
  if (dated.length === 0) return null;
  const spans: Span[] = [...dated, campaign].filter(({ startsOn }) => startsOn);
  const first = spans.map(({ startsOn }) => startsOn!).reduce((a, b) => (a < b ? a : b));
  const last = spans.map(({ startsOn, endsOn }) => endsOn ?? startsOn!).reduce((a, b) => (a > b ? a : b));
  const firstDay = scale === 'week' ? monday(first) : `${first.slice(0, 7)}-01`;
  const end = scale === 'week' ? shifted(monday(last), 7) : `${monthAfter(last.slice(0, 7))}-01`;
  return {
    firstDay,
    days: daysBetween(firstDay, end),
    stretches: stretchesOf(firstDay, end, scale),
    lanes: lanesOf(dated, firstDay, room),
  };
}

function stretchesOf(firstDay: string, end: string, scale: Scale): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = firstDay; day < end;) {
    const next = scale === 'week' ? shifted(day, 7) : `${monthAfter(day.slice(0, 7))}-01`;
    stretches.push({ label: labelOf(day, scale), from: daysBetween(firstDay, day), days: daysBetween(day, next) });
    day = next;
  }
  return stretches;
}

const labelOf = (day: string, scale: Scale) =>
  new Intl.DateTimeFormat('en-GB', {
    ...(scale === 'week' ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(at(day)));

function lanesOf<Activity extends PlannedActivity>(
  dated: readonly Activity[],
  firstDay: string,
  room: (activity: Activity, days: number) => number,
): Lane<Activity>[] {
  const byWhom = new Map<string, Activity[]>();
  for (const activity of dated.toSorted((a, b) => a.startsOn!.localeCompare(b.startsOn!)))
    byWhom.set(whoseOf(activity), [...(byWhom.get(whoseOf(activity)) ?? []), activity]);
  return [...byWhom]
    .toSorted(
      ([name, [one]], [other, [two]]) =>
        Number(Boolean(one?.partner)) - Number(Boolean(two?.partner)) || name.localeCompare(other, 'en-GB'),
    )
    .map(([name, mine]) => {
      // The day after which each line is free.
      const lines: number[] = [];
      const bars = mine.map((activity) => {
        const from = daysBetween(firstDay, activity.startsOn!);
        const days = daysBetween(activity.startsOn!, activity.endsOn ?? activity.startsOn!) + 1;
        const free = lines.findIndex((until) => until <= from);
        const line = free < 0 ? lines.length : free;
        lines[line] = from + Math.max(days, room(activity, days));
        return { activity, from, days, line };
      });
      return { name, lines: lines.length, bars };
    });
}
