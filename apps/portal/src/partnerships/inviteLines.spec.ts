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
  expect(inputOf({ ...line, place: seatPlace('1', 'DEPUTY') })).toEqual({
    email: 'ada@police.example',
    seatId: '1',
    capacity: 'DEPUTY',
  });
  expect(inputOf({ ...line, place: officePlace('CHAIR') })).toEqual({ email: 'ada@police.example', office: 'CHAIR' });
});
