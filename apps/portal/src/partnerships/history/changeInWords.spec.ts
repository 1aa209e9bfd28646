import { expect, test } from '@jest/globals';
import { changeInWords } from './changeInWords';

type Change = Parameters<typeof changeInWords>[0];

const said = (change: Partial<Change>) =>
  changeInWords({
    id: 'x',
    day: '2026-03-27',
    what: 'NAME',
    before: null,
    after: null,
    agencyName: null,
    seatTitle: null,
    capacity: null,
    office: null,
    personName: null,
    person: null,
    ...change,
  });

test.each<[Partial<Change>, string]>([
  [{ what: 'NAME', before: 'Old', after: 'New' }, 'Renamed from Old to New'],
  [{ what: 'LEVEL', after: 'STRATEGIC' }, 'Level from not said to strategic'],
  [
    { what: 'SEAT_KIND', before: 'CORE STATUTORY', after: 'CO_OPTED', agencyName: 'Police', seatTitle: '' },
    'The seat of Police changed from core and statutory to co-opted',
  ],
  [
    {
      what: 'SEAT_TAKEN',
      agencyName: 'Police',
      seatTitle: 'Neighbourhoods',
      capacity: 'DEPUTY',
      personName: 'Ada',
    },
    'Ada became deputy for Police, Neighbourhoods',
  ],
  [{ what: 'OFFICE_LEFT', office: 'VICE_CHAIR' }, 'Somebody no longer shared with you was no longer vice-chair'],
  [{ what: 'ENDS_ON', before: '2026-03-31', after: '2026-06-30' }, 'To be done by: from 31 March 2026 to 30 June 2026'],
])('%j reads: %s', (change, words) => {
  expect(said(change)).toBe(words);
});
