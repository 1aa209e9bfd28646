import { describe, expect, test } from '@jest/globals';
import { bankHolidayIn, bankHolidaysOf } from './bank-holidays.js';
import { seriesDates } from './series-dates.js';
import { recurrencesOf, ruleInWords, type SeriesRule } from './series-rule.js';

const rule = (more: Partial<SeriesRule>): SeriesRule => ({
  pattern: 'WEEKS',
  every: 1,
  firstOn: '2026-10-01',
  lastOn: '2027-10-01',
  nation: 'ENGLAND_AND_WALES',
  onHoliday: 'HOLD',
  ...more,
});
const codes = (more: Partial<SeriesRule>) => {
  try {
    recurrencesOf(rule(more));
    return [];
  } catch (error) {
    return (error as { problems: { code: string; path: string[] }[] }).problems.map(
      ({ code, path }) => `${path.join('.')} ${code}`,
    );
  }
};

describe('the dates of a series', () => {
  test('every six weeks', () => {
    expect(recurrencesOf(rule({ every: 6, lastOn: '2027-01-31' }))).toEqual(['2026-10-01', '2026-11-12', '2026-12-24']);
  });

  test('quarterly on the second Thursday', () => {
    const dates = recurrencesOf(
      rule({ pattern: 'MONTHS_BY_WEEKDAY', every: 3, firstOn: '2026-10-08', lastOn: '2027-10-30' }),
    );
    expect(dates).toEqual(['2026-10-08', '2027-01-14', '2027-04-08', '2027-07-08', '2027-10-14']);
  });

  test('monthly on the last Friday', () => {
    const dates = recurrencesOf(
      rule({ pattern: 'MONTHS_BY_LAST_WEEKDAY', firstOn: '2027-01-29', lastOn: '2027-05-01' }),
    );
    expect(dates).toEqual(['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30']);
  });

  test('from the 31st on, the last day of every month, in a leap year too', () => {
    const dates = recurrencesOf(rule({ pattern: 'MONTHS_BY_LAST_DAY', firstOn: '2027-12-31', lastOn: '2028-05-01' }));
    expect(dates).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
  });

  test.each([
    [{ pattern: 'MONTHS_BY_DAY', firstOn: '2027-01-31', lastOn: '2027-12-31' }, 'pattern NOT_IN_EVERY_MONTH'],
    [{ pattern: 'MONTHS_BY_WEEKDAY', firstOn: '2027-01-29', lastOn: '2027-12-31' }, 'pattern NOT_IN_EVERY_MONTH'],
    [{ pattern: 'MONTHS_BY_LAST_WEEKDAY', firstOn: '2027-01-22', lastOn: '2027-12-31' }, 'pattern NOT_THE_LAST'],
    [{ pattern: 'MONTHS_BY_LAST_DAY', firstOn: '2027-01-30', lastOn: '2027-12-31' }, 'pattern NOT_THE_LAST'],
    [{ every: 0 }, 'every OUT_OF_RANGE'],
    [{ lastOn: '2026-09-30' }, 'lastOn ENDS_BEFORE_IT_STARTS'],
    [{ lastOn: '2031-10-02' }, 'lastOn TOO_FAR'],
    [{ lastOn: '2026-10-05' }, 'lastOn NOT_REPEATED'],
    [{ lastOn: '2027-12-31' }, 'lastOn TOO_MANY'],
  ] as const)('%j is refused', (more, code) => {
    expect(codes(more)).toEqual([code]);
  });

  test('sixty are allowed, and five years to the day', () => {
    expect(recurrencesOf(rule({ lastOn: '2027-11-24' }))).toHaveLength(60);
    expect(recurrencesOf(rule({ every: 13, lastOn: '2031-10-01' }))).toHaveLength(21);
  });

  test.each([
    [{ every: 2 }, 'Every other Thursday'],
    [{ every: 6 }, 'Every 6 weeks on a Thursday'],
    [
      { pattern: 'MONTHS_BY_WEEKDAY', every: 3, firstOn: '2026-10-08' },
      'The second Thursday of the month, every 3 months',
    ],
    [{ pattern: 'MONTHS_BY_LAST_WEEKDAY', firstOn: '2027-01-29' }, 'The last Friday of the month, every month'],
    [
      { pattern: 'MONTHS_BY_LAST_DAY', every: 12, firstOn: '2027-01-31' },
      'The last day of the month, January each year',
    ],
  ] as const)('%j is said in words', (more, words) => {
    expect(ruleInWords(rule(more))).toBe(words);
  });
});

describe('bank holidays', () => {
  // As published at gov.uk/bank-holidays.
  test.each([
    ['ENGLAND_AND_WALES', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['ENGLAND_AND_WALES', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['SCOTLAND', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    ['SCOTLAND', 2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
    ['NORTHERN_IRELAND', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
    ['NORTHERN_IRELAND', 2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
    ['ENGLAND_AND_WALES', 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ] as const)('of %s in %s', (nation, year, days) => {
    const kept = bankHolidaysOf(year).filter(({ nations }) => nations.includes(nation));
    expect(kept.map(({ on }) => on.slice(5)).join(' ')).toBe(days);
  });

  test('are those of the nation alone', () => {
    expect(bankHolidayIn('SCOTLAND', '2027-03-29')).toBeUndefined();
    expect(bankHolidayIn('NORTHERN_IRELAND', '2027-03-17')?.name).toBe('St Patrick’s Day');
  });
});

describe('a date that is a bank holiday', () => {
  const times = { startsTime: '10:00', endsTime: '12:00', timeZone: 'Europe/London' };
  const mondays = (more: Partial<SeriesRule>) =>
    seriesDates(rule({ firstOn: '2027-03-22', lastOn: '2027-04-05', ...more }), times).map(
      ({ recursOn, period, dayOff }) => `${recursOn} ${period?.heldOn ?? 'left out'}${dayOff ? ` ${dayOff}` : ''}`,
    );

  test.each([
    ['HOLD', 'ENGLAND_AND_WALES', '2027-03-29 2027-03-29 Easter Monday'],
    ['SKIP', 'ENGLAND_AND_WALES', '2027-03-29 left out Easter Monday'],
    ['NEXT_WORKING_DAY', 'ENGLAND_AND_WALES', '2027-03-29 2027-03-30 Easter Monday'],
    ['SKIP', 'SCOTLAND', '2027-03-29 2027-03-29'],
  ] as const)('%s in %s', (onHoliday, nation, second) => {
    expect(mondays({ onHoliday, nation })[1]).toBe(second);
  });

  test('the next working day is none of the holidays and weekends that follow', () => {
    const [christmas] = seriesDates(
      rule({ firstOn: '2026-12-25', lastOn: '2027-01-10', onHoliday: 'NEXT_WORKING_DAY' }),
      times,
    );
    expect(christmas?.period?.heldOn).toBe('2026-12-29');
  });

  test('a day of the month that is a Saturday is no working day either', () => {
    const dates = seriesDates(
      rule({ pattern: 'MONTHS_BY_DAY', firstOn: '2026-12-15', lastOn: '2027-05-20', onHoliday: 'NEXT_WORKING_DAY' }),
      times,
    );
    expect(dates.at(-1)).toMatchObject({
      recursOn: '2027-05-15',
      dayOff: 'a Saturday',
      period: { heldOn: '2027-05-17' },
    });
  });

  test('a date on which the clocks skip the time is named', () => {
    const sundays = rule({ firstOn: '2027-03-21', lastOn: '2027-04-30' });
    expect(() => seriesDates(sundays, { ...times, startsTime: '01:30' })).toThrow(
      '28 March 2027: The clocks go forward',
    );
  });

  test('the wall shows the same before and after the clocks change', () => {
    const dates = seriesDates(rule({ firstOn: '2026-10-22', lastOn: '2026-11-01' }), times);
    expect(dates.map(({ period }) => period?.startsAt.toISOString())).toEqual([
      '2026-10-22T09:00:00.000Z',
      '2026-10-29T10:00:00.000Z',
    ]);
  });
});
