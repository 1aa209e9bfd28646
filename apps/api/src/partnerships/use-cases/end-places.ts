import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { InvitationRepository } from '../data/invitation.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { TermRepository } from '../data/term.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { CloseOneSeat } from './close-one-seat.js';

const ZONE = 'Europe/London';

/** How what a partnership leaves is wound up. */
export interface Winding {
  /** The day on which it ended. */
  readonly on: string;
  /** The last day on which its officers may read what it leaves; null when they lose access at once. */
  readonly officersUntil: string | null;
  /** Kept with each term. */
  readonly reason: string;
}

/** Ends every place at a partnership that is over: seats with their terms, offices, and invitations to either. */
@Injectable()
export class EndPlaces {
  constructor(
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly invitations: InvitationRepository,
    private readonly closeSeat: CloseOneSeat,
    private readonly clock: Clock,
  ) {}

  async execute({ id, isGroup }: Partnership, { on, officersUntil, reason }: Winding): Promise<void> {
    const today = this.clock.today(ZONE);
    for (const invitation of await this.invitations.pendingTo(id)) {
      invitation.withdraw();
      await this.invitations.save(invitation);
    }
    for (const seat of await this.seats.atTable(id)) await this.closeSeat.execute(seat, on, reason);
    // Groups hold no seats elsewhere, and whoever closes one does not see the tables of others.
    if (!isGroup) for (const seat of await this.seats.heldBy(id)) await this.closeSeat.execute(seat, today, reason);
    for (const term of await this.terms.runningOfOffices(id, today)) {
      if (officersUntil) term.endBy(officersUntil);
      else term.end(reason, this.clock.now(), today);
      await this.terms.saveOfOffice(term);
    }
  }
}
