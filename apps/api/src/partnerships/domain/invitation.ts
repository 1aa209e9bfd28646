import { Aggregate, addressProblem, newId, problem, refuse, tidy } from '@lib/kernel';
import { shareADay, type Days } from './days.js';
import { InvitationWithdrawn, PersonInvited } from '../partnership.events.js';

/** What somebody is invited to: a seat in a capacity, or an office. */
export type Place =
  | { readonly seatId: string; readonly capacity: 'REPRESENTATIVE' | 'DEPUTY' }
  | { readonly office: 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' };

export interface NewInvitation {
  readonly partnershipId: string;
  readonly email: string;
  readonly place: Place;
  /** Beside whoever else holds the office. */
  readonly jointly?: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly invitedById: string;
}

const DAYS_GOOD = 14;

/** An invitation by email into a seat or an office: used once, good for two weeks, withdrawn or sent again at will. */
export class Invitation extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly email: string;
  readonly seatId: string | null;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY' | null;
  readonly office: 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' | null;
  readonly jointly: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
  issue: number;
  expiresAt: Date;
  state: 'PENDING' | 'ACCEPTED' | 'WITHDRAWN';
  invitedById: string;
  invitedAt: Date;
  version: number;

  static to(details: NewInvitation, now: Date, today: string): Invitation {
    refuse([
      addressProblem(details.email, 'email'),
      details.endsOn !== null &&
        details.endsOn < details.startsOn &&
        problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'endsOn'),
      details.endsOn !== null &&
        details.endsOn < today &&
        problem('IN_THE_PAST', 'The last day must not be in the past.', 'endsOn'),
    ]);
    const { place } = details;
    const invitation = Object.assign(new Invitation(), {
      id: newId(),
      partnershipId: details.partnershipId,
      email: tidy(details.email),
      seatId: 'seatId' in place ? place.seatId : null,
      capacity: 'seatId' in place ? place.capacity : null,
      office: 'office' in place ? place.office : null,
      jointly: 'office' in place && details.jointly === true,
      startsOn: details.startsOn,
      endsOn: details.endsOn,
      issue: 0,
      state: 'PENDING',
      version: 1,
    });
    invitation.send(details.invitedById, now);
    return invitation;
  }

  /** Whether it leaves no room for this person on these days: somebody else was offered the office, and not to share it. */
  standsInTheWayOf(email: string, days: Days): boolean {
    return !this.jointly && this.email.toLowerCase() !== tidy(email).toLowerCase() && shareADay(this, days);
  }

  /** Makes a new link; the one before stops working. */
  resend(byPersonId: string, now: Date): void {
    this.refuseUnlessPending();
    this.send(byPersonId, now);
  }

  withdraw(): void {
    this.refuseUnlessPending();
    this.state = 'WITHDRAWN';
    this.record(new InvitationWithdrawn(this.id, this.partnershipId));
  }

  private send(byPersonId: string, now: Date): void {
    this.issue += 1;
    this.invitedById = byPersonId;
    this.invitedAt = now;
    this.expiresAt = new Date(now.getTime() + DAYS_GOOD * 24 * 60 * 60 * 1000);
    this.record(new PersonInvited(this.id, this.partnershipId, this.issue));
  }

  private refuseUnlessPending(): void {
    refuse([
      this.state === 'ACCEPTED' && problem('INVITATION_ACCEPTED', 'This invitation has been accepted already.'),
      this.state === 'WITHDRAWN' &&
        problem('INVITATION_WITHDRAWN', 'This invitation was withdrawn. Invite them again instead.'),
    ]);
  }
}
