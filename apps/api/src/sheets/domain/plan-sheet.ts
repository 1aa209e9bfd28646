import { createHash } from 'node:crypto';
import type { SheetRead } from './read-sheet.js';
import { alikeKey } from './alike.js';
import { newAgencyOf, planRow } from './plan-row.js';
import type { NewAgency } from './plan-agency.js';
import type { PlannedRow } from './planned-row.js';
import type { Fault, SheetRow } from './sheet-row.js';
import type { SeatNow, TableNow } from './table-now.js';

export interface SheetCounts {
  readonly rows: number;
  readonly faulty: number;
  readonly newAgencies: number;
  readonly newSeats: number;
  readonly changedSeats: number;
  readonly invitations: number;
  readonly unchanged: number;
}

/** All that an import would do, before anything is done. */
export interface SheetPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: SheetCounts;
  /** Of what would be done and what is said of it: another table, or another file, makes another one. */
  readonly fingerprint: string;
}

/** Rows at a time, so that other requests are answered in between. */
const AT_ONCE = 250;

export async function planSheet({ rows }: Pick<SheetRead, 'rows'>, table: TableNow): Promise<SheetPlan> {
  const seats = new Map(table.seats.map((seat) => [seatKey(seat.agency.id, seat.title), seat]));
  const lowSeats = new Map(table.seats.map((seat) => [seatKey(seat.agency.id, seat.title.toLowerCase()), seat]));
  const added = new Map<string, NewAgency>();
  const addedAlike = new Map<string, NewAgency>();
  const rowOfSeat = new Map<string, number>();
  const rowOfAddress = new Map<string, number>();
  const planned: PlannedRow[] = [];
  for (const row of rows) {
    if (row.isExample) {
      planned.push(example(row));
      continue;
    }
    const lower = row.agency.toLowerCase();
    const known = table.agencies.get(row.agency);
    const faults: Fault[] = [];
    const holder = known?.id ?? lower;
    const key = seatKey(holder, row.title);
    const seat: SeatNow | undefined = seats.get(key);
    const before = rowOfSeat.get(key);
    if (row.agency && before !== undefined)
      faults.push({
        column: row.title ? 'title' : 'agency',
        message: `Row ${before} is about the same seat. Leave one of them out, or say under “Seat title” what tells them apart.`,
      });
    else rowOfSeat.set(key, row.number);
    const almost = seat ? undefined : lowSeats.get(seatKey(holder, row.title.toLowerCase()));
    if (almost)
      faults.push({
        column: 'title',
        message: `There is a seat “${almost.title}” of this agency. Write it in the same way.`,
      });
    const first = known ? undefined : added.get(lower);
    const like = known || first || row.isNewAgency ? undefined : addedAlike.get(alikeKey(row.agency));
    if (like && !table.alike.has(row.agency))
      faults.push({
        column: 'agency',
        message: `Row ${like.number} adds “${like.name}”, which is much like it. Write it so if that is meant; if it is another agency, write Yes under “New agency”.`,
      });
    const plan = planRow(row, { seat, known, added: first, faults }, table);
    const twice = alreadyInvited(plan, rowOfAddress);
    planned.push(
      twice.length > 0
        ? {
            ...plan,
            outcome: 'FAULTY',
            faults: [...plan.faults, ...twice],
            says: [],
            invitations: [],
            details: null,
            agency: null,
          }
        : plan,
    );
    if (row.agency && !known && !first) {
      const agency = newAgencyOf(row);
      if (agency) {
        added.set(lower, agency);
        addedAlike.set(alikeKey(row.agency), agency);
      }
    }
    if (planned.length % AT_ONCE === 0) await new Promise((go) => setImmediate(go));
  }
  return { rows: planned, counts: counted(planned), fingerprint: fingerprintOf(planned) };
}

const seatKey = (holder: string, title: string): string => `${holder}\n${title}`;

/** Faults of addresses that an earlier row invites; notes the others. */
function alreadyInvited({ number, invitations }: PlannedRow, rowOfAddress: Map<string, number>): Fault[] {
  return invitations.flatMap(({ email, capacity }): Fault[] => {
    const before = rowOfAddress.get(email.toLowerCase());
    rowOfAddress.set(email.toLowerCase(), before ?? number);
    if (before === undefined || before === number) return [];
    return [
      {
        column: capacity === 'DEPUTY' ? 'deputyEmail' : 'email',
        message: `Row ${before} invites this address too. If they are to have both places, leave one out here and invite them to it on the page “Invite people”.`,
      },
    ];
  });
}

const example = (row: SheetRow): PlannedRow => ({
  number: row.number,
  outcome: 'EXAMPLE',
  written: row.written,
  says: ['The example of the template. It is not imported.'],
  notes: [],
  faults: [],
  agency: null,
  seat: null,
  details: null,
  invitations: [],
});

function counted(rows: readonly PlannedRow[]): SheetCounts {
  const of = (...outcomes: PlannedRow['outcome'][]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    rows: rows.length - of('EXAMPLE'),
    faulty: of('FAULTY'),
    newAgencies: of('NEW_AGENCY'),
    newSeats: of('NEW_AGENCY', 'NEW_SEAT'),
    changedSeats: of('CHANGED'),
    invitations: rows.reduce((sum, { invitations }) => sum + invitations.length, 0),
    unchanged: of('UNCHANGED'),
  };
}

const fingerprintOf = (rows: readonly PlannedRow[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        rows.map(({ number, outcome, says, notes, faults, seat }) => [number, outcome, says, notes, faults, seat?.id]),
      ),
    )
    .digest('base64url');
