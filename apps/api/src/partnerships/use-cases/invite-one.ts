import { Injectable } from '@nestjs/common';
import { permit, type Actor } from '@lib/access';
import { Clock, NotFound, ProblemError, problem, refuse } from '@lib/kernel';
import type { InviteLineInput } from '../../schema.types.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { SeatRepository } from '../data/seat.repository.js';
import { TermRepository } from '../data/term.repository.js';
import { withCare } from '../data/with-care.js';
import { shareADay } from '../domain/days.js';
import { Invitation, type Place } from '../domain/invitation.js';
import { partnershipPolicy } from '../partnership.policy.js';

const ZONE = 'Europe/London';

const SEAT_FILLED = problem(
  'SEAT_FILLED',
  'This place is filled. End the present term first, or begin after its last day.',
  'seatId',
);
const OFFICE_HELD = problem(
  'OFFICE_HELD',
  'Somebody holds this office. End their term first, begin after its last day, or invite to hold it jointly.',
  'office',
);
const OFFICE_OFFERED = problem(
  'OFFICE_OFFERED',
  'Somebody else is invited to this office. Withdraw that invitation first, or invite to hold it jointly.',
  'office',
);

interface InviteLine extends InviteLineInput {
  /** As whoever invites knows them; left out when they do not. */
  readonly name?: string;
  readonly jobTitle?: string;
}

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

  async execute(actor: Actor, partnershipId: string, line: InviteLine, path: string[]): Promise<Invitation> {
    await this.partnerships.getGoing(partnershipId);
    const place = await this.placeOf(partnershipId, line);
    const ability = 'office' in place ? partnershipPolicy.appointOfficers : partnershipPolicy.invite;
    permit(actor, ability, await withCare({ partnershipId }));
    const today = this.clock.today(ZONE);
    await this.refuseUnlessFree(partnershipId, place, line, today);
    try {
      const invitation = Invitation.to(
        {
          partnershipId,
          email: line.email,
          place,
          jointly: line.jointly ?? false,
          startsOn: line.startsOn ?? today,
          endsOn: line.endsOn ?? null,
          invitedById: String(actor.personId),
        },
        this.clock.now(),
        today,
      );
      await this.invitations.add(invitation, await this.partnerships.audience(partnershipId, 'APPOINTING'));
      await this.invitations.expect(invitation.id, line);
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
  private async refuseUnlessFree(partnershipId: string, place: Place, line: InviteLineInput, today: string) {
    const startsOn = line.startsOn && line.startsOn > today ? line.startsOn : today;
    const days = { startsOn, endsOn: line.endsOn ?? null };
    if ('seatId' in place) {
      const terms = await this.terms.runningOfSeat(place.seatId, today);
      const isFilled = terms.some((term) => term.capacity === place.capacity && shareADay(term, days));
      refuse([isFilled && SEAT_FILLED]);
    } else if (!line.jointly) {
      const terms = await this.terms.runningOfOffice(partnershipId, place.office, today);
      const open = await this.invitations.openToOffice(partnershipId, place.office, this.clock.now());
      const isHeld = terms.some((term) => shareADay(term, days));
      refuse([isHeld ? OFFICE_HELD : open.some((each) => each.standsInTheWayOf(line.email, days)) && OFFICE_OFFERED]);
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
