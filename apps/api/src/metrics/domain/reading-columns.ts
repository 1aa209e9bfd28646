import { dayWritten, type RawRow } from '../../sheets/index.js';
import { figureWritten } from './figure-written.js';

/** Which column holds what, by its heading; empty when none does. */
export interface Columns {
  readonly period: string;
  readonly value: string;
  readonly agency: string;
}

/** What usual exports call them. */
const USUAL: Readonly<Record<keyof Columns, RegExp>> = {
  period: /^(date|day|week|month|period|week commencing|week beginning|w\/c|first day|reporting (starts|date))$/i,
  value: /^(value|figure|count|total|number|reading)$/i,
  agency: /^(agency|organisation|organization|partner)$/i,
};

export interface Headed {
  readonly headings: readonly string[];
  readonly rows: readonly RawRow[];
}

/** The headings, or names for columns that have none: a table that is pasted often begins with its first figures. */
export function headed([first, ...rest]: readonly RawRow[], unit: string): Headed {
  if (!first) return { headings: [], rows: [] };
  const cells = first.cells.map((cell) => cell.trim());
  const isData = cells.some((cell) => 'value' in figureWritten(cell, unit) || 'day' in dayWritten(cell));
  return isData
    ? { headings: cells.map((_, place) => `Column ${place + 1}`), rows: [first, ...rest] }
    : { headings: cells, rows: rest };
}

/** The columns as they were said; else as they are remembered; each if the file has them; else by what they are usually called. */
export function columnsOf(
  { headings, rows }: Headed,
  said: Partial<Columns>,
  remembered: Columns | null,
  names: readonly string[],
): Columns {
  const there = (heading: string | undefined) => (heading && headings.includes(heading) ? heading : '');
  const byPlace = headings.every((heading, place) => heading === `Column ${place + 1}`);
  const guess = (which: keyof Columns): string => {
    if (byPlace) return guessedByPlace(which, headings, rows);
    const found = headings.find((heading) => USUAL[which].test(heading));
    const named = names.map((name) => name.toLowerCase());
    return found ?? (which === 'value' ? (headings.find((each) => named.includes(each.toLowerCase())) ?? '') : '');
  };
  const choose = (which: keyof Columns) =>
    said[which] === '' ? '' : there(said[which]) || there(remembered?.[which]) || guess(which);
  return { period: choose('period'), value: choose('value'), agency: choose('agency') };
}

/** Agency, period, figure; or without the agency. */
function guessedByPlace(which: keyof Columns, headings: readonly string[], rows: readonly RawRow[]): string {
  const day = rows[0]?.cells.findIndex((cell) => 'day' in dayWritten(cell.trim())) ?? -1;
  if (which === 'period') return headings[day] ?? '';
  if (which === 'value') return headings.at(-1) ?? '';
  const first = headings[0] ?? '';
  return headings.length > 1 && day !== 0 && first !== headings.at(-1) ? first : '';
}
