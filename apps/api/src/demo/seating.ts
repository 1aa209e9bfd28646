import type { DemoMember } from './agencies.js';
import type { Days } from './days.js';
import { demoId, Draw } from './draw.js';
import type { DemoPartnership } from './partnerships.js';
import { People, type DemoPerson } from './people.js';

export interface DemoSeat {
  readonly id: string;
  readonly partnership: DemoPartnership;
  readonly agency: string;
  readonly title: string;
  readonly kind: DemoMember['kind'];
  readonly isStatutory: boolean;
  readonly isVacant: boolean;
  readonly closedOn: string | null;
  /** The partnership that holds it, through the agency; it is the agency's own where this is left out. */
  readonly heldBy?: DemoPartnership;
  /** The seat of the parent's table that a group's seat is drawn from. */
  readonly drawnFrom?: DemoSeat;
}

type SeatDetails = Partial<Pick<DemoSeat, 'title' | 'closedOn' | 'heldBy' | 'drawnFrom'>>;

/** From which day to which something is held, and how it ended if it ended early. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedAt: string | null;
  readonly endReason: string;
}

export type Capacity = 'REPRESENTATIVE' | 'DEPUTY';
export type OfficeName = 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR';
export type SeatTerm = Span & { readonly seat: DemoSeat; readonly capacity: Capacity; readonly person: DemoPerson };
export type OfficeTerm = Span & {
  readonly partnership: DemoPartnership | null;
  readonly office: OfficeName;
  readonly person: DemoPerson;
};

const covers = ({ startsOn, endsOn, endedAt }: Span, day: string): boolean =>
  startsOn <= day && (endsOn ?? '9999') >= day && (endedAt ?? '9999').slice(0, 10) > day;

/** Who sits where and holds which office, now and before. */
export class Seating {
  readonly people = new People();
  readonly draw = new Draw('seating');
  readonly seats: DemoSeat[] = [];
  readonly seatTerms: SeatTerm[] = [];
  readonly officeTerms: OfficeTerm[] = [];

  constructor(readonly days: Days) {}

  addSeat(partnership: DemoPartnership, member: DemoMember, details: SeatDetails = {}): DemoSeat {
    const { title = '', closedOn = null, heldBy, drawnFrom } = details;
    const id = demoId('seat', partnership.key, member.agency, heldBy ? heldBy.key : title);
    const seat = { id, partnership, title, closedOn, heldBy, drawnFrom, ...member };
    this.seats.push(seat);
    return seat;
  }

  seatPerson(seat: DemoSeat, capacity: Capacity, person: DemoPerson, span: Span) {
    this.seatTerms.push({ ...span, seat, capacity, person });
  }

  appoint(partnership: DemoPartnership | null, office: OfficeName, person: DemoPerson, span: Span) {
    this.officeTerms.push({ ...span, partnership, office, person });
  }

  /** The seats at the table today. */
  seatsAt(partnership: DemoPartnership): DemoSeat[] {
    return this.seats.filter((seat) => seat.partnership === partnership && seat.closedOn === null);
  }

  holder(seat: DemoSeat, capacity: Capacity, day = this.days.day(0)): DemoPerson | undefined {
    return this.seatTerms.find((term) => term.seat === seat && term.capacity === capacity && covers(term, day))?.person;
  }

  officers(partnership: DemoPartnership, office?: OfficeName): DemoPerson[] {
    return this.officeTerms
      .filter(
        (term) =>
          term.partnership === partnership && (!office || term.office === office) && covers(term, this.days.day(0)),
      )
      .map(({ person }) => person);
  }

  /** Everybody seated there today, in either capacity. */
  seatedAt(partnership: DemoPartnership): DemoPerson[] {
    const terms = this.seatTerms.filter(
      (term) => term.seat.partnership === partnership && covers(term, this.days.day(0)),
    );
    return [...new Set(terms.map(({ person }) => person))];
  }

  /** Everybody with a seat or an office there today. */
  peopleAt(partnership: DemoPartnership): DemoPerson[] {
    return [...new Set([...this.seatedAt(partnership), ...this.officers(partnership)])];
  }

  /** Held since some day, open-ended unless it says otherwise. */
  since(startsIn: number, rest: Partial<Span> = {}): Span {
    return { startsOn: this.days.day(startsIn), endsOn: null, endedAt: null, endReason: '', ...rest };
  }
}
