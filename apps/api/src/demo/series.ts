import { DateTime } from 'luxon';
import { seriesDates, type SeriesRule } from '../meetings/index.js';
import { ZONE, type Days } from './days.js';
import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

interface DemoSeries {
  readonly partnership: string;
  readonly title: string;
  readonly minutes: number;
  readonly rule: SeriesRule;
  /** By the date of the rule: where somebody moved it, and why somebody called it off. */
  readonly moved: Readonly<Record<string, string>>;
  readonly cancelled: Readonly<Record<string, string>>;
}

/** One across the changes of the clocks on 25 October 2026 and 28 March 2027, with a date moved and one cancelled; one that is always ahead. */
export const demoSeries = (days: Days): DemoSeries[] => [
  {
    partnership: '8',
    title: 'Delivery group, fortnightly',
    minutes: 60,
    rule: {
      pattern: 'WEEKS',
      every: 2,
      firstOn: '2026-09-23',
      lastOn: '2027-04-21',
      nation: 'ENGLAND_AND_WALES',
      onHoliday: 'HOLD',
    },
    moved: { '2026-12-16': '2026-12-17' },
    cancelled: { '2026-12-30': 'Nobody is in between Christmas and New Year.' },
  },
  {
    partnership: '6',
    title: 'Communications group',
    minutes: 45,
    rule: {
      pattern: 'MONTHS_BY_LAST_WEEKDAY',
      every: 1,
      firstOn: lastFriday(days.now.minus({ months: 2 })),
      lastOn: days.day(330),
      nation: 'ENGLAND_AND_WALES',
      onHoliday: 'NEXT_WORKING_DAY',
    },
    moved: {},
    cancelled: {},
  },
];

const startsOf = (key: string): string => partnerships.find((each) => each.key === key)?.rhythm.starts ?? '10:00';
const endsOf = ({ partnership, minutes }: DemoSeries): string =>
  DateTime.fromISO(startsOf(partnership)).plus({ minutes }).toFormat('HH:mm');
const partIdOf = ({ partnership, title }: DemoSeries): string => demoId('series part', partnership, title);

/** The meetings of a series: where each is held, and where its rule has it. */
export function datesOf(series: DemoSeries) {
  const times = { startsTime: startsOf(series.partnership), endsTime: endsOf(series), timeZone: ZONE };
  return seriesDates(series.rule, times).flatMap(({ recursOn, period }) =>
    period
      ? [
          {
            heldOn: series.moved[recursOn] ?? period.heldOn,
            wasMoved: recursOn in series.moved,
            cancelReason: series.cancelled[recursOn] ?? '',
            series: { partId: partIdOf(series), recursOn, plannedOn: period.heldOn },
          },
        ]
      : [],
  );
}

/** The series, each with the one rule that it has had. */
export function seriesRows(seating: Seating): { meetingSeries: Row[]; meetingSeriesParts: Row[] } {
  const all = demoSeries(seating.days).map((series) => rowsOf(seating, series));
  return { meetingSeries: all.map(({ row }) => row), meetingSeriesParts: all.map(({ part }) => part) };
}

function rowsOf(seating: Seating, series: DemoSeries): { row: Row; part: Row } {
  const partnership = partnerships.find(({ key }) => key === series.partnership);
  if (!partnership) throw new Error(`There is no partnership for ${series.title}.`);
  const partnershipId = demoId('partnership', partnership.key);
  const audience = audienceOf('PARTNERSHIP', partnershipId);
  const [organiser] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
  const id = demoId('series', partnership.key, series.title);
  const first = DateTime.fromISO(`${series.rule.firstOn}T09:00`, { zone: ZONE });
  const changes = Object.keys({ ...series.moved, ...series.cancelled }).length;
  const row: Row = {
    id,
    audience,
    partnershipId,
    title: series.title,
    organiserId: organiser?.id,
    requestKey: demoId('form', id),
    version: 1 + changes,
    scheduledAt: DateTime.min(first.minus({ days: 40 }), seating.days.now.minus({ days: 3 }))
      .toUTC()
      .toISO(),
  };
  const { pattern, every, firstOn, lastOn, nation, onHoliday } = series.rule;
  const part: Row = {
    id: partIdOf(series),
    audience,
    seriesId: id,
    number: 1,
    pattern,
    every,
    firstOn,
    lastOn,
    nation,
    onHoliday,
    startsTime: startsOf(partnership.key),
    endsTime: endsOf(series),
    timeZone: ZONE,
    title: series.title,
    place: '',
    joiningLink: `https://meet.example.org/${partnership.slug}`,
    accessNotes: '',
    calendarSequence: changes,
  };
  return { row, part };
}

function lastFriday(month: DateTime): string {
  const last = month.endOf('month');
  return last.minus({ days: (last.weekday + 2) % 7 }).toISODate() ?? '';
}
