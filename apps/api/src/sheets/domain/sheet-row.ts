import type { SeatKind, Sector } from '../../schema.types.js';
import type { ColumnKey } from './columns.js';

/** What is wrong, and in which cell. A row with one is not imported, and so nothing is. */
export interface Fault {
  /** Null when it concerns the whole row. */
  readonly column: ColumnKey | null;
  readonly message: string;
}

/** Who is to fill a place, as the row says it; what it leaves empty is null. */
export interface PersonWritten {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** One row read: its words made values. What is empty, or was not to be read, is null. */
export interface SheetRow {
  readonly number: number;
  /** As it stands in the file, by column, to be shown beside what is said of it. */
  readonly written: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly agency: string;
  readonly sector: Sector | null;
  readonly agencyType: string;
  /** Null when the cell is empty. */
  readonly emailDomains: readonly string[] | null;
  readonly isNewAgency: boolean;
  readonly kind: SeatKind | null;
  readonly isStatutory: boolean | null;
  readonly title: string;
  readonly representative: PersonWritten;
  readonly deputy: PersonWritten;
  readonly isExample: boolean;
  readonly faults: readonly Fault[];
}
