import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { SeatKind } from '../../schema.types.js';
import { SeatAdded, SeatChanged, SeatClosed } from '../partnership.events.js';

export interface SeatDetails {
  readonly kind: SeatKind;
  readonly isStatutory: boolean;
  readonly title?: string | null | undefined;
}

/** The partnership that holds a seat at the table of another, through its host agency. */
export interface MemberPartnership {
  readonly id: string;
  readonly name: string;
}

/** An agency's place at a partnership's table. People come and go; the seat stays. */
export class Seat extends Aggregate {
  readonly id: string;
  audienceId: number;
  readonly partnershipId: string;
  readonly agencyId: string;
  kind: SeatKind;
  isStatutory: boolean;
  title: string;
  /** The partnership that holds it, through its host agency; null when the agency holds it for itself. */
  readonly memberPartnershipId: string | null;
  readonly memberName: string;
  /** The seat of the parent's table that this one, of a group, is drawn from. */
  readonly drawnFromId: string | null;
  closedOn: string | null;
  version: number;

  static add(partnershipId: string, agencyId: string, details: SeatDetails): Seat {
    refuse(faults(details));
    return Seat.placed(partnershipId, agencyId, details);
  }

  /** A partnership takes a seat at the table of another. */
  static addMember(partnershipId: string, member: MemberPartnership, hostAgencyId: string, details: SeatDetails): Seat {
    refuse(faults(details));
    return Seat.placed(partnershipId, hostAgencyId, details, {
      memberPartnershipId: member.id,
      memberName: member.name,
    });
  }

  /** The agency that holds this seat gets one at the table of a group, which stands and falls with it. */
  drawInto(groupId: string): Seat {
    this.refuseIfClosed();
    const { memberPartnershipId, memberName } = this;
    return Seat.placed(groupId, this.agencyId, this, { memberPartnershipId, memberName, drawnFromId: this.id });
  }

  private static placed(
    partnershipId: string,
    agencyId: string,
    { kind, isStatutory, title }: SeatDetails,
    origin: Partial<Pick<Seat, 'memberPartnershipId' | 'memberName' | 'drawnFromId'>> = {},
  ): Seat {
    const seat = Object.assign(new Seat(), {
      id: newId(),
      partnershipId,
      agencyId,
      kind,
      isStatutory,
      title: tidy(title),
      memberPartnershipId: null,
      memberName: '',
      drawnFromId: null,
      closedOn: null,
      version: 1,
      ...origin,
    });
    seat.record(new SeatAdded(seat.id, partnershipId));
    return seat;
  }

  change(details: SeatDetails): void {
    this.refuseIfClosed();
    refuse(faults(details));
    Object.assign(this, { kind: details.kind, isStatutory: details.isStatutory, title: tidy(details.title) });
    this.record(new SeatChanged(this.id, this.partnershipId));
  }

  close(today: string): void {
    this.refuseIfClosed();
    this.closedOn = today;
    this.record(new SeatClosed(this.id, this.partnershipId));
  }

  get isClosed(): boolean {
    return this.closedOn !== null;
  }

  private refuseIfClosed(): void {
    refuse([this.isClosed && problem('SEAT_IS_CLOSED', 'This seat has been taken from the table.')]);
  }
}

const faults = ({ kind, isStatutory, title }: SeatDetails) => [
  kind === 'OBSERVER' &&
    isStatutory &&
    problem(
      'OBSERVER_IS_NOT_STATUTORY',
      'An observer has no statutory seat. Choose core or co-opted, or leave statutory out.',
      'isStatutory',
    ),
  wordsProblem(title, { label: 'what tells the seat apart', max: 120 }, 'title'),
];
