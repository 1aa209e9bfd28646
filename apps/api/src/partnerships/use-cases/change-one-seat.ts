import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { expectVersion } from '@lib/database';
import type { ChangeSeatInput } from '../../schema.types.js';
import { SeatRepository } from '../data/seat.repository.js';
import { withCare } from '../data/with-care.js';
import type { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';

/** Changes what kind of seat it is; a step of the use cases that change seats, in their transaction. */
@Injectable()
export class ChangeOneSeat {
  constructor(private readonly seats: SeatRepository) {}

  async execute(actor: Actor, { seatId, version, ...details }: ChangeSeatInput): Promise<Seat> {
    const seat = await this.seats.get(seatId);
    permit(actor, partnershipPolicy.manageSeats, await withCare(seat));
    expectVersion(seat, version, 'seat');
    seat.change(details);
    return this.seats.save(seat);
  }
}
