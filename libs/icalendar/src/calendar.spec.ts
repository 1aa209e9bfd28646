import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarText, type CalendarEntry } from './calendar.js';

const entry: CalendarEntry = {
  uid: 'abc@roundtable.example.org',
  sequence: 3,
  stamp: new Date('2026-11-21T09:00:00Z'),
  summary: 'Strategic board',
  description: 'First line\nSecond line',
  location: 'Civic Centre, Room 2',
  url: 'https://roundtable.example.org/meetings/abc',
  day: '2026-06-12',
  from: '10:00',
  to: '12:00',
  timeZone: 'Europe/London',
  isCancelled: false,
  organiser: { name: 'Cora Coordinator', address: 'cora@example.org' },
  attendee: {
    name: 'Rae "R" Representative',
    address: 'rae@example.org',
    participation: 'NEEDS-ACTION',
    isOptional: false,
  },
};

/** As another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
}

describe('a calendar entry', () => {
  test('is read by another program as it was meant', () => {
    const { calendar, event } = read(calendarText('REQUEST', [entry]));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.uid).toBe(entry.uid);
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Strategic board');
    expect(event.description).toBe('First line\nSecond line');
    expect(event.organizer).toBe('mailto:cora@example.org');
    expect(event.attendees).toHaveLength(1);
    expect(String(event.attendees[0]!.getFirstValue()).toLowerCase()).toBe('mailto:rae@example.org');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-06-12T09:00:00.000Z');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T09:00:00Z');
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  test.each([
    ['2026-03-28', '2026-03-28T10:00:00.000Z'],
    ['2026-03-29', '2026-03-29T09:00:00.000Z'],
    ['2026-10-24', '2026-10-24T09:00:00.000Z'],
    ['2026-10-25', '2026-10-25T10:00:00.000Z'],
  ])('on %s at ten by the wall clock begins at %s', (day, instant) => {
    const { event } = read(calendarText('REQUEST', [{ ...entry, day }]));
    expect(event.startDate.toJSDate().toISOString()).toBe(instant);
  });

  test('that is cancelled says so, under the same name', () => {
    const { calendar, event } = read(calendarText('CANCEL', [{ ...entry, isCancelled: true }]));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.uid).toBe(entry.uid);
  });

  test.each([
    'x\r\nATTENDEE:mailto:evil@example.com',
    'a;b,c\\d',
    'x\nEND:VEVENT\nBEGIN:VEVENT',
    'line\u2028ATTACH:http://evil.example.com',
    '"quoted": ^n',
  ])('holds no more than was meant, whatever is typed: %j', (hostile) => {
    const text = calendarText('REQUEST', [
      {
        ...entry,
        summary: hostile,
        location: hostile,
        description: hostile,
        organiser: { name: hostile, address: 'cora@example.org' },
      },
    ]);
    const plainly = read(calendarText('REQUEST', [entry])).event.component;
    const { calendar, event } = read(text);
    const names = (component: InstanceType<typeof ICAL.Component>) =>
      component
        .getAllProperties()
        .map(({ name }) => name)
        .sort();
    expect(names(event.component)).toEqual(names(plainly));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.attendees).toHaveLength(1);
  });

  test('what comes again ends at an instant in UTC, and leaves dates out by the clock on the wall', () => {
    const recurrence = {
      frequency: 'MONTHLY',
      interval: 3,
      byDay: '2TH',
      until: '2027-07-08',
      except: ['2027-01-14'],
    } as const;
    const text = calendarText('REQUEST', [{ ...entry, day: '2026-10-08', recurrence }]);
    expect(text).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;UNTIL=20270708T090000Z\r\n');
    expect(text).toContain('EXDATE;TZID=Europe/London:20270114T100000\r\n');
  });

  test('a date of it that is otherwise names the date by the rule', () => {
    const text = calendarText('CANCEL', [{ ...entry, recurrenceId: { day: '2026-12-10', time: '09:00' } }]);
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/London:20261210T090000\r\n');
  });

  test('of whole days has no times in any zone, and leaves whoever has it free', () => {
    const text = calendarText('PUBLISH', [{ ...entry, day: '2027-10-25', lastDay: '2027-11-07', isFree: true }]);
    expect(text).toContain('DTSTART;VALUE=DATE:20271025\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20271108\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(read(text).event.duration.toSeconds()).toBe(14 * 24 * 60 * 60);
  });
});
