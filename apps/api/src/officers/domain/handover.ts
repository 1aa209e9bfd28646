import { Aggregate, newId, problem, refuse } from '@lib/kernel';
import { OverlapChanged } from '../officer.events.js';

export interface NewHandover {
  readonly partnershipId: string;
  readonly office: 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR';
  /** The term that is to end. */
  readonly outgoing: { readonly id: string; readonly endsOn: string | null };
  /** What the successor is offered, from which first day. */
  readonly invitation: { readonly id: string; readonly startsOn: string };
  readonly overlapUntil: string;
  readonly startedById: string;
}

/** An office passing from one person to the next, with days on which both hold it. */
export class Handover extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  audienceId: number;
  readonly office: NewHandover['office'];
  readonly outgoingTermId: string;
  readonly incomingTermId: string | null;
  readonly invitationId: string;
  overlapUntil: string;
  /** The outgoing term's last day as it was before; null when there was none. */
  readonly termEndsOn: string | null;
  /** Set by the database as the invitation goes. */
  readonly state: 'STARTED' | 'ACCEPTED' | 'WITHDRAWN';
  readonly startedById: string;
  readonly startedAt: Date;
  version: number;

  static start(
    { partnershipId, office, outgoing, invitation, overlapUntil, startedById }: NewHandover,
    now: Date,
    today: string,
  ): Handover {
    refuse(overlapProblems(overlapUntil, invitation.startsOn, outgoing.endsOn, today));
    return Object.assign(new Handover(), {
      id: newId(),
      partnershipId,
      office,
      outgoingTermId: outgoing.id,
      termEndsOn: outgoing.endsOn,
      invitationId: invitation.id,
      overlapUntil,
      state: 'STARTED',
      startedById,
      startedAt: now,
      version: 1,
    });
  }

  /** The last day of whoever hands over; after the successor has accepted, the caller moves the term as well. */
  overlapTo(day: string, startsOn: string, today: string): void {
    this.refuseIfOver();
    refuse(overlapProblems(day, startsOn, this.termEndsOn, today));
    this.overlapUntil = day;
    this.record(new OverlapChanged(this.id, this.partnershipId, day));
  }

  /** Ends the overlap now. The successor must hold the office, or nobody would. */
  finish(successorHolds: boolean, today: string): void {
    this.refuseIfOver();
    refuse([
      this.state === 'STARTED' &&
        problem(
          'NOT_ACCEPTED_YET',
          'The successor has not accepted yet. Until they do, there is nobody to hand over to.',
        ),
      this.state === 'ACCEPTED' &&
        !successorHolds &&
        problem(
          'SUCCESSOR_NOT_IN_OFFICE',
          'The successor does not hold the office today, so the overlap cannot end yet.',
        ),
    ]);
    this.overlapUntil = today;
  }

  refuseUnlessStarted(): void {
    this.refuseIfOver();
    refuse([
      this.state === 'ACCEPTED' &&
        problem(
          'HANDOVER_ACCEPTED',
          'The successor has accepted already. End the overlap, or end their term, instead.',
        ),
    ]);
  }

  private refuseIfOver(): void {
    refuse([
      this.state === 'WITHDRAWN' && problem('HANDOVER_WITHDRAWN', 'This handover was withdrawn. Start another one.'),
    ]);
  }
}

function overlapProblems(day: string, startsOn: string, termEndsOn: string | null, today: string) {
  return [
    day < today && problem('IN_THE_PAST', 'The last day of the overlap must not be in the past.', 'overlapUntil'),
    day >= today &&
      day < dayBefore(startsOn) &&
      problem(
        'GAP',
        'The overlap must last at least until the day before the successor begins, so that somebody holds the office every day.',
        'overlapUntil',
      ),
    termEndsOn !== null &&
      day > termEndsOn &&
      problem(
        'AFTER_THEIR_TERM',
        'The term of whoever hands over ends before that day. Choose a day within it.',
        'overlapUntil',
      ),
  ];
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
