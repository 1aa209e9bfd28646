import { describe, expect, test } from '@jest/globals';
import { isLocalDate, realDate, realTime, required } from './rules';
import { timeFrom } from './timeFrom';
import { withValueAt } from './values';

describe('a date', () => {
  test.each(['2027-03-27', '2028-02-29'])('%s is real', (text) => expect(isLocalDate(text)).toBe(true));
  test.each(['2027-02-29', '2027-13-01', '27-3-27', '2027-3-1', ''])('%j is not', (text) =>
    expect(isLocalDate(text)).toBe(false),
  );
  test('may be left empty unless it is required', () => {
    const values = { heldOn: '' };
    expect(realDate('heldOn')(values)).toBeUndefined();
    expect(required('heldOn', 'Enter the date')(values)).toEqual({
      code: 'REQUIRED',
      message: 'Enter the date',
      path: ['heldOn'],
    });
  });
});

describe('a time', () => {
  test.each([
    ['9:30am', '09:30'],
    ['9.30 pm', '21:30'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['1400', '14:00'],
    ['9', '09:00'],
  ])('%s means %s', (typed, time) => expect(timeFrom(typed)).toBe(time));
  test.each(['25:00', '13pm', '0am', 'noon', '9:75'])('%s is refused', (typed) => {
    expect(realTime('startsTime')({ startsTime: timeFrom(typed) })).toBeDefined();
  });
});

test('a field changes its own value and nothing else', () => {
  const values = { title: 'A', agendaItems: [{ title: 'One' }, { title: 'Two' }] };
  expect(withValueAt(values, 'agendaItems.1.title', 'Three')).toEqual({
    title: 'A',
    agendaItems: [{ title: 'One' }, { title: 'Three' }],
  });
  expect(values.agendaItems[1]!.title).toBe('Two');
});
