import { createHash } from 'node:crypto';
import { dayWritten, type RawRow } from '../../sheets/index.js';
import { figureWritten } from './figure-written.js';
import { periodInWords, type PeriodType } from './period.js';
import type { Columns, Headed } from './reading-columns.js';
import { periodRead, type When } from './reading.js';
import { rollUp, type Reading } from './roll-up.js';

/** What a table of readings is held against. */
export interface Against {
  readonly metric: {
    readonly unit: string;
    readonly periodType: PeriodType;
    readonly addsAcrossAgencies: boolean;
    readonly addsAcrossPeriods: boolean;
  };
  readonly when: When;
  /** Whose figures the reader may enter. */
  readonly parties: readonly { readonly agencyId: string | null; readonly name: string }[];
  /** Whose they all are; undefined when each row names its agency. */
  readonly agencyId: string | null | undefined;
  readonly standing: readonly Reading[];
  /** Why figures that stand are corrected; empty when none is to be. */
  readonly because: string;
}

export interface RowFault {
  readonly row: number;
  readonly message: string;
}

/** One figure that would stand. */
export interface PlannedReading {
  readonly agencyId: string | null;
  readonly agency: string;
  readonly periodOn: string | null;
  readonly period: string;
  readonly value: number;
  /** Rows of the table that it comes from: several where days are added up to a week. */
  readonly rows: readonly number[];
  readonly outcome: 'NEW' | 'CORRECTS' | 'SAME';
  readonly replacesId: string | null;
  readonly before: number | null;
}

export interface ReadingsPlan {
  readonly readings: readonly PlannedReading[];
  readonly faults: readonly RowFault[];
  /** The figure of the metric as it is, and as it would be. */
  readonly now: number | null;
  readonly afterwards: number | null;
  readonly fingerprint: string;
}

interface Taken {
  readonly row: number;
  readonly agencyId: string | null;
  readonly day: string | null;
  readonly periodOn: string | null;
  readonly value: number;
}

const MARKS: Readonly<Record<string, string>> = {
  FORMULA:
    'This cell holds a formula, and what it comes to may differ from one day to the next. Paste its value instead.',
  ERROR: 'This cell shows an error. Enter the value itself.',
  TOO_LONG: 'This cell holds far more text than fits. Was another column pasted into it?',
};

/** What a table would do: every figure that would stand, and every fault by its row. */
export function planReadings({ headings, rows }: Headed, columns: Columns, against: Against): ReadingsPlan {
  const faults: RowFault[] = [];
  const taken = rows.flatMap((row) => {
    const read = takeRow(row, headings, columns, against);
    if ('faults' in read) faults.push(...read.faults.map((message) => ({ row: row.number, message })));
    return 'faults' in read ? [] : [read];
  });
  const readings = [...Map.groupBy(taken, ({ agencyId, periodOn }) => `${agencyId} ${periodOn}`).values()].flatMap(
    (of) => {
      const read = together(of, against);
      if ('faults' in read) faults.push(...read.faults);
      return 'faults' in read ? [] : [read];
    },
  );
  const added = readings.filter(({ outcome }) => outcome !== 'SAME');
  const replaced = new Set(added.map(({ replacesId }) => replacesId));
  const afterwards = [
    ...against.standing.filter(({ id }) => !replaced.has(id)),
    ...added.map((each) => ({ ...each, id: '', confidence: 'MEASURED' as const })),
  ];
  return {
    readings,
    faults: faults.toSorted((one, other) => one.row - other.row),
    now: rollUp(against.metric, against.standing).value,
    afterwards: rollUp(against.metric, afterwards).value,
    fingerprint: createHash('sha256').update(JSON.stringify(readings)).digest('base64url'),
  };
}

function takeRow(
  row: RawRow,
  headings: readonly string[],
  columns: Columns,
  { metric, when, parties, agencyId }: Against,
): Taken | { readonly faults: string[] } {
  const faults: string[] = [];
  const cell = (heading: string): string | null => {
    const place = headings.indexOf(heading);
    const text = (row.cells[place] ?? '').trim();
    const mark = row.marks?.[place];
    const fault = mark && mark !== 'DATE' ? MARKS[mark] : /^[=@]|^[+-](?![\d.])/.test(text) ? MARKS.FORMULA : undefined;
    if (fault) faults.push(`${heading}: ${fault}`);
    return fault ? null : text;
  };
  const whose = agencyId === undefined ? partyCalled(cell(columns.agency), parties, faults) : agencyId;
  let day: string | null = null;
  if (metric.periodType !== 'CAMPAIGN') {
    const text = cell(columns.period);
    const read = text === null ? null : dayWritten(/^[a-z]{3,9} \d{4}$/i.test(text) ? `1 ${text}` : text);
    if (read && 'fault' in read) faults.push(`${columns.period}: ${read.fault}`);
    else day = read?.day ?? null;
  }
  const period = day === null && metric.periodType !== 'CAMPAIGN' ? null : periodRead(metric.periodType, day, when);
  if (period && 'fault' in period) faults.push(period.fault.message);
  const text = cell(columns.value);
  const figure = text === null ? null : figureWritten(text, metric.unit);
  if (figure && 'fault' in figure) faults.push(figure.fault);
  if (faults.length > 0 || !period || 'fault' in period || !figure || 'fault' in figure) return { faults };
  return { row: row.number, agencyId: whose, day, periodOn: period.periodOn, value: figure.value };
}

function partyCalled(said: string | null, parties: Against['parties'], faults: string[]): string | null {
  if (said === null) return null;
  const found = parties.find(({ name }) => name.toLowerCase() === said.toLowerCase());
  if (!found)
    faults.push(
      said === ''
        ? 'The row names no agency.'
        : `“${said.slice(0, 60)}” is no agency that you may enter figures for. You may for: ${parties.map(({ name }) => name).join(', ')}.`,
    );
  return found?.agencyId ?? null;
}

/** Rows of one agency and period: one, or days that are added up to it. */
function together(
  of: readonly Taken[],
  { metric, parties, standing, because }: Against,
): PlannedReading | { readonly faults: RowFault[] } {
  const [{ agencyId, periodOn }] = of as [Taken];
  const period = periodInWords(metric.periodType, periodOn);
  const days = new Set(of.map(({ day }) => day));
  const addsUp = metric.addsAcrossPeriods && metric.periodType !== 'CAMPAIGN' && days.size === of.length;
  if (of.length > 1 && !addsUp)
    return {
      faults: of.slice(1).map(({ row }) => ({
        row,
        message: `This is ${period} again, as in row ${of[0]!.row}. Leave in the row that holds.`,
      })),
    };
  const value = of.reduce((sum, each) => sum + Math.round(each.value * 100), 0) / 100;
  const stands = standing.find((each) => each.agencyId === agencyId && each.periodOn === periodOn);
  if (stands && stands.value !== value && !because)
    return {
      faults: of.slice(0, 1).map(({ row }) => ({
        row,
        message: `For ${period} ${stands.value.toLocaleString('en-GB')} stands already. To correct it, say why figures are corrected.`,
      })),
    };
  return {
    agencyId,
    agency: parties.find((each) => each.agencyId === agencyId)?.name ?? '',
    periodOn,
    period,
    value,
    rows: of.map(({ row }) => row),
    outcome: !stands ? 'NEW' : stands.value === value ? 'SAME' : 'CORRECTS',
    replacesId: stands && stands.value !== value ? stands.id : null,
    before: stands?.value ?? null,
  };
}
