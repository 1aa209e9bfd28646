import { expect, test } from '@jest/globals';
import { csvText } from './csv';

const columns = [
  { header: 'Agency', text: (row: { agency: string; seats: number }) => row.agency },
  { header: 'Seats', text: (row: { seats: number }) => row.seats },
  { header: 'Links' },
];

test('columns without text are left out, numbers stay numbers', () => {
  expect(csvText(columns, [{ agency: 'Northmoor', seats: -2 }])).toBe('Agency,Seats\r\nNorthmoor,-2');
});

test('commas, quotes and lines stay inside their cell', () => {
  expect(csvText(columns, [{ agency: 'Hope, "Light"\nand Co', seats: 1 }])).toBe(
    'Agency,Seats\r\n"Hope, ""Light""\nand Co",1',
  );
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'a spreadsheet shows %j and does not run it',
  (agency) => {
    expect(csvText(columns, [{ agency, seats: 1 }]).split('\r\n')[1]).toMatch(/^"?'/);
  },
);
