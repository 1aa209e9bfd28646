import type { AgendaContent, AgendaItemInput, AgendaPurpose, Marking, PartOfMeeting } from '../gql/graphql';

/** An agenda item while it is being written. */
export interface AgendaDraft {
  /** Tells the rows apart on the page; never sent. */
  key: string;
  /** Of an item that exists already. */
  id?: string;
  /** Begins a section above this item; null when none begins here. */
  heading: string | null;
  title: string;
  presenter: string;
  /** As typed; empty when not stated. */
  minutes: string;
  purpose: AgendaPurpose;
  notes: string;
  content: AgendaContent;
  seenBy: PartOfMeeting;
  isHidden: boolean;
  seatIds: string[];
  marking: Marking;
  handling: string;
}

export const blankItem = (): AgendaDraft => ({
  key: crypto.randomUUID(),
  heading: null,
  title: '',
  presenter: '',
  minutes: '',
  purpose: 'DISCUSS',
  notes: '',
  content: 'NOTHING',
  seenBy: 'EVERYBODY',
  isHidden: false,
  seatIds: [],
  marking: 'OFFICIAL',
  handling: '',
});

/** What is read of an item to go on writing it. Of one that is for others nothing but its place is known. */
interface WrittenItem {
  id: string;
  heading: string;
  title?: string | null;
  presenter?: string | null;
  minutes?: number | null;
  purpose?: AgendaPurpose | null;
  notes?: string | null;
  content?: AgendaContent | null;
  seenBy: PartOfMeeting;
  isHidden: boolean;
  seats: readonly { id: string }[];
  marking?: Marking | null;
  handling?: string | null;
}

export const draftOf = (item: WrittenItem): AgendaDraft => ({
  ...blankItem(),
  key: item.id,
  id: item.id,
  heading: item.heading || null,
  title: item.title ?? '',
  presenter: item.presenter ?? '',
  minutes: item.minutes?.toString() ?? '',
  purpose: item.purpose ?? 'DISCUSS',
  notes: item.notes ?? '',
  content: item.content ?? 'NOTHING',
  seenBy: item.seenBy,
  isHidden: item.isHidden,
  seatIds: item.seats.map(({ id }) => id),
  marking: item.marking ?? 'OFFICIAL',
  handling: item.handling ?? '',
});

/** A heading over an item that is hidden goes to the next that is not. */
export function agendaInput(items: readonly AgendaDraft[]): AgendaItemInput[] {
  let heading: string | null = null;
  return items.map(({ key: _, heading: own, minutes, ...item }) => {
    heading = own ?? heading;
    if (item.isHidden && item.seenBy !== 'EVERYBODY') return { ...item, minutes: minutesOf(minutes) };
    const sent = heading;
    heading = null;
    return { ...item, heading: sent, minutes: minutesOf(minutes) };
  });
}

export function minutesOf(typed: string) {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}

interface Timed {
  minutes?: number | null;
  /** Has no time: others would learn from it. */
  isHidden?: boolean;
}

export const totalMinutes = (items: readonly Timed[]) => items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/**
 * When each item begins and ends by the clock on the wall. Minutes are added to the instant, so that a change of the clocks is
 * no matter. Times stop at the first item without minutes: what follows is not known.
 */
export function runningTimes(items: readonly Timed[], startsAt: string, timeZone: string): (string | undefined)[] {
  let at: number | undefined = Date.parse(startsAt);
  if (Number.isNaN(at)) at = undefined;
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return items.map(({ minutes, isHidden }) => {
    if (at === undefined || isHidden) return undefined;
    const from = wall.format(at);
    if (minutes == null) {
      at = undefined;
      return `from ${from}`;
    }
    at += minutes * 60_000;
    return `${from} to ${wall.format(at)}`;
  });
}

/** Minutes between two wall times of one day; undefined while either is not a time. */
export function lengthInMinutes(startsTime: string, endsTime: string) {
  const [from, to] = [minuteOfDay(startsTime), minuteOfDay(endsTime)];
  return from === undefined || to === undefined || to <= from ? undefined : to - from;
}

/** Minutes between two instants. */
export const minutesBetween = (startsAt: string, endsAt: string) =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** "2 hours 5 minutes" */
export function spelledMinutes(minutes: number) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`]
    .filter(Boolean)
    .join(' ');
}

function minuteOfDay(time: string) {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
