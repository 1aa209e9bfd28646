import type { AgendaItemInput, AgendaPurpose } from '../gql/graphql';

/** An agenda item while it is being written. */
export interface AgendaDraft {
  /** Tells the rows apart on the page; never sent. */
  key: string;
  /** Of an item that exists already. */
  id?: string;
  title: string;
  presenter: string;
  /** As typed; empty when not stated. */
  minutes: string;
  purpose: AgendaPurpose;
}

export const blankItem = (): AgendaDraft => ({
  key: crypto.randomUUID(),
  title: '',
  presenter: '',
  minutes: '',
  purpose: 'DISCUSS',
});

export const draftOf = (item: {
  id: string;
  title: string;
  presenter: string;
  minutes?: number | null;
  purpose: AgendaPurpose;
}) =>
  ({
    key: item.id,
    id: item.id,
    title: item.title,
    presenter: item.presenter,
    minutes: item.minutes?.toString() ?? '',
    purpose: item.purpose,
  }) satisfies AgendaDraft;

/** A row in which nothing was written is not an item. */
export const isBlank = ({ title, presenter, minutes }: AgendaDraft) =>
  !(title.trim() || presenter.trim() || minutes.trim());

export const agendaInput = (items: readonly AgendaDraft[]): AgendaItemInput[] =>
  items.map(({ id, title, presenter, minutes, purpose }) => ({
    ...(id ? { id } : {}),
    title,
    presenter,
    minutes: minutesOf(minutes),
    purpose,
  }));

export function minutesOf(typed: string) {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}

interface Timed {
  minutes?: number | null;
}

export const totalMinutes = (items: readonly Timed[]) => items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** When each item begins and ends by the clock on the wall. Times stop at the first item without minutes: what follows is not known. */
export function runningTimes(items: readonly Timed[], startsTime: string): (string | undefined)[] {
  let at = minuteOfDay(startsTime);
  return items.map(({ minutes }) => {
    if (at === undefined) return undefined;
    const from = clock(at);
    if (minutes == null) {
      at = undefined;
      return `from ${from}`;
    }
    at += minutes;
    return `${from} to ${clock(at)}`;
  });
}

/** Minutes between two wall times of one day; undefined while either is not a time. */
export function lengthInMinutes(startsTime: string, endsTime: string) {
  const [from, to] = [minuteOfDay(startsTime), minuteOfDay(endsTime)];
  return from === undefined || to === undefined || to <= from ? undefined : to - from;
}

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

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
