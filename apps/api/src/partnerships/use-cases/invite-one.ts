import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { Clock, NotFound, ProblemError, problem } from '@lib/kernel';
import type { InviteLineInput } from '../../schema.types.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { TermRepository } from '../data/term.repository.js';
import { Invitation, type Place } from '../domain/invitation.js';
import { partnershipPolicy } from '../partnership.policy.js';

const ZONE = 'Europe/London';

/** Invites one person to one place; a step of the use cases that invite, in their transaction. */
@Injectable()
export class InviteOne {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly seats: SeatRepository,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, partnershipId: string, line: InviteLineInput, path: string[]): Promise<Invitation> {
    const place = await this.placeOf(partnershipId, line);
    permit(actor, 'office' in place ? partnershipPolicy.appointOfficers : partnershipPolicy.invite, { partnershipId });
    const today = this.clock.today(ZONE);
    await this.refuseIfFilled(place, line.startsOn ?? today, today);
    try {
      const invitation = Invitation.to(
        {
          partnershipId,
          email: line.email,
          place,
          startsOn: line.startsOn ?? today,
          endsOn: line.endsOn ?? null,
          invitedById: String(actor.personId),
        },
        this.clock.now(),
        today,
      );
      await this.invitations.add(invitation, await this.partnerships.audience(partnershipId, 'APPOINTING'));
      return invitation;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(
        ...error.problems.map((each) => ({
          ...each,
          path: each.path[0] === 'email' ? path : [...path.slice(0, -1), ...each.path],
        })),
      );
    }
  }

  /** Better said now than to the person invited, when they accept. */
  private async refuseIfFilled(place: Place, startsOn: string, today: string): Promise<void> {
    if (!('seatId' in place)) return;
    const running = await this.terms.runningOfSeat(place.seatId, today);
    const isFilled = running.some(
      ({ capacity, endsOn }) => capacity === place.capacity && (endsOn === null || endsOn >= startsOn),
    );
    if (isFilled) {
      throw new ProblemError(
        problem(
          'SEAT_FILLED',
          'This place is filled. End the present term first, or begin after its last day.',
          'seatId',
        ),
      );
    }
  }

  private async placeOf(partnershipId: string, { seatId, capacity, office }: InviteLineInput): Promise<Place> {
    if (office && !seatId) {
      if (office === 'NATIONAL_COORDINATOR')
        throw new ProblemError(problem('NOT_A_CHOICE', 'Choose chair, vice-chair or coordinator.', 'office'));
      return { office };
    }
    if (!seatId || office)
      throw new ProblemError(problem('REQUIRED', 'Choose the seat or the office that they are invited to.', 'seatId'));
    const seat = await this.seats.get(seatId).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    if (!seat || seat.partnershipId !== partnershipId || seat.isClosed)
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose a seat at this table.', 'seatId'));
    return { seatId, capacity: capacity ?? 'REPRESENTATIVE' };
  }
}
