import { expect, test } from '@jest/globals';
import { emailsIn, inputOf, linesFor, officePlace, seatPlace } from './inviteLines';

test.each([
  ['ada@example.org', ['ada@example.org']],
  ['ada@example.org\nbo@example.org', ['ada@example.org', 'bo@example.org']],
  ['ada@example.org, bo@example.org; cy@example.org', ['ada@example.org', 'bo@example.org', 'cy@example.org']],
  ['"Lovelace, Ada" <Ada@Example.org>', ['ada@example.org']],
  ['ada@example.org ADA@example.org', ['ada@example.org']],
  ['nobody at home', []],
])('%j holds %j', (pasted, emails) => {
  expect(emailsIn(pasted)).toEqual(emails);
});

const seat = (id: string, domain: string, filled: { representative?: object; deputy?: object } = {}) => ({
  id,
  agency: { emailDomains: [domain] },
  ...filled,
});
const placesFor = (pasted: string, seats: Parameters<typeof linesFor>[2]) =>
  linesFor(pasted, [], seats).map(({ place }) => place);

test('an address goes to the vacant seat of its agency', () => {
  expect(placesFor('ada@police.example', [seat('1', 'police.example'), seat('2', 'nhs.example')])).toEqual([
    seatPlace('1', 'REPRESENTATIVE'),
  ]);
});

test('where the seat is filled, it goes to the deputy', () => {
  expect(placesFor('ada@police.example', [seat('1', 'police.example', { representative: {} })])).toEqual([
    seatPlace('1', 'DEPUTY'),
  ]);
});

test('no place is given to two addresses', () => {
  const places = placesFor('ada@police.example, bo@police.example', [seat('1', 'police.example')]);
  expect(places).toEqual([seatPlace('1', 'REPRESENTATIVE'), seatPlace('1', 'DEPUTY')]);
});

test('nothing is chosen where no seat fits, or several do', () => {
  expect(placesFor('ada@else.example', [seat('1', 'police.example')])).toEqual(['']);
  expect(placesFor('ada@police.example', [seat('1', 'police.example'), seat('2', 'police.example')])).toEqual(['']);
});

test('a place is sent as a seat with its capacity, or as an office', () => {
  const line = { email: ' ada@police.example ', answer: '' };
  const anyDay = { startsOn: '', endsOn: '' };
  const sent = { email: 'ada@police.example', startsOn: null, endsOn: null };
  expect(inputOf({ ...line, place: seatPlace('1', 'DEPUTY') }, anyDay)).toEqual({
    ...sent,
    seatId: '1',
    capacity: 'DEPUTY',
  });
  expect(inputOf({ ...line, place: officePlace('CHAIR') }, anyDay)).toEqual({
    ...sent,
    office: 'CHAIR',
    jointly: false,
  });
  expect(inputOf({ ...line, place: officePlace('CHAIR', { jointly: true }) }, anyDay)).toMatchObject({ jointly: true });
});

test('a successor begins when the place is free, or later if that is wanted', () => {
  const line = { email: 'ada@police.example', answer: '', place: seatPlace('1', 'DEPUTY', '2027-07-01') };
  expect(inputOf(line, { startsOn: '', endsOn: '' }).startsOn).toBe('2027-07-01');
  expect(inputOf(line, { startsOn: '2027-03-01', endsOn: '' }).startsOn).toBe('2027-07-01');
  expect(inputOf(line, { startsOn: '2027-09-01', endsOn: '2028-01-31' })).toMatchObject({
    startsOn: '2027-09-01',
    endsOn: '2028-01-31',
  });
});
