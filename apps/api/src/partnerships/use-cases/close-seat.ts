import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { CloseSeatInput } from '../../schema.types.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { TermRepository } from '../data/term.repository.js';
import { withCare } from '../data/with-care.js';
import type { Seat } from '../domain/seat.js';
import { partnershipPolicy } from '../partnership.policy.js';

const ZONE = 'Europe/London';

/** Takes a seat from the table, ends the terms of whoever fills it, and withdraws invitations to it. */
@Injectable()
export class CloseSeat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { seatId, version }: CloseSeatInput): Promise<Seat> {
    return this.work.as(caller, async (actor) => {
      const seat = await this.seats.get(seatId);
      permit(actor, partnershipPolicy.manageSeats, await withCare(seat));
      expectVersion(seat, version, 'seat');
      const today = this.clock.today(ZONE);
      seat.close(today);
      for (const term of await this.terms.runningOfSeat(seat.id, today)) {
        term.end('The seat was taken from the table.', this.clock.now(), today);
        await this.terms.saveOfSeat(term);
      }
      for (const invitation of await this.invitations.pendingToSeat(seat.id)) {
        invitation.withdraw();
        await this.invitations.save(invitation);
      }
      return this.seats.save(seat);
    });
  }
}
