import { describe, expect, test } from '@jest/globals';
import { planReadings, type Against } from './plan-readings.js';
import { columnsOf, headed } from './reading-columns.js';

const metric = {
  unit: 'people',
  periodType: 'WEEK' as const,
  addsAcrossAgencies: true,
  addsAcrossPeriods: true,
};
const against: Against = {
  metric,
  when: { startsOn: '2027-10-06', today: '2027-11-01' },
  parties: [
    { agencyId: 'c', name: 'Northshire Council' },
    { agencyId: 'p', name: 'Northshire Police' },
  ],
  agencyId: undefined,
  standing: [{ id: 'r1', agencyId: 'c', periodOn: '2027-10-11', value: 40, confidence: 'MEASURED' }],
  because: '',
};
const table = (lines: string[]) =>
  headed(
    lines.map((line, n) => ({ number: n + 1, cells: line.split('|') })),
    'people',
  );
const plan = (lines: string[], more: Partial<Against> = {}, remembered = null) => {
  const read = table(lines);
  return planReadings(read, columnsOf(read, {}, remembered, ['People reached']), { ...against, ...more });
};
const faults = (lines: string[], more: Partial<Against> = {}) =>
  plan(lines, more).faults.map(({ row, message }) => `${row}: ${message}`);

describe('a table of readings', () => {
  test('is understood by its headings, or by what stands in its columns when it has none', () => {
    for (const lines of [
      ['Agency|Week|People reached', 'northshire council|04/10/2027|1,200'],
      ['Northshire Council|4 October 2027|1200 people'],
    ])
      expect(plan(lines)).toMatchObject({
        faults: [],
        readings: [{ agencyId: 'c', periodOn: '2027-10-04', value: 1200, outcome: 'NEW' }],
        now: 40,
        afterwards: 1240,
      });
  });

  test('keeps to the columns that were said, and finds the usual ones otherwise', () => {
    const read = table(['Reporting starts|Impressions|Reach', '04/10/2027|9|7']);
    expect(columnsOf(read, {}, null, ['Reach'])).toEqual({ period: 'Reporting starts', value: 'Reach', agency: '' });
    expect(columnsOf(read, { value: 'Impressions' }, null, ['Reach']).value).toBe('Impressions');
    const remembered = { period: 'Reporting starts', value: 'Impressions', agency: '' };
    expect(columnsOf(read, {}, remembered, ['Reach']).value).toBe('Impressions');
    // Chosen in the file before it, which was mended under other headings.
    expect(columnsOf(read, { value: 'Views', agency: '' }, null, ['Reach']).value).toBe('Reach');
  });

  test('says every fault by its row, and takes nothing of a row that has one', () => {
    expect(
      faults([
        'Agency|Week|Value',
        'Northshire Council|27/09/2027|10',
        'Northshire Council|04/10/2027|-3',
        'Northshire Police|04/10/2027|5 %',
        'Northshire Police|11/10/2027|=SUM(A1:A9)',
        'Eastshire NHS|11/10/2027|5',
        'Northshire Police|32/10/2027|many',
        'Northshire Police|20/12/2027|3',
      ]).map((each) => each.slice(0, 61)),
    ).toEqual([
      '2: This is before the campaign begins. How things stood befor',
      '3: “-3” is less than 0, which nothing counted can be.',
      '4: “5 %” is in %, and this is counted in people. A column hol',
      '5: Value: This cell holds a formula, and what it comes to may',
      '6: “Eastshire NHS” is no agency that you may enter figures fo',
      '7: Week: “32/10/2027” is not a day in the calendar. Write it ',
      '7: “many” is not a figure that we can read. Write it as 1234,',
      '8: This has not begun yet. Enter what has been counted.',
    ]);
  });

  test('adds days up to the week where periods may be added, and no day twice', () => {
    const days = ['Date|Value', '11/10/2027|3', '12/10/2027|4.5', '17/10/2027|2'];
    expect(plan(days, { agencyId: 'p' }).readings).toMatchObject([
      { periodOn: '2027-10-11', value: 9.5, rows: [2, 3, 4] },
    ]);
    expect(faults([...days, '12/10/2027|4'], { agencyId: 'p' })).toHaveLength(3);
    expect(faults(days, { agencyId: 'p', metric: { ...metric, addsAcrossPeriods: false } })).toHaveLength(2);
  });

  test('corrects what stands only with a reason, and leaves alone what is the same', () => {
    const lines = ['Week|Value', '11/10/2027|41'];
    expect(faults(lines, { agencyId: 'c' })).toEqual([
      '2: For the week of 11 Oct 2027 40 stands already. To correct it, say why figures are corrected.',
    ]);
    expect(plan(lines, { agencyId: 'c', because: 'Counted twice' })).toMatchObject({
      readings: [{ outcome: 'CORRECTS', replacesId: 'r1', before: 40 }],
      afterwards: 41,
    });
    expect(plan(['Week|Value', '11/10/2027|40'], { agencyId: 'c' }).readings).toMatchObject([{ outcome: 'SAME' }]);
  });
});
