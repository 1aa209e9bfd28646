import { DateTime } from 'luxon';
import { ZONE } from './days.js';
import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

const FIRST = '2026-09-23';
const LAST = '2027-04-21';

/** Every other Wednesday, across the changes of the clocks on 25 October 2026 and 28 March 2027: one date moved, one cancelled. */
export const fortnightly = {
  partnership: '8',
  title: 'Delivery group, fortnightly',
  minutes: 60,
  dates: everyOtherWeek(FIRST, LAST),
  moved: { '2026-12-16': '2026-12-17' } as Readonly<Record<string, string>>,
  cancelled: { '2026-12-30': 'Nobody is in between Christmas and New Year.' } as Readonly<Record<string, string>>,
};

export const seriesPartId = demoId('series part', fortnightly.partnership);

/** The series, and the one rule that it has had. */
export function seriesRows(seating: Seating): { meetingSeries: Row[]; meetingSeriesParts: Row[] } {
  const partnership = partnerships.find(({ key }) => key === fortnightly.partnership);
  if (!partnership) throw new Error('The partnership of the series is missing.');
  const partnershipId = demoId('partnership', partnership.key);
  const audience = audienceOf('PARTNERSHIP', partnershipId);
  const [organiser] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
  const id = demoId('series', partnership.key);
  const starts = DateTime.fromISO(`${FIRST}T${partnership.rhythm.starts}`, { zone: ZONE });
  const series: Row = {
    id,
    audience,
    partnershipId,
    title: fortnightly.title,
    organiserId: organiser?.id,
    requestKey: demoId('form', id),
    version: 3,
    scheduledAt: DateTime.min(starts.minus({ days: 40 }), seating.days.now.minus({ days: 3 }))
      .toUTC()
      .toISO(),
  };
  const part: Row = {
    id: seriesPartId,
    audience,
    seriesId: id,
    number: 1,
    pattern: 'WEEKS',
    every: 2,
    firstOn: FIRST,
    lastOn: LAST,
    startsTime: partnership.rhythm.starts,
    endsTime: starts.plus({ minutes: fortnightly.minutes }).toFormat('HH:mm'),
    timeZone: ZONE,
    nation: 'ENGLAND_AND_WALES',
    onHoliday: 'HOLD',
    title: fortnightly.title,
    place: '',
    joiningLink: `https://meet.example.org/${partnership.slug}`,
    accessNotes: '',
    calendarSequence: 2,
  };
  return { meetingSeries: [series], meetingSeriesParts: [part] };
}

function everyOtherWeek(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let day = DateTime.fromISO(first); day <= DateTime.fromISO(last); day = day.plus({ weeks: 2 }))
    dates.push(day.toISODate() ?? '');
  return dates;
}
