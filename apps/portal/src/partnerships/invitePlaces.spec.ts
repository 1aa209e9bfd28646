import { expect, test } from '@jest/globals';
import { placesOf } from './invitePlaces';

type Partnership = Parameters<typeof placesOf>[0];
type Officer = Partnership['officers'][number];

const term = (endsOn: string | null) => ({ id: 'term', endsOn });
const vacant = { representative: null, deputy: null };
const labels = (terms: Partial<Partnership['seats'][number]>, officers: Officer[] = [], may = {}) =>
  placesOf({
    id: 'partnership',
    viewerCan: { invite: true, appointOfficers: false, ...may },
    seats: [
      {
        id: 'seat',
        title: '',
        memberName: '',
        agency: { id: 'agency', name: 'Police', emailDomains: [] },
        ...vacant,
        ...terms,
      },
    ],
    officers,
  }).map(({ label }) => label);

test('a vacant seat offers its two places', () => {
  expect(labels({})).toEqual(['Police: representative', 'Police: deputy']);
});

test('a place that is filled is offered from the day after its last, and not at all while somebody stays', () => {
  expect(labels({ representative: term('2027-06-30'), deputy: term(null) })).toEqual([
    'Police: representative, from 1 July 2027',
  ]);
});

test('an office is offered jointly with whoever holds it, and to a successor when their last day is known', () => {
  const chair = (endsOn: string | null): Officer => ({
    ...term(endsOn),
    office: 'CHAIR',
    person: { id: 'x', name: 'Ada' },
  });
  const may = { invite: false, appointOfficers: true };
  const ofChair = (officers: Officer[]) =>
    labels({}, officers, may).filter((label) => label.startsWith('Office: chair'));
  expect(ofChair([])).toEqual(['Office: chair', 'Office: chair, jointly with somebody else']);
  expect(ofChair([chair(null)])).toEqual(['Office: chair, jointly with Ada']);
  expect(ofChair([chair('2027-06-30')])).toEqual([
    'Office: chair, from 1 July 2027',
    'Office: chair, jointly with Ada',
  ]);
});
