import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import type { ChangeSeatInput } from '../../schema.types.js';
import { SeatRepository } from '../data/seat.repository.js';
import { withCare } from '../data/with-care.js';
import type { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';

/** Changes what kind of seat it is. What its representative may see changes with it, at once. */
@Injectable()
export class ChangeSeat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: SeatRepository,
  ) {}

  execute(caller: Caller, { seatId, version, ...details }: ChangeSeatInput): Promise<Seat> {
    return this.work.as(caller, async (actor) => {
      const seat = await this.seats.get(seatId);
      permit(actor, partnershipPolicy.manageSeats, await withCare(seat));
      expectVersion(seat, version, 'seat');
      seat.change(details);
      return this.seats.save(seat);
    });
  }
}
