import { describe, expect, test } from '@jest/globals';
import { filtered, monthsOf, type PlannedActivity } from './plan';
import { timelineOf } from './timeline';

const activity = (more: Partial<PlannedActivity>): PlannedActivity => ({
  id: 'a',
  version: 1,
  kind: 'POSTERS',
  title: 'Posters',
  state: 'PLANNED',
  area: '',
  place: '',
  doerWords: '',
  isYours: false,
  conflicts: [],
  evidenceCount: 0,
  commentCount: 0,
  viewerCan: { move: true },
  ...more,
});
const of = (name: string) => ({ id: name, agency: { id: name, name } });

describe('the timeline of a plan', () => {
  const plan = [
    activity({ id: 'police', partner: of('Police'), startsOn: '2027-10-13', endsOn: '2027-10-20' }),
    activity({ id: 'council', partner: of('Council'), startsOn: '2027-10-29', endsOn: '2027-11-03' }),
    activity({ id: 'all', startsOn: '2027-10-18', endsOn: '2027-10-18' }),
    activity({ id: 'also police', partner: of('Police'), startsOn: '2027-10-20', endsOn: '2027-10-21' }),
    activity({ id: 'police again', partner: of('Police'), startsOn: '2027-10-22', endsOn: '2027-10-22' }),
    activity({ id: 'idea', partner: of('Police') }),
  ];

  test('begins on a Monday, ends on a Sunday, across the change of the clocks', () => {
    const { firstDay, days, stretches } = timelineOf(plan, {}, 'week')!;
    expect([firstDay, days]).toEqual(['2027-10-11', 28]);
    expect(stretches.map(({ label, from }) => [label, from])).toEqual([
      ['11 Oct', 0],
      ['18 Oct', 7],
      ['25 Oct', 14],
      ['1 Nov', 21],
    ]);
  });

  test('by month has whole months, the days of the campaign within them', () => {
    const { firstDay, stretches } = timelineOf(plan, { startsOn: '2027-09-30', endsOn: '2027-12-01' }, 'month')!;
    expect(firstDay).toBe('2027-09-01');
    expect(stretches.map(({ days }) => days)).toEqual([30, 31, 30, 31]);
  });

  test('has what the campaign does first, then agencies by name; what shares a day never shares a line', () => {
    const { lanes } = timelineOf(plan, {}, 'week')!;
    expect(lanes.map(({ name, lines }) => [name, lines])).toEqual([
      ['The campaign as a whole', 1],
      ['Council', 1],
      ['Police', 2],
    ]);
    expect(lanes[2]!.bars.map(({ from, days, line }) => [from, days, line])).toEqual([
      [2, 8, 0],
      [9, 2, 1],
      [11, 1, 0],
    ]);
  });

  test('is none when nothing has days', () => {
    expect(timelineOf([activity({})], { startsOn: '2027-09-30' }, 'week')).toBeNull();
  });

  test('is of one month what has a day in it', () => {
    const filter = { agency: '', kind: '', state: '', month: '2027-11' };
    expect(filtered(plan, filter).map(({ id }) => id)).toEqual(['council']);
    expect(filtered(plan, { ...filter, month: '', agency: 'none' }).map(({ id }) => id)).toEqual(['all']);
    expect(monthsOf(plan)).toEqual(['2027-10', '2027-11']);
  });
});
