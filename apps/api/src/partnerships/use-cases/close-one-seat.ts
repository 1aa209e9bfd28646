import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { InvitationRepository } from '../data/invitation.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { TermRepository } from '../data/term.repository.js';
import type { Seat } from '../domain/seat.js';

const ZONE = 'Europe/London';

/** Takes one seat from a table with all that hangs on it; a step of the use cases that close, in their transaction. */
@Injectable()
export class CloseOneSeat {
  constructor(
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(seat: Seat, on: string, reason: string): Promise<Seat> {
    seat.close(on);
    // Before terms: somebody accepting at this moment has a term when the wait for their invitation is over.
    for (const invitation of await this.invitations.pendingToSeat(seat.id)) {
      invitation.withdraw();
      await this.invitations.save(invitation);
    }
    const today = this.clock.today(ZONE);
    for (const term of await this.terms.runningOfSeat(seat.id, today)) {
      term.end(reason, this.clock.now(), today);
      await this.terms.saveOfSeat(term);
    }
    return this.seats.save(seat);
  }
}
