import { readSheet } from 'read-excel-file/node';
import { aRow, workbook, type WrittenRow } from '../factories/sheets.js';

/** Who sits where in the sheet; everybody else is drawn. */
export interface Placed {
  readonly agency: string;
  readonly sector: string;
  readonly type: string;
  readonly representative: { name: string; email: string };
  readonly deputy?: { name: string; email: string };
}

const others = [
  ['Parish Council', 'Local government', 'council'],
  ['Fire Service', 'Fire and rescue', 'fire service'],
  ['Hospitals', 'Health', 'NHS trust'],
  ['Probation Service', 'Probation and prisons', 'probation service'],
  ['Churches', 'Faith', 'charity'],
  ['College', 'Education', 'college'],
] as const;
const places = ['Hartfield', 'Ludgrove', 'Ashmere', 'Copton'];

/** A sheet of 25 seats, these first. */
export function rowsOf(placed: readonly Placed[]): WrittenRow[] {
  const known = placed.map(({ agency, sector, type, representative, deputy }) => ({
    ...aRow(agency, { Sector: sector, 'Agency type': type }),
    Representative: representative.name,
    'Representative email': representative.email,
    Deputy: deputy?.name,
    'Deputy email': deputy?.email,
  }));
  const drawn = Array.from({ length: 25 - placed.length }, (_, i) => {
    const [name, sector, type] = others[Math.floor(i / places.length)]!;
    return aRow(`${places[i % places.length]} ${name}`, {
      Sector: sector,
      'Agency type': type,
      Representative: `Person Number ${i + 1}`,
      'Representative email': `person.${i + 1}@example.org`,
    });
  });
  return [...known, ...drawn];
}

/** The same sheet with two slips of the pen. */
export const withTwoSlips = (rows: readonly WrittenRow[]): WrittenRow[] =>
  rows.map((row, i) =>
    i === 6
      ? { ...row, Sector: 'Local goverment' }
      : i === 18
        ? { ...row, 'Representative first day': '31/02/2031' }
        : row,
  );

/** The sheet that came back with a column of faults, with the slips put right in it and nothing else touched. */
export async function mended(file: Buffer): Promise<Buffer> {
  const [first, ...rows] = await readSheet(file);
  const headings = first!.map(String);
  const written = rows.map((cells): WrittenRow =>
    Object.fromEntries(
      headings.map((heading, i) => [heading, cells[i] instanceof Date ? cells[i] : String(cells[i] ?? '')]),
    ),
  );
  if (written.filter((row) => row['Faults']).length !== 2) throw new Error('Two rows should bear their faults.');
  const putRight = (value: WrittenRow[string]) =>
    value === 'Local goverment' ? 'Local government' : value === '31/02/2031' ? '' : value;
  return workbook(
    written.map((row) => Object.fromEntries(Object.entries(row).map(([heading, value]) => [heading, putRight(value)]))),
    headings,
  );
}
