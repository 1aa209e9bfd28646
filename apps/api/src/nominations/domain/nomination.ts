import { addressProblem, Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { NominationDecided, NominationWithdrawn, PersonNominated } from '../nomination.events.js';

export interface NewNomination {
  readonly seat: { readonly id: string; readonly partnershipId: string; readonly agencyId: string };
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string | null | undefined;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly words: string | null | undefined;
  readonly nominatedById: string;
}

/** Whom an agency names for its seat. It gives the person named nothing: only accepting the invitation does. */
export class Nomination extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly seatId: string;
  readonly agencyId: string;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly words: string;
  readonly nominatedById: string;
  state: 'PENDING' | 'APPROVED' | 'FILLED' | 'LAPSED' | 'DECLINED' | 'WITHDRAWN';
  reason: string;
  decidedById: string | null;
  decidedAt: Date | null;
  invitationId: string | null;
  version: number;

  static of({ seat, ...details }: NewNomination, today: string): Nomination {
    const { startsOn, endsOn } = details;
    refuse([
      wordsProblem(details.name, { label: 'their name', max: 120, required: true }, 'name'),
      addressProblem(details.email, 'email'),
      wordsProblem(details.jobTitle, { label: 'job title', max: 120 }, 'jobTitle'),
      startsOn < today && problem('IN_THE_PAST', 'The first day must not be in the past.', 'startsOn'),
      endsOn !== null &&
        endsOn < startsOn &&
        problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'endsOn'),
      wordsProblem(details.words, { label: 'what you add', max: 2000 }, 'words'),
    ]);
    const nomination = Object.assign(new Nomination(), {
      ...details,
      id: newId(),
      partnershipId: seat.partnershipId,
      seatId: seat.id,
      agencyId: seat.agencyId,
      name: tidy(details.name),
      email: tidy(details.email),
      jobTitle: tidy(details.jobTitle),
      words: tidy(details.words),
      state: 'PENDING',
      reason: '',
      decidedById: null,
      decidedAt: null,
      invitationId: null,
      version: 1,
    });
    nomination.record(new PersonNominated(nomination.id, nomination.partnershipId));
    return nomination;
  }

  approve(invitationId: string, byPersonId: string, now: Date): void {
    this.invitationId = invitationId;
    this.decide('APPROVED', '', byPersonId, now);
  }

  decline(reason: string, byPersonId: string, now: Date): void {
    refuse([
      wordsProblem(reason, { label: 'a reason, which the agency is told', max: 1000, required: true }, 'reason'),
    ]);
    this.decide('DECLINED', tidy(reason), byPersonId, now);
  }

  withdraw(now: Date): void {
    this.refuseUnlessPending();
    Object.assign(this, { state: 'WITHDRAWN', decidedAt: now });
    this.record(new NominationWithdrawn(this.id, this.partnershipId));
  }

  /** Said before a change by somebody else is: what became of it is what the person wants to know. */
  refuseUnlessPending(): void {
    refuse([
      (this.state === 'APPROVED' ||
        this.state === 'FILLED' ||
        (this.state === 'LAPSED' && this.invitationId !== null)) &&
        problem('NOMINATION_APPROVED', 'This nomination has been approved already, and the invitation sent.'),
      this.state === 'DECLINED' && problem('NOMINATION_DECLINED', 'This nomination has been declined already.'),
      this.state === 'WITHDRAWN' && problem('NOMINATION_WITHDRAWN', 'This nomination was withdrawn by the agency.'),
      this.state === 'LAPSED' &&
        this.invitationId === null &&
        problem('SEAT_IS_CLOSED', 'This seat has been taken from the table.'),
    ]);
  }

  private decide(state: 'APPROVED' | 'DECLINED', reason: string, byPersonId: string, now: Date): void {
    this.refuseUnlessPending();
    Object.assign(this, { state, reason, decidedById: byPersonId, decidedAt: now });
    this.record(new NominationDecided(this.id, this.partnershipId));
  }
}
