import { problem, refuse } from '@lib/kernel';
import type { MeetingWords } from '../meeting.js';
import { MeetingPeriod } from '../meeting-period.js';
import type { SeriesMeeting, SeriesPart } from './meeting-series.js';
import type { SeriesDate } from './series-dates.js';

/** What becomes of one date when a series is changed from a date on. */
export type SeriesStepKind = 'STAYS' | 'MOVES' | 'KEPT_AS_CHANGED' | 'STAYS_CANCELLED' | 'CANCELLED' | 'ADDED';

/** A place in the series, and when the meeting that has it is held. */
interface SlotTaken {
  readonly recursOn: string;
  /** The day by the rule, with what becomes of holidays. */
  readonly plannedOn: string;
  readonly period: MeetingPeriod;
  readonly dayOff: string | null;
}

export interface SeriesStep {
  readonly kind: SeriesStepKind;
  /** Null for a date that is added. */
  readonly meeting: SeriesMeeting | null;
  /** Null where it has no place in the series any more. */
  readonly date: SlotTaken | null;
  readonly words: MeetingWords;
}

interface Wanted {
  readonly dates: readonly SeriesDate[];
  readonly words: MeetingWords;
}

const FIELDS = ['title', 'place', 'joiningLink', 'accessNotes'] as const;

/**
 * What becomes of a meeting and all that follow it. Meetings keep their page, agenda and answers: each takes its own date
 * again where the new rule has it, otherwise the next in line. What was changed by hand stays as it was changed, except
 * at the meeting that the change begins with.
 */
export function changeFrom(
  from: SeriesMeeting,
  following: readonly SeriesMeeting[],
  parts: readonly SeriesPart[],
  { dates, words }: Wanted,
): SeriesStep[] {
  const partOf = (meeting: SeriesMeeting): SeriesPart => {
    const part = parts.find(({ id }) => id === meeting.partId);
    if (!part) throw new Error('A meeting is of a part that its series does not have.');
    return part;
  };
  const base = partOf(from);
  const changed = FIELDS.filter((field) => words[field] !== base[field]);
  const wordsOf = (meeting: SeriesMeeting): MeetingWords => {
    const take = (field: (typeof FIELDS)[number]): string =>
      changed.includes(field) && (meeting === from || meeting[field] === partOf(meeting)[field])
        ? words[field]
        : meeting[field];
    return {
      title: take('title'),
      place: take('place'),
      joiningLink: take('joiningLink'),
      accessNotes: take('accessNotes'),
    };
  };
  const pairs = pair(following, dates);
  const steps = following.map((meeting): SeriesStep => {
    const date = pairs.get(meeting);
    const own = wordsOf(meeting);
    if (meeting.status === 'CANCELLED')
      return { kind: 'STAYS_CANCELLED', meeting, date: slotOf(meeting, base, date), words: own };
    const isKept = meeting !== from && wasMoved(meeting, partOf(meeting));
    if (date && isKept) return { kind: 'KEPT_AS_CHANGED', meeting, date: slotOf(meeting, base, date), words: own };
    if (!date?.period) return { kind: 'CANCELLED', meeting, date: null, words: own };
    const kind = date.period.equals(periodOf(meeting, base)) ? 'STAYS' : 'MOVES';
    return { kind, meeting, date: { ...date, plannedOn: date.period.heldOn, period: date.period }, words: own };
  });
  const taken = new Set(pairs.values());
  const added = dates.flatMap((date): SeriesStep[] =>
    date.period && !taken.has(date)
      ? [{ kind: 'ADDED', meeting: null, date: { ...date, plannedOn: date.period.heldOn, period: date.period }, words }]
      : [],
  );
  return [...steps, ...added];
}

/** Refuses a change after which everything would be as before. */
export function refuseUnlessChanging(steps: readonly SeriesStep[]): void {
  const isSame = ({ kind, meeting, words }: SeriesStep): boolean =>
    (kind === 'STAYS' || kind === 'KEPT_AS_CHANGED' || kind === 'STAYS_CANCELLED') &&
    FIELDS.every((field) => meeting?.[field] === words[field]);
  refuse([
    steps.every(isSame) && problem('NOTHING_CHANGED', 'The series is like that already. Change something, or go back.'),
  ]);
}

/** Whether somebody moved it away from where its rule had put it. */
export const wasMoved = (meeting: SeriesMeeting, { startsTime, endsTime }: SeriesPart): boolean =>
  meeting.heldOn !== meeting.plannedOn || meeting.startsTime !== startsTime || meeting.endsTime !== endsTime;

/** It stays on the day it was, cancelled or moved by hand; its place in the series is taken. */
const slotOf = (meeting: SeriesMeeting, base: SeriesPart, date: SeriesDate | undefined): SlotTaken | null =>
  date ? { ...date, plannedOn: date.period?.heldOn ?? date.recursOn, period: periodOf(meeting, base) } : null;

const periodOf = ({ heldOn, startsTime, endsTime }: SeriesMeeting, { timeZone }: SeriesPart): MeetingPeriod =>
  MeetingPeriod.from({ heldOn, startsTime, endsTime, timeZone });

function pair(following: readonly SeriesMeeting[], dates: readonly SeriesDate[]): Map<SeriesMeeting, SeriesDate> {
  const byDay = new Map(dates.map((date) => [date.recursOn, date]));
  const standing = following.filter(({ status }) => status === 'SCHEDULED');
  const last = dates.at(-1)?.recursOn ?? '';
  // The same rule, at another time of the day, shorter or longer: each keeps its own date.
  const keepsDates =
    standing.some(({ recursOn }) => byDay.has(recursOn)) &&
    standing.every(({ recursOn }) => byDay.has(recursOn) || recursOn > last);
  const held = dates.filter(({ period }) => period);
  const pairs: [SeriesMeeting, SeriesDate | undefined][] = keepsDates
    ? following.map((meeting) => [meeting, byDay.get(meeting.recursOn)])
    : standing.map((meeting, index) => [meeting, held[index]]);
  return new Map(pairs.filter((each): each is [SeriesMeeting, SeriesDate] => each[1] !== undefined));
}
