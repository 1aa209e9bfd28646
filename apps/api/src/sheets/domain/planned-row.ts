import type { Sector, SeatKind } from '../../schema.types.js';
import type { ColumnKey } from './columns.js';
import type { Fault } from './sheet-row.js';
import type { Capacity } from './table-now.js';

/** What would become of a row. */
export type Outcome = 'NEW_AGENCY' | 'NEW_SEAT' | 'CHANGED' | 'INVITED' | 'UNCHANGED' | 'EXAMPLE' | 'FAULTY';

export interface PlannedInvitation {
  readonly capacity: Capacity;
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface PlannedSeat {
  readonly kind: SeatKind;
  readonly isStatutory: boolean;
  readonly title: string;
}

/** What is to be done for one row, and what is said of it. */
export interface PlannedRow {
  readonly number: number;
  readonly outcome: Outcome;
  readonly written: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly says: readonly string[];
  /** To be known, and nothing in the way. */
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
  /** Null where nothing is to be done. */
  readonly agency:
    | { readonly id: string }
    | {
        readonly name: string;
        readonly sector: Sector;
        readonly agencyType: string;
        readonly emailDomains: readonly string[];
      }
    | null;
  /** The seat that stands; null for one that is to be added. */
  readonly seat: { readonly id: string; readonly version: number } | null;
  /** As it is to be; null where it stays as it is. */
  readonly details: PlannedSeat | null;
  readonly invitations: readonly PlannedInvitation[];
}
