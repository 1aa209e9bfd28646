import type { SheetRow, Fault } from './sheet-row.js';
import type { Outcome, PlannedInvitation, PlannedRow } from './planned-row.js';
import { dayInWords } from './day-in-words.js';
import { faultsWithKnown, faultsWithNew, type NewAgency } from './plan-agency.js';
import { planPlace } from './plan-place.js';
import type { AgencyNow, SeatNow, TableNow } from './table-now.js';
import { KIND_WORDS, SECTOR_WORDS } from './words-written.js';

/** What a row is about: the seat that stands, or the agency that would hold a new one. */
export interface About {
  readonly seat: SeatNow | undefined;
  readonly known: AgencyNow | undefined;
  /** The agency as an earlier row adds it. */
  readonly added: NewAgency | undefined;
  /** Faults that need the other rows to be seen. */
  readonly faults: readonly Fault[];
}

/** What is to be done for one row, and what is said of it. */
export function planRow(row: SheetRow, { seat, known, added, faults: among }: About, table: TableNow): PlannedRow {
  const faults = [...row.faults, ...among];
  const notes: string[] = [];
  const agency =
    known ??
    (row.sector && row.agencyType
      ? { ...row, name: row.agency, sector: row.sector, emailDomains: row.emailDomains ?? [] }
      : undefined);
  if (row.agency)
    faults.push(...(known ? faultsWithKnown(row, known, seat !== undefined) : faultsWithNew(row, added, table)));
  const kind = row.kind ?? seat?.kind;
  const isStatutory = row.isStatutory ?? seat?.isStatutory ?? false;
  if (!kind && !faults.some(({ column }) => column === 'kind'))
    faults.push({ column: 'kind', message: 'Enter the kind of seat: Core, Co-opted or Observer.' });
  if (kind === 'OBSERVER' && isStatutory)
    faults.push({
      column: 'statutory',
      message: 'An observer has no statutory seat. Enter No, or another kind of seat.',
    });
  const says: string[] = [];
  if (!known && !added && agency && 'sector' in agency && row.sector)
    says.push(`New agency: ${row.agency}, ${row.agencyType}, ${SECTOR_WORDS[row.sector]}.`);
  if (!seat && kind) {
    says.push(`New seat: ${KIND_WORDS[kind].toLowerCase()}${isStatutory ? ', statutory' : ''}.`);
    const closed = known && table.closed.find((each) => each.agencyId === known.id && each.title === row.title);
    if (closed)
      notes.push(
        `Such a seat was taken from the table on ${dayInWords(closed.closedOn)}. It stays closed: this is another.`,
      );
  }
  if (seat && kind && kind !== seat.kind)
    says.push(`Seat kind changes from ${KIND_WORDS[seat.kind]} to ${KIND_WORDS[kind]}.`);
  if (seat && isStatutory !== seat.isStatutory)
    says.push(`Statutory changes from ${seat.isStatutory ? 'Yes' : 'No'} to ${isStatutory ? 'Yes' : 'No'}.`);
  const isChanged = says.length > 0;

  const invitations: PlannedInvitation[] = [];
  for (const [capacity, person] of [
    ['REPRESENTATIVE', row.representative],
    ['DEPUTY', row.deputy],
  ] as const) {
    const place = planPlace(capacity, person, seat?.places[capacity] ?? [], table.today);
    faults.push(...place.faults);
    notes.push(...place.notes);
    if (!place.invitation) continue;
    invitations.push(place.invitation);
    says.push(
      `Invitation to ${place.invitation.email}${capacity === 'DEPUTY' ? ' as deputy' : ''}${days(place.invitation, table.today)}.`,
    );
  }
  const [one, other] = invitations;
  if (one && other && one.email.toLowerCase() === other.email.toLowerCase())
    faults.push({ column: 'deputyEmail', message: 'One person cannot be their own deputy. Enter another address.' });

  const outcome: Outcome =
    faults.length > 0
      ? 'FAULTY'
      : !seat
        ? known || added
          ? 'NEW_SEAT'
          : 'NEW_AGENCY'
        : isChanged
          ? 'CHANGED'
          : invitations.length > 0
            ? 'INVITED'
            : 'UNCHANGED';
  const isDone = faults.length === 0;
  return {
    number: row.number,
    outcome,
    written: row.written,
    says: isDone ? says : [],
    notes,
    faults,
    agency: !isDone || seat ? null : known ? { id: known.id } : (added ?? newAgencyOf(row)),
    seat: seat ? { id: seat.id, version: seat.version } : null,
    details: isDone && isChanged && kind ? { kind, isStatutory, title: seat?.title ?? row.title } : null,
    invitations: isDone ? invitations : [],
  };
}

/** " from 3 May 2026 until 2 May 2028"; what begins in the past begins when they accept. */
const days = ({ startsOn, endsOn }: PlannedInvitation, today: string): string =>
  `${startsOn && startsOn > today ? ` from ${dayInWords(startsOn)}` : ''}${endsOn ? ` until ${dayInWords(endsOn)}` : ''}`;

/** The agency as this row adds it; null when it does not say enough. */
export const newAgencyOf = (row: SheetRow): NewAgency | null =>
  row.sector && row.agencyType
    ? {
        name: row.agency,
        sector: row.sector,
        agencyType: row.agencyType,
        emailDomains: row.emailDomains ?? [],
        number: row.number,
      }
    : null;
