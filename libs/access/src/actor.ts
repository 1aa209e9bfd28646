export type SeatKind = 'CORE' | 'CO_OPTED' | 'OBSERVER';
export type OfficeName = 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR';

/** What the database says of the caller, read in this very transaction. */
export interface ActorFacts {
  readonly personId: string | null;
  readonly sessionId?: string;
  readonly offices: readonly { office: OfficeName; partnershipId: string | null }[];
  readonly seats: readonly {
    seatId: string;
    partnershipId: string;
    agencyId: string;
    kind: SeatKind;
    isStatutory: boolean;
    capacity: 'REPRESENTATIVE' | 'DEPUTY';
  }[];
  /** Agencies for whose seats they answer. */
  readonly leads: readonly string[];
  /** Present when they came by a link, which is good for its purpose only. */
  readonly link?: { id: string; purpose: 'RESPOND' | 'CALENDAR'; subjectId: string | null };
}

const NOBODY: ActorFacts = { personId: null, offices: [], seats: [], leads: [] };

/** The caller with the seats and offices they hold now. Policies ask it; it never reads anything. */
export class Actor {
  private constructor(private readonly facts: ActorFacts) {}

  static from(facts: unknown): Actor {
    return new Actor((facts as ActorFacts | null) ?? NOBODY);
  }

  get isSomebody(): boolean {
    return this.facts.personId !== null;
  }

  get personId(): string | null {
    return this.facts.personId;
  }

  get sessionId(): string | null {
    return this.facts.sessionId ?? null;
  }

  get link(): ActorFacts['link'] {
    return this.facts.link;
  }

  /** A person who came by a link has no powers beyond what the link is for. */
  get isSignedIn(): boolean {
    return this.isSomebody && !this.facts.link;
  }

  get isNationalCoordinator(): boolean {
    return this.isSignedIn && this.facts.offices.some(({ office }) => office === 'NATIONAL_COORDINATOR');
  }

  coordinates(partnershipId: string): boolean {
    return this.holds('COORDINATOR', partnershipId);
  }

  chairs(partnershipId: string): boolean {
    return this.holds('CHAIR', partnershipId);
  }

  /** Is the vice-chair, and does what is the chair's while there is nobody else to. */
  deputisesForTheChair(partnershipId: string): boolean {
    return this.holds('VICE_CHAIR', partnershipId);
  }

  /** Coordinates or chairs a partnership, whichever. */
  get runsATable(): boolean {
    return this.isSignedIn && this.facts.offices.some(({ office }) => office === 'CHAIR' || office === 'COORDINATOR');
  }

  /** Chair, vice-chair or coordinator. */
  isOfficerOf(partnershipId: string): boolean {
    return this.isSignedIn && this.facts.offices.some((each) => each.partnershipId === partnershipId);
  }

  /** Fills a seat at the table, as representative or deputy, or holds an office. */
  hasPlaceAt(partnershipId: string): boolean {
    return (
      this.isOfficerOf(partnershipId) ||
      (this.isSignedIn && this.facts.seats.some((each) => each.partnershipId === partnershipId))
    );
  }

  /** Fills a seat at the table, as representative or deputy; observers do not. */
  sitsAt(partnershipId: string): boolean {
    return (
      this.isSignedIn &&
      this.facts.seats.some((each) => each.partnershipId === partnershipId && each.kind !== 'OBSERVER')
    );
  }

  /** Fills a seat of the agency at the table, as representative or deputy. */
  sitsFor(agencyId: string, partnershipId: string): boolean {
    return (
      this.isSignedIn &&
      this.facts.seats.some((each) => each.agencyId === agencyId && each.partnershipId === partnershipId)
    );
  }

  /** Answers for who sits for the agency, at every table. */
  leads(agencyId: string): boolean {
    return this.isSignedIn && this.facts.leads.includes(agencyId);
  }

  /** Sits at a table anywhere, other than as an observer, serves one, or leads an agency. */
  get isOfTheNetwork(): boolean {
    const { seats, offices, leads } = this.facts;
    return this.isSignedIn && (seats.some(({ kind }) => kind !== 'OBSERVER') || offices.length > 0 || leads.length > 0);
  }

  /** Fills the seat or is its deputy. */
  fills(seatId: string): boolean {
    return this.facts.seats.some((each) => each.seatId === seatId);
  }

  /** Fills the seat; a deputy does not. */
  represents(seatId: string): boolean {
    return (
      this.isSignedIn && this.facts.seats.some((each) => each.seatId === seatId && each.capacity === 'REPRESENTATIVE')
    );
  }

  is(personId: string | null): boolean {
    return personId !== null && this.facts.personId === personId;
  }

  private holds(office: OfficeName, partnershipId: string): boolean {
    return (
      this.isSignedIn &&
      this.facts.offices.some((each) => each.office === office && each.partnershipId === partnershipId)
    );
  }
}
