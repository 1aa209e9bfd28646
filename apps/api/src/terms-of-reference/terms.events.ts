import { DomainEvent } from '@lib/kernel';

abstract class TermsEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class TermsDrafted extends TermsEvent {}
export class TermsDraftChanged extends TermsEvent {}
export class TermsDraftDiscarded extends TermsEvent {}
export class TermsApproved extends TermsEvent {}
export class TermsReviewMoved extends TermsEvent {}
export class QuorumRuleSet extends TermsEvent {}

/** The day of a review is near, or past. */
export class TermsReviewIsDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly reviewOn: string,
    readonly kind: string,
  ) {
    super();
  }
}
