import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { SeatKind } from '../../schema.types.js';
import { SeatAdded, SeatChanged, SeatClosed } from '../partnership.events.js';

export interface SeatDetails {
  readonly kind: SeatKind;
  readonly isStatutory: boolean;
  readonly title?: string | null | undefined;
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
  closedOn: string | null;
  version: number;

  static add(partnershipId: string, agencyId: string, details: SeatDetails): Seat {
    refuse(faults(details));
    const seat = Object.assign(new Seat(), {
      id: newId(),
      partnershipId,
      agencyId,
      kind: details.kind,
      isStatutory: details.isStatutory,
      title: tidy(details.title),
      closedOn: null,
      version: 1,
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
