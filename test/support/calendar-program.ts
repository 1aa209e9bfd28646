import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { Received } from './post-office.js';

interface Kept {
  master: ICAL.Component | undefined;
  readonly dates: Map<string, ICAL.Component>;
}

/** A calendar as people's programs keep one: fed with what comes by mail, by UID, RECURRENCE-ID and SEQUENCE, and nothing else. */
export class CalendarProgram {
  private readonly kept = new Map<string, Kept>();
  private readonly zones = new Map<string, string>();

  take(mail: Received): void {
    const part = mail.attachments.find(
      ({ mimeType }) => mimeType.startsWith('text/calendar') || mimeType === 'application/ics',
    );
    if (!part) return;
    this.apply(typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content as Uint8Array));
  }

  apply(text: string): void {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const method = calendar.getFirstPropertyValue('method');
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      this.zones.set(String(zone.getFirstPropertyValue('tzid')), zone.toString());
    const events = calendar.getAllSubcomponents('vevent');
    // A message is about one entry: with several, programs take the first or none.
    if (method !== 'PUBLISH' && new Set(events.map(uidOf)).size > 1) throw new Error('Several entries in one message');
    for (const event of events) this.take1(method === 'CANCEL', event, events);
  }

  /** What is in the calendar, as one file. */
  get text(): string {
    const events = [...this.kept.values()].flatMap(({ master, dates }) => [
      ...(master ? [master] : []),
      ...dates.values(),
    ]);
    return [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//A calendar program//EN',
      ...this.zones.values(),
      ...events.map((event) => event.toString()),
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  }

  private take1(isCancel: boolean, event: ICAL.Component, events: readonly ICAL.Component[]): void {
    const uid = uidOf(event);
    const at = dateOf(event);
    const kept = this.kept.get(uid) ?? { master: undefined, dates: new Map() };
    const known = at ? (kept.dates.get(at) ?? kept.master) : kept.master;
    if (known && sequenceOf(event) < sequenceOf(known)) return;
    if (isCancel && !at) {
      this.kept.delete(uid);
      return;
    }
    this.kept.set(uid, kept);
    if (!at) {
      kept.master = event;
      // The whole is told anew: dates that are otherwise are those that come with it.
      const told = new Set(events.map(dateOf));
      for (const date of kept.dates.keys()) if (!told.has(date)) kept.dates.delete(date);
    } else if (isCancel) {
      kept.dates.delete(at);
      const left = event.getFirstProperty('recurrence-id');
      if (kept.master && left) {
        const property = new ICAL.Property('exdate');
        property.setParameter('tzid', String(left.getParameter('tzid')));
        property.setValue(left.getFirstValue() as ICAL.Time);
        kept.master.addProperty(property);
      }
    } else kept.dates.set(at, event);
  }
}

const uidOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid'));
const sequenceOf = (event: ICAL.Component): number => Number(event.getFirstPropertyValue('sequence') ?? 0);
const dateOf = (event: ICAL.Component): string | undefined =>
  (event.getFirstPropertyValue('recurrence-id') as ICAL.Time | null)?.toJSDate().toISOString();

/** When things happen by a calendar, as ical.js reads it. */
export function instantsByIcalJs(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const masters = events.filter((event) => !event.isRecurrenceException());
  const alone = events.filter(
    (event) => event.isRecurrenceException() && !masters.some(({ uid }) => uid === event.uid),
  );
  const found = alone.map(({ startDate, endDate }) => spanOf(startDate.toJSDate(), endDate.toJSDate()));
  for (const master of masters) {
    const iterator = master.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate } = master.getOccurrenceDetails(next);
      found.push(spanOf(startDate.toJSDate(), endDate.toJSDate()));
      if (!master.isRecurring()) break;
    }
  }
  return found.sort();
}

/** The same, as node-ical reads it: a parser and an expansion of their own. */
export function instantsByNodeIcal(text: string): string[] {
  const found: string[] = [];
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    const all = nodeIcal.expandRecurringEvent(event, { from: new Date('2020-01-01'), to: new Date('2060-01-01') });
    for (const { start, end } of all) found.push(spanOf(start, end));
  }
  return found.sort();
}

const spanOf = (start: Date, end: Date): string => `${new Date(start).toISOString()} ${new Date(end).toISOString()}`;
