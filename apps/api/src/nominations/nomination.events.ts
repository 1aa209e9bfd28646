import { DomainEvent } from '@lib/kernel';

abstract class FillingEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class GapOpened extends FillingEvent {}
export class GapClosed extends FillingEvent {}
export class VacancyAdvertised extends FillingEvent {}
/** Filled or withdrawn; recorded by the database, whatever it was that closed it. */
export class VacancyClosed extends FillingEvent {}
export class InterestExpressed extends FillingEvent {}
/** Taken up or declined. */
export class InterestDecided extends FillingEvent {}
export class InterestWithdrawn extends FillingEvent {}
export class PersonNominated extends FillingEvent {}
/** Approved or declined. */
export class NominationDecided extends FillingEvent {}
export class NominationWithdrawn extends FillingEvent {}
export class TermEndPlanned extends FillingEvent {}
/** A term ends in 60, 30 or 7 days, and nobody is to follow; recorded by the database, the subject is the term. */
export class SeatTermEnding extends FillingEvent {}
/** The last day of a term was yesterday, or the worker was away since; recorded by the database, the subject is the term. */
export class SeatTermRanOut extends FillingEvent {}
