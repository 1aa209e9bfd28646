import { Injectable } from '@nestjs/common';
import { problem, refuse } from '@lib/kernel';
import { PartnershipRepository, Seat, SeatRepository, shareADay, TermRepository } from '../../partnerships/index.js';
import type { Nomination } from '../domain/nomination.js';

/** The seat that somebody is named for, and whether it has room on those days. */
@Injectable()
export class PlacesToNominateFor {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
  ) {}

  async get(seatId: string): Promise<Seat> {
    return this.seats.get(seatId);
  }

  async refuseUnlessFree({ seatId, ...named }: Nomination, today: string): Promise<void> {
    const seat = await this.seats.get(seatId);
    // An agency is shown no partnership by a seat that it has no more.
    refuse([seat.isClosed && problem('SEAT_IS_CLOSED', 'This seat has been taken from the table.')]);
    await this.partnerships.getGoing(seat.partnershipId);
    const terms = await this.terms.runningOfSeat(seatId, today);
    const isFilled = terms.some((term) => term.capacity === named.capacity && shareADay(term, named));
    refuse([
      isFilled &&
        problem(
          'SEAT_FILLED',
          'This place is filled on those days. Plan the end of the present term first, or begin after its last day.',
          'startsOn',
        ),
    ]);
  }
}
