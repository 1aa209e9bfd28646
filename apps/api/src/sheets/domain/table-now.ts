import type { SeatKind, Sector } from '../../schema.types.js';

export type Capacity = 'REPRESENTATIVE' | 'DEPUTY';

/** Somebody in a place or on the way to it. */
export interface PlaceNow {
  readonly as: 'TERM' | 'INVITATION';
  /** Empty where the person is not shared, or an invitation names nobody. */
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface AgencyNow {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly agencyType: string;
  readonly emailDomains: readonly string[];
  readonly isActive: boolean;
  readonly successor: string | null;
}

export interface SeatNow {
  readonly id: string;
  readonly version: number;
  readonly agency: AgencyNow;
  readonly kind: SeatKind;
  readonly isStatutory: boolean;
  readonly title: string;
  /** Terms that are not over and invitations that can be accepted, in the order in which a sheet would name them. */
  readonly places: Readonly<Record<Capacity, readonly PlaceNow[]>>;
}

export interface ClosedSeat {
  readonly agencyId: string;
  readonly title: string;
  readonly closedOn: string;
}

/** A partnership's table as it stands, and what is known of the agencies that a sheet names. */
export interface TableNow {
  readonly seats: readonly SeatNow[];
  readonly closed: readonly ClosedSeat[];
  /** By the name in the sheet. */
  readonly agencies: ReadonlyMap<string, AgencyNow>;
  /** For names that are not known: the known name that each is like. */
  readonly alike: ReadonlyMap<string, string>;
  readonly today: string;
}
