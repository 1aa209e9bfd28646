import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { CloseSeatInput } from '../../schema.types.js';
import { SeatRepository } from '../data/seat.repository.js';
import { withCare } from '../data/with-care.js';
import type { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { CloseOneSeat } from './close-one-seat.js';

const ZONE = 'Europe/London';

/** Takes a seat from the table, ends the terms of whoever fills it, and withdraws invitations to it. */
@Injectable()
export class CloseSeat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: SeatRepository,
    private readonly closeOne: CloseOneSeat,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { seatId, version }: CloseSeatInput): Promise<Seat> {
    return this.work.as(caller, async (actor) => {
      const seat = await this.seats.get(seatId);
      permit(actor, partnershipPolicy.manageSeats, await withCare(seat));
      expectVersion(seat, version, 'seat');
      return this.closeOne.execute(seat, this.clock.today(ZONE), 'The seat was taken from the table.');
    });
  }
}
