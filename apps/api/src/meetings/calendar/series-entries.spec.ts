import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

/** The text of a series across both changes of the clocks, one date moved and one left out, as a server in a zone writes it. */
function written(TZ: string): { offset: number; text: string } {
  const program = `const { seriesEntries } = await import('./apps/api/src/meetings/calendar/series-entries.ts');
    const { seriesDates } = await import('./apps/api/src/meetings/domain/series/series-dates.ts');
    const { Addresses } = await import('./apps/api/src/platform/addresses.ts');
    const { calendarText } = await import('./libs/icalendar/src/index.ts');
    const part = { id: 'a', seriesId: 'b', number: 1, pattern: 'WEEKS', every: 2, firstOn: '2026-10-07', lastOn: '2027-04-21', startsTime: '00:15', endsTime: '23:45',
      timeZone: 'Europe/London', nation: 'ENGLAND_AND_WALES', onHoliday: 'SKIP', title: 'Board', place: 'Hall', joiningLink: '', accessNotes: '', calendarSequence: 3,
      partnershipName: 'P', scheduledAt: new Date(0), organiserName: null, organiserEmail: null, seenBy: 'PARTNERSHIP', isForSignatories: false, partCount: 1 };
    const meetings = seriesDates(part, part).filter((_, i) => i !== 4).map(({ recursOn, period }, i) => ({ ...part, heldOn: i === 6 ? '2027-01-15' : period.heldOn,
      startsTime: '00:15', endsTime: '23:45', status: 'SCHEDULED', isOver: false, agenda: [], cancelReason: '', series: { id: 'b', partId: 'a', recursOn, recursAt: '00:15' } }));
    const entries = seriesEntries(part, meetings, new Addresses('https://roundtable.example.org', 'post@example.org'), { stamp: new Date(0) });
    console.log(JSON.stringify({ offset: new Date(2027, 0, 1).getTimezoneOffset(), text: calendarText('REQUEST', entries) }));`;
  const words = ['--import', './scripts/typescript.mjs', '--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, words, { env: { TZ }, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { offset: number; text: string };
}

describe('the entries of a series', () => {
  const atHome = written('Europe/London').text;

  test('are one that comes again, and one for the date that was moved', () => {
    expect(atHome.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    // The last date is after the clocks have gone forward.
    expect(atHome).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270420T231500Z');
    expect(atHome.match(/EXDATE;TZID=Europe\/London:\d{8}T001500/g)).toHaveLength(1);
    expect(atHome).toContain('DTSTART;TZID=Europe/London:20270115T001500');
  });

  test.each([
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
    ['UTC', 0],
  ])('are the same on a server in %s', (zone, offset) => {
    expect(written(zone)).toEqual({ offset, text: atHome });
  });
});
